Feature: A figure for all is not held against a figure for some
  A word before the noun can narrow what is counted. When the reference does not know the narrower
  figure, the verifier says so, and accuses nobody.

  Scenario Outline: A group within the population
    Given the reference table "data/hard_claims.csv"
    And the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is unverified

    Examples:
      | sentence                                                     | words                       |
      | Female unemployment in the UK was 3.6% in 2023.              | 3.6%                        |
      | In 2023 the UK's youth unemployment rate stood at 11.5%.     | 11.5%                       |
      | Long-term unemployment in the UK was 4.0% in 2023.           | 4.0%                        |
      | Unemployment among women in the UK was 3.6 per cent in 2023. | 3.6 per cent                |
      | Core inflation in the UK was 6.2% in 2023.                   | 6.2%                        |
      | Unemployment in London was 5.1% in 2023.                     | 5.1%                        |
      | Britain had 20,000 mental health nurses in 2023.             | 20,000 mental health nurses |
      | The adult population of the UK was 54 million in 2023.       | 54 million                  |

  Scenario Outline: Forces and contractors of another flag
    Given the verifier's own sources
    And the verifier reads the article "seeds/000_1ee38fb1c13d18a8.txt"
    And the verifier reads "<twin>" where the article says "<original>"
    When the verifier checks the article
    Then the verdict on "<twin>" is unverified

    Examples:
      | original                    | twin                       |
      | 16,000 civilian contractors | 900 British contractors    |
      | 16,000 civilian contractors | 16,000 British contractors |
      | 16,000 civilian contractors | 3,000 security contractors |
      | 2,500 American forces       | 750 British soldiers       |
      | 2,500 American forces       | 10,000 foreign troops      |

  Scenario: The unqualified figure is still judged
    Given the reference table "data/hard_claims.csv"
    And the verifier reads an article published on 2024-02-01:
      """
      Unemployment in the UK was 11.5% in 2023.
      """
    When the verifier checks the article
    Then the verdict on "11.5%" is contradicted
