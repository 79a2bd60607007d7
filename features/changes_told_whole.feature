Feature: A change told whole is reckoned
  A sentence that tells where something began, where it ended and by how much it moved can be held
  against itself; no source is needed. Rounding is allowed for at every figure.

  Scenario Outline: The size is the one between the ends
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples:
      | sentence                                           | words                                        | verdict      |
      | Profit rose 12% to $4.5bn from $4.1bn.             | rose 12% to $4.5bn from $4.1bn               | consistent   |
      | Profit rose 25% to $4.5bn from $4.1bn.             | rose 25% to $4.5bn from $4.1bn               | contradicted |
      | Support fell 5 points to 41% from 46%.             | fell 5 points to 41% from 46%                | consistent   |
      | Support fell 5% to 41% from 46%.                   | fell 5% to 41% from 46%                      | contradicted |
      | Pupils fell by 12 percent from 1,240 to 1,017.     | fell by 12 percent from 1,240 to 1,017       | contradicted |

  Scenario Outline: What is reckoned otherwise is left alone
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<end>" is unverified

    Examples:
      | sentence                                                          | end        |
      | At constant currency, sales rose 9% to $2.2bn from $2.1bn.        | $2.2bn     |
      | Sales rose 3% on the year to 50 million from 58 million in March. | 50 million |
      | Profit rose nearly 25% to $4.5bn from $4.1bn.                     | $4.5bn     |
