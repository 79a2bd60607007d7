Feature: A box of facts about one thing is asked by its keys
  A table of keys and values about one person or thing, as stands beside an article in an
  encyclopedia, answers when, how old, how long, how many and who; what it has no key for is left open.

  Background:
    Given the reference table:
      | field        | value                                              |
      | Name         | Adele Marchetti                                    |
      | Born         | 12 March 1931, Springfield, Ohio, United States    |
      | Died         | 4 May 2009 (aged 78), Lyon, France                 |
      | Occupation   | Composer; pianist                                  |
      | Years active | 1952-1990                                          |
      | Children     | Paul; Greta; Simon                                 |
      | Height       | 6 ft 2 in (188 cm)                                 |

  Scenario Outline: The box decides the sentence
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<sentence>" is <verdict>

    Examples:
      | sentence                                               | verdict      |
      | Adele Marchetti was born in the 1930s.                 | consistent   |
      | Adele Marchetti died before 2000.                      | contradicted |
      | Adele Marchetti died at the age of 78.                 | consistent   |
      | Adele Marchetti died at the age of 87.                 | contradicted |
      | Adele Marchetti was active for more than 30 years.     | consistent   |
      | Adele Marchetti is less than 6 feet tall.              | contradicted |
      | Adele Marchetti has three children.                    | consistent   |
      | Adele Marchetti has two children.                      | contradicted |
      | Adele Marchetti was a pianist.                         | consistent   |

  Scenario Outline: What the box has no key for is left open
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then nothing is claimed by "<sentence>"

    Examples:
      | sentence                                          |
      | Adele Marchetti was the only pianist in Ohio.     |
      | Adele Marchetti was a pianist beside a mill.      |
      | Adele Marchetti never was a pianist.              |
