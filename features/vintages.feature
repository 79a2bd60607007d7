Feature: An article is judged by what could be known when it appeared
  Statistics are revised. In 2013 the World Bank gave Afghanistan 34.4 million people for 2010; today
  it gives 28.3 million for the same year. Who wrote the one in 2013 told it rightly, and nothing that
  was published later makes it wrong. The finding says that the figure was revised since.

  Scenario: A figure that was right when it was written
    Given the reference table "data/wdi-population"
    And the verifier reads an article published on 2013-06-01:
      """
      Afghanistan had a population of 34.4 million in 2010.
      """
    When the verifier checks the article
    Then the verdict on "34.4 million" is consistent
    And the finding on "34.4 million" mentions "34,385,000"
    And the finding on "34.4 million" mentions "since revised: 28,284,089 on record from 2025-01-01"

  Scenario Outline: Nothing published after an article contradicts it
    Given the reference table "data/wdi-population"
    And the verifier reads an article published on <day>:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples:
      | day        | sentence                                              | words        | verdict                                      |
      | 2011-06-01 | Afghanistan had a population of 34.4 million in 2010. | 34.4 million | unverified because of "not-yet-published"    |
      | 2011-06-01 | Afghanistan had a population of 60 million in 2010.   | 60 million   | unverified because of "not-yet-published"    |
      | 2013-06-01 | Afghanistan had a population of 28.3 million in 2010. | 28.3 million | unverified because of "sources-disagree"     |
      | 2013-06-01 | Afghanistan had a population of 60 million in 2010.   | 60 million   | contradicted                                 |
      | 2018-06-01 | Afghanistan had a population of 28.8 million in 2010. | 28.8 million | consistent                                   |
      | 2018-06-01 | Afghanistan had a population of 34.4 million in 2010. | 34.4 million | unverified because of "source-stale"         |
      | 2026-06-01 | Afghanistan had a population of 28.3 million in 2010. | 28.3 million | consistent                                   |
      | 2026-06-01 | World population was 7 billion in 2010.               | 7 billion    | consistent                                   |

  Scenario: A figure that the references superseded before the article appeared is out of date
    Given the reference table "data/wdi-population"
    And the verifier reads an article published on 2018-06-01:
      """
      Afghanistan had a population of 34.4 million in 2010.
      """
    When the verifier checks the article
    Then the finding on "34.4 million" mentions "it said 34,385,000 before, superseded on 2015-08-16"
