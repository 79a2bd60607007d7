Feature: A source that cannot be read stops the check, and says where it is broken
  A reference with a fault in it is worse than none: claims would be judged by part of it. The
  verifier refuses it, and names file, line and cause so that the editor can mend it.

  Scenario: A number that was saved with commas
    Given the reference table "data/malformed.csv"
    And the verifier reads an article without a date:
      """
      UK unemployment was 4.0% in 2023.
      """
    When the verifier checks the article
    Then the verifier refuses it with "malformed.csv:3"
    And the verifier refuses it with "7 fields where the header has 5"
    And the verifier refuses it with "a comma inside a cell needs quotes"

  Scenario Outline: A cell that is no figure
    Given the reference table:
      | country | year | unemployment rate |
      | France  | 2022 | 7.4               |
      | France  | 2023 | <cell>            |
    And the verifier reads an article without a date:
      """
      French unemployment was 7.3% in 2023.
      """
    When the verifier checks the article
    Then the verifier refuses it with ":3"
    And the verifier refuses it with "<cell>"

    Examples:
      | cell    |
      | 7.3.1   |
      | unknown |

  Scenario: A table that is not there
    Given the reference table "data/unemployment-2023.csv"
    And the verifier reads an article without a date:
      """
      UK unemployment was 4.0% in 2023.
      """
    When the verifier checks the article
    Then the verifier refuses it with "unemployment-2023.csv"
    And the verifier refuses it with "no such file"

  Scenario: An article that is not there
    Given the verifier's own sources
    And the verifier reads the article "seeds/no-such-article.txt"
    When the verifier checks the article
    Then the verifier refuses it with "no such file"
