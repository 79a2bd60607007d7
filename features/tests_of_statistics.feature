Feature: A p-value belongs to its statistic
  A paper that reports a test gives all that its p-value follows from. The verifier reckons it anew,
  with whatever rounds to the figures, and needs no source for it.

  Scenario Outline: The p-value is reckoned from the statistic
    Given the verifier reads an article without a date:
      """
      Recall was better in the second group, <report>, than in the first.
      """
    When the verifier checks the article
    Then the verdict on "<report>" is <verdict>

    Examples:
      | report                       | verdict      |
      | t(38) = 2.31, p = .026       | consistent   |
      | t(38) = 2.31, p < .05        | consistent   |
      | t(38) = 2.31, p = .26        | contradicted |
      | F(2, 114) = 3.98, p = .021   | consistent   |
      | F(2, 114) = 3.98, p = .12    | contradicted |
      | χ²(1, N = 310) = 2.44, p > .1 | consistent  |

  Scenario: A one-tailed test halves the p-value where the text says so
    Given the verifier reads an article without a date:
      """
      All tests were one-tailed. Recall was better, t(20) = 1.80, p = .043.
      """
    When the verifier checks the article
    Then the verdict on "t(20) = 1.80, p = .043" is consistent
