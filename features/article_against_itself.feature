Feature: An article is held against itself
  Figures and dates that one sentence tells of one thing can be reckoned with. No source is needed,
  and what the words leave open accuses nobody.

  Scenario Outline: What one sentence tells is reckoned
    Given the verifier reads an article published on 2021-05-07:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples: Shares, totals, multiples, what falls to each
      | sentence                                                   | words                                     | verdict      |
      | In the vote 45 of the 121 members (37.2 %) were absent.    | 45 of the 121 members (37.2 %             | consistent   |
      | In the vote 45 of the 121 members (27.2 %) were absent.    | 45 of the 121 members (27.2 %             | contradicted |
      | The crash killed seven people (three men and four women).  | seven people (three men and four women    | consistent   |
      | The crash killed nine people (three men and four women).   | nine people (three men and four women     | contradicted |
      | Output tripled from 21 to 64 tonnes.                       | tripled from 21 to 64 tonnes              | consistent   |
      | They shared $1,000 among 10 people, $50 each.              | $1,000 among 10 people, $50               | contradicted |

    Examples: Days, ages, lengths of time
      | sentence                                                           | words                                          | verdict      |
      | The treaty was signed on 31 June 2019.                             | 31 June 2019                                   | contradicted |
      | The poet, born on 3 March 1901, died on 4 April 1960, aged 59.     | 3 March 1901, died on 4 April 1960, aged 59    | consistent   |
      | The poet, born on 3 March 1901, died on 4 April 1960, aged 61.     | 3 March 1901, died on 4 April 1960, aged 61    | contradicted |
      | The strike lasted eight years, from 1991 to 1999.                  | eight years, from 1991 to 1999                 | consistent   |
      | The strike lasted twelve years, from 1991 to 1999.                 | twelve years, from 1991 to 1999                | contradicted |
      | In 2018, Oslo celebrated the 50th anniversary of the 1969 landing. | 2018, Oslo celebrated the 50th anniversary of the 1969 | contradicted |

    Examples: What cannot be
      | sentence                                     | words   | verdict      |
      | The sample was cooled to -300 °C.            | -300 °C | contradicted |
      | The authors report a correlation of 1.3.     | 1.3     | contradicted |

    Examples: Means of whole numbers
      | sentence                                                  | words             | verdict      |
      | On a five-point scale they rated it low (M = 3.45, n = 20). | M = 3.45, n = 20 | consistent   |
      | On a five-point scale they rated it low (M = 3.47, n = 20). | M = 3.47, n = 20 | contradicted |

  Scenario Outline: What the words leave open is let alone
    Given the verifier reads an article published on 2021-05-07:
      """
      <sentence>
      """
    When the verifier checks the article
    Then nothing is contradicted

    Examples:
      | sentence                                                            |
      | Debt stood at 120 % of GDP.                                         |
      | Eight people, including three men and four women, died.             |
      | Eight people (three men, four women and a boy) died.                |
      | He lived there for three years between 1990 and 2000.               |
      | The 30-year-old, whose son was born in 2010, won.                   |
      | The 30-year-old, born in 1970, was then the champion.               |
      | Prices more than doubled from 20 to 70.                             |
      | There is no 31 June.                                                |
      | In 2018 Oslo prepared to mark the 50th anniversary of the 1969 landing. |
      | The scale was averaged over its items (M = 3.47, n = 20).           |

  Scenario: The headline tells the figure of the article
    Given the verifier reads an article without a date:
      """
      Storm destroys 12 boats off Iceland

      A storm destroyed 21 boats off Iceland.
      """
    When the verifier checks the article
    Then the verdict on "A storm destroyed 21 boats off Iceland." is contradicted
    And the finding on "A storm destroyed 21 boats off Iceland." mentions "headline"

  Scenario: One figure is not told twice in two ways
    Given the verifier reads an article without a date:
      """
      In 2019 Norway spent $50 million on tunnels. Tunnels are dear in the mountains.

      In 2019, Norway spent $70 million on tunnels.
      """
    When the verifier checks the article
    Then the verdict on "In 2019, Norway spent $70 million on tunnels." is contradicted
