Feature: What a source is worth changes the verdict
  A value can be too old for the present, superseded, still provisional, disputed by another source,
  or be the article's own publisher's. None of these is a mere footnote: what nobody vouches for
  calls nothing wrong, and what an article says itself is no proof of it.

  Scenario Outline: A level too old to stand for the present
    Given the verifier's own sources
    And the verifier reads an article published on <day>:
      """
      There are 25,000 US troops in Afghanistan.
      """
    When the verifier checks the article
    Then the verdict on "25,000 US troops" is <verdict>

    Examples:
      | day        | verdict                              |
      | 2021-04-20 | contradicted                         |
      | 2021-06-20 | unverified because of "source-stale" |

  Scenario: A value that was superseded is out of date, not invented
    Given the verifier's own sources
    And the verifier reads an article published on 2021-05-07:
      """
      There were 18,000 contractors in Afghanistan in April 2021.
      """
    When the verifier checks the article
    Then the verdict on "18,000 contractors" is unverified because of "source-stale"
    And the finding on "18,000 contractors" mentions "superseded on 2021-04-23"

  Scenario Outline: A plan that was superseded is out of date, and one to come is not yet known
    Given the verifier's own sources
    And the verifier reads an article published on <day>:
      """
      The deadline for the US withdrawal from Afghanistan is <deadline>, 2021.
      """
    When the verifier checks the article
    Then the verdict on "<deadline>, 2021" is <verdict>

    Examples:
      | day        | deadline     | verdict                                  |
      | 2021-06-20 | September 11 | consistent                               |
      | 2021-07-20 | September 11 | unverified because of "source-stale"     |
      | 2021-07-20 | August 31    | consistent                               |
      | 2021-06-20 | August 31    | unverified because of "sources-disagree" |
      | 2021-07-20 | August 15    | contradicted                             |

  Scenario Outline: A provisional value may still move
    Given the reference table "data/us-gdp-2013"
    And the verifier reads an article published on <day>:
      """
      The gross domestic product of the United States was <claimed> in the fourth quarter of 2013.
      """
    When the verifier checks the article
    Then the verdict on "<claimed>" is <verdict>

    Examples:
      | day        | claimed       | verdict                                     |
      | 2014-02-03 | $17.1 trillion | consistent                                  |
      | 2014-02-03 | $18 trillion   | unverified because of "reference-too-coarse" |
      | 2014-09-03 | $18 trillion   | contradicted                                |
      | 2014-02-03 | $25 trillion   | contradicted                                |

  Scenario: Who relies on a provisional value is told so
    Given the reference table "data/us-gdp-2013"
    And the verifier reads an article published on 2014-02-03:
      """
      US GDP was $17.1 trillion in the fourth quarter of 2013.
      """
    When the verifier checks the article
    Then the finding on "$17.1 trillion" mentions "still to be confirmed"

  Scenario Outline: Another measure's name is no name of this one
    Given the reference table "data/us-gdp-2013"
    And the verifier reads an article published on 2014-09-03:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is unverified because of "no-source"

    Examples:
      | sentence                                                                       | words        |
      | Real GDP of the United States was $18 trillion in the fourth quarter of 2013.  | $18 trillion |
      | US GDP per capita was $18,000 in the fourth quarter of 2013.                   | $18,000      |

  Scenario: Two sources disagree and one is preferred: it decides, and both are shown
    Given the verifier's own sources
    And the verifier reads an article published on 2021-05-07:
      """
      There were 2,500 US troops in Afghanistan in April 2021.
      """
    When the verifier checks the article
    Then the verdict on "2,500 US troops" is consistent
    And the finding on "2,500 US troops" mentions "3,500"

  Scenario Outline: Two sources disagree and nobody preferred one
    Given the reference table "data/forces-unranked"
    And the verifier reads an article published on 2021-04-20:
      """
      There were <claimed> US troops in Afghanistan in April 2021.
      """
    When the verifier checks the article
    Then the verdict on "<claimed> US troops" is unverified because of "sources-disagree"
    And the finding on "<claimed> US troops" mentions "U.S. Department of Defense (via Ariana News): 2,500"
    And the finding on "<claimed> US troops" mentions "The New York Times (via Stars and Stripes): 3,500"

    Examples:
      | claimed |
      | 2,500   |
      | 3,500   |

  Scenario: The article's own publisher is no witness for it
    Given the verifier's own sources
    And the verifier reads the article "data/desk/fighters.txt"
    When the verifier checks the article
    Then the verdict on "12 additional fighters" is unverified because of "no-source"
    And the finding on "12 additional fighters" mentions "the article's own publisher, The Hill"
