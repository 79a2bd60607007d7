Feature: An article without a date is not anchored to today
  "Last month" means nothing until someone says when the article appeared. The verifier does not
  guess, and still judges all that stands on its own.

  Scenario Outline: Words that lean on the day of publication
    Given the verifier's own sources
    And the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is unverified because of "anchor-missing"

    Examples:
      | sentence                                                                 | words          |
      | President Biden announced the US withdrawal from Afghanistan last month. | last month     |
      | The US withdrawal from Afghanistan began a few days ago.                 | a few days ago |
      | The US withdrawal from Afghanistan began yesterday.                      | yesterday      |
      | The US withdrawal from Afghanistan will be completed by next September.  | next September |

  Scenario Outline: Words that stand on their own
    Given the verifier's own sources
    And the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples:
      | sentence                                                  | words              | verdict      |
      | The attacks of September 11, 2001, shocked the world.     | September 11, 2001 | consistent   |
      | The attacks of September 11, 2002, shocked the world.     | September 11, 2002 | contradicted |
      | The US invasion of Afghanistan began on October 7, 2001.  | October 7, 2001    | consistent   |
      | The US invasion of Afghanistan began on October 17, 2001. | October 17, 2001   | contradicted |

  Scenario Outline: Statistics of a year that is named
    Given the reference table "data/hard_claims.csv"
    And the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples:
      | sentence                          | words | verdict      |
      | UK unemployment was 4.0% in 2023. | 4.0%  | consistent   |
      | UK unemployment was 7.3% in 2023. | 7.3%  | contradicted |

  Scenario: A statistic of last year
    Given the reference table "data/hard_claims.csv"
    And the verifier reads an article without a date:
      """
      UK unemployment was 7.3% last year.
      """
    When the verifier checks the article
    Then the verdict on "7.3%" is unverified because of "anchor-missing"

  Scenario: The same words once the date is known
    Given the reference table "data/hard_claims.csv"
    And the verifier reads an article published on 2024-02-01:
      """
      UK unemployment was 7.3% last year.
      """
    When the verifier checks the article
    Then the verdict on "7.3%" is contradicted
    And the finding on "7.3%" mentions "2023"
