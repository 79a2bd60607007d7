Feature: Every claim of a reviewed article gets the verdict of its reviewers
  Reviewers went through one news story on the withdrawal from Afghanistan and noted each figure
  and each date that can be checked. The verifier finds the same claims, comes to the same verdicts
  with its own sources, and takes nothing else for a claim.

  Background:
    Given the verifier's own sources
    And the verifier reads the article "seeds/000_1ee38fb1c13d18a8.txt"
    When the verifier checks the article

  Scenario Outline: A claim of the article
    Then the verdict on "<words>" is <verdict>

    Examples: when
      | words                                                    | verdict    |
      | a few days ago                                           | consistent |
      | next September                                           | consistent |
      | yesterday                                                | consistent |
      | almost 20 years                                          | consistent |
      | September 11, 2001                                       | consistent |
      | in the wake of the attacks of September 11, 2001         | consistent |
      | last month                                               | consistent |
      | on the anniversary of the September 11 attacks this year | consistent |

    Examples: how many
      | words                            | verdict    |
      | more than 10 additional fighters | consistent |
      | 2,500 American forces            | consistent |
      | 16,000 civilian contractors      | consistent |

  Scenario: A briefing that no source records
    Then the verdict on "Thursday" is unverified because of "no-source"

  Scenario Outline: What a reader should know besides the verdict
    Then the finding on "<words>" mentions "<remark>"

    Examples:
      | words                                                    | remark           |
      | 2,500 American forces                                    | sources disagree |
      | 2,500 American forces                                    | 3,500            |
      | 2,500 American forces                                    | New York Times   |
      | 16,000 civilian contractors                              | rounded down     |
      | 16,000 civilian contractors                              | 16,832           |
      | on the anniversary of the September 11 attacks this year | since revised    |
      | on the anniversary of the September 11 attacks this year | 2021-08-31       |

  Scenario Outline: Words that only look like a claim
    Then nothing is claimed by "<words>"

    Examples:
      | words                                                                          |
      | both sides                                                                     |
      | the two sides                                                                  |
      | long-term contribution                                                         |
      | so-called international troika, made up of Russia, China and the United States |
      | permanently                                                                    |
