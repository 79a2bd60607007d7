Feature: A reference document is evidence by its own plain word alone
  What a document says of an event's day is evidence. What it says that somebody said, or that it takes
  back, is none, whichever way a claim would come out.

  Background:
    Given the reference table "data/brell.txt"

  Scenario Outline: What the document says of an event's day is evidence
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<date>" is <verdict>

    Examples:
      | sentence                                              | date         | verdict      |
      | The Treaty of Brell was signed on 28 June 1919.       | 28 June 1919 | consistent   |
      | The Treaty of Brell was signed in 1919.               | 1919         | consistent   |
      | The Treaty of Brell was signed on 27 June 1919.       | 27 June 1919 | contradicted |
      | The Treaty of Brell was drafted on 2 June 1919.       | 2 June 1919  | unverified   |
      | The second Treaty of Brell was signed on 2 June 1921. | 2 June 1921  | unverified   |
      | The Battle of Lorn Bridge began on 7 May 1921.        | 7 May 1921   | contradicted |
      | The Battle of Lorn Bridge ended on 7 May 1921.        | 7 May 1921   | unverified   |
      | The Oslo Festival began on 9 May 1951.                | 9 May 1951   | unverified   |

  Scenario Outline: Attributed, disputed and quoted speech is never evidence
    Given the verifier reads an article published on 2024-02-01:
      """
      The <event> was signed on <date>.
      """
    When the verifier checks the article
    Then the verdict on "<date>" is unverified

    Examples:
      | event        | date       |
      | Orrin Accord | 3 May 1999 |
      | Orrin Accord | 4 May 1999 |
      | Velm Pact    | 3 May 1999 |
      | Velm Pact    | 4 May 1999 |
      | Ubber Pact   | 3 May 1999 |
      | Wend Pact    | 3 May 1999 |
      | Yorl Pact    | 3 May 1999 |
      | Tarn Pact    | 3 May 1999 |
