Feature: A figure is judged by what it is about, not by whether it occurs somewhere
  Every value in these sentences stands somewhere in the reference table, or follows from it. What
  decides is place, measure, year, direction and wording. The table is made up for this feature.

  Background:
    Given the reference table "data/hard_claims.csv"

  Scenario Outline: <claim>
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples: the value of a place in a year
      | claim                   | sentence                                                    | words        | verdict      |
      | The right value         | Unemployment in the UK stood at 4% in 2023.                 | 4%           | consistent   |
      | The right value         | The UK's jobless rate was 4.0 per cent in 2023.             | 4.0 per cent | consistent   |
      | Another country's value | The UK's unemployment rate was 7.3% in 2023.                | 7.3%         | contradicted |
      | Another country's value | Britain's unemployment rate came in at 7.3 percent in 2023. | 7.3 percent  | contradicted |
      | Another year's value    | UK unemployment stood at 3.7% in 2023.                      | 3.7%         | contradicted |
      | Another year's value    | Last year unemployment in Britain averaged 3.7%.            | 3.7%         | contradicted |
      | Another measure's value | UK inflation was 4.0% in 2023.                              | 4.0%         | contradicted |
      | Another measure's value | In 2023 consumer prices in the UK rose by 4.0 per cent.     | 4.0 per cent | contradicted |

    Examples: change
      | claim                         | sentence                                                               | words                 | verdict      |
      | The wrong direction           | UK unemployment fell by 0.3 percentage points between 2022 and 2023.   | 0.3 percentage points | contradicted |
      | The wrong direction           | From 2022 to 2023 the UK's unemployment rate declined 0.3 points.      | 0.3 points            | contradicted |
      | The right direction           | UK unemployment rose by 0.3 percentage points between 2022 and 2023.   | 0.3 percentage points | consistent   |
      | Percent for percentage points | UK inflation dropped by 1.8% between 2022 and 2023.                    | 1.8%                  | contradicted |
      | Percent for percentage points | Inflation in Britain fell 1.8 per cent from 2022 to 2023.              | 1.8 per cent          | contradicted |
      | Percentage points             | UK inflation dropped by 1.8 percentage points between 2022 and 2023.   | 1.8 percentage points | consistent   |
      | The right growth              | The number of nurses in the UK grew by 18% between 2019 and 2023.      | 18%                   | consistent   |
      | The right growth              | Between 2019 and 2023, nurse numbers in Britain increased 18 per cent. | 18 per cent           | consistent   |
      | The wrong growth              | The number of nurses in the UK grew by 28% between 2019 and 2023.      | 28%                   | contradicted |
      | The wrong growth              | Between 2019 and 2023, nurse numbers in Britain increased 28 per cent. | 28 per cent           | contradicted |

    Examples: round figures and bounds
      | claim                        | sentence                                                | words                       | verdict      |
      | Nearly a round figure        | Britain had nearly 70 million people in 2023.           | nearly 70 million people    | consistent   |
      | Nearly a round figure        | The population of the UK was almost 70 million in 2023. | almost 70 million           | consistent   |
      | More than it is              | Britain had more than 70 million people in 2023.        | more than 70 million people | contradicted |
      | More than it is              | The UK population exceeded 70 million in 2023.          | 70 million                  | contradicted |
      | The same figure in words     | The population of the UK was 68.3 million in 2023.      | 68.3 million                | consistent   |
      | The same figure in thousands | The population of the UK was 68,265 thousand in 2023.   | 68,265 thousand             | consistent   |
      | The same figure in full      | The UK had 68,265,200 inhabitants in 2023.              | 68,265,200 inhabitants      | consistent   |

    Examples: denial, prediction and comparison
      | claim                      | sentence                                                        | words                            | verdict      |
      | A denial of what is so     | UK unemployment was not 4% in 2023.                             | 4%                               | contradicted |
      | A denial of what is so     | It is not true that unemployment in the UK was 4.0% in 2023.    | 4.0%                             | contradicted |
      | A false comparison         | France had a larger population than the UK in 2023.             | a larger population than the UK  | contradicted |
      | A false comparison         | In 2023 the UK had a smaller population than France.            | a smaller population than France | contradicted |
      | A true comparison          | France had a smaller population than the UK in 2023.            | a smaller population than the UK | consistent   |
      | A subject without a source | Iceland exported 650,000 tonnes of fish in 2023.                | 650,000 tonnes                   | unverified   |
      | A subject without a source | Fish exports from Iceland were worth 2.5 billion euros in 2023. | 2.5 billion euros                | unverified   |

  Scenario Outline: A prediction is not held against the record
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "4.0%" is unverified because of "prediction"

    Examples:
      | sentence                                                           |
      | UK unemployment will reach 4.0% in 2027.                           |
      | The Treasury expects unemployment in the UK to reach 4.0% in 2027. |

  Scenario Outline: A quoted figure is judged as the speaker's
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "500,000 nurses" is contradicted
    And the finding on "500,000 nurses" mentions "minister"

    Examples:
      | sentence                                                                                           |
      | "In 2023 we had 500,000 nurses in the UK," the minister claimed, a figure the department disputes. |
      | The health minister said the UK had 500,000 nurses in 2023.                                        |

  Scenario: A quoted figure without a year or a place is not held against anybody
    Given the verifier reads an article published on 2024-02-01:
      """
      "We have 500,000 nurses," the minister claimed. The department disputes the figure.
      """
    When the verifier checks the article
    Then the verdict on "500,000 nurses" is unverified

  Scenario Outline: What an article says of itself needs no source
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples: weekday and date
      | sentence                                      | words                 | verdict      |
      | Britain voted on Monday, 23 June 2016.        | Monday, 23 June 2016  | contradicted |
      | The vote took place on Monday, June 23, 2016. | Monday, June 23, 2016 | contradicted |

    Examples: parts and their sum
      | sentence                                                                  | words                                                            | verdict      |
      | Of 100 people asked, 45 said yes, 40 said no and 25 did not know.         | Of 100 people asked, 45 said yes, 40 said no and 25 did not know | contradicted |
      | The survey of 100 voters found 45 in favour, 40 against and 25 undecided. | 100 voters found 45 in favour, 40 against and 25 undecided       | contradicted |
