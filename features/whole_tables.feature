Feature: A table that was handed over is asked as a whole
  A sentence of which the table explains every word is held against its rows: what one row says, who
  has the most, which of two has more, how many there are, and of whom alone something holds.

  Background:
    Given the reference table:
      | driver     | team    | laps | points | born            |
      | Anna Berg  | Falcon  | 57   | 10     | 3 March 1991    |
      | Luc Moreau | Heron   | 57   | 8      | 19 July 1988    |
      | Tom Ash    | Falcon  | 56   | 6      | 30 October 1995 |
      | Rosa Diaz  | Kestrel | 55   | 5      | 7 May 1990      |

  Scenario Outline: The table decides the sentence
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<sentence>" is <verdict>

    Examples:
      | sentence                                    | verdict      |
      | Anna Berg of Falcon had 10 points.          | consistent   |
      | Anna Berg of Falcon had 12 points.          | contradicted |
      | Tom Ash was born on 30 October 1995.        | consistent   |
      | Anna Berg had the most points.              | consistent   |
      | Luc Moreau had the most points.             | contradicted |
      | Luc Moreau had 2 more points than Tom Ash.  | consistent   |
      | Tom Ash had more points than Luc Moreau.    | contradicted |
      | There were 2 drivers from Falcon.           | consistent   |
      | There were 3 drivers from Falcon.           | contradicted |
      | Rosa Diaz was the only driver from Kestrel. | consistent   |
      | Tom Ash was the only driver from Falcon.    | contradicted |

  Scenario Outline: What the table does not explain word by word is left alone
    Given the verifier reads an article published on 2024-02-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then nothing is claimed by "<sentence>"

    Examples:
      | sentence                                      |
      | Anna Berg of Falcon lost points to Tom Ash.   |
      | "Luc Moreau had the most points," she said.   |
      | Luc Moreau would have had the most points.    |
      | Mia Novak had the most points.                |
      | Luc Moreau did not have the most points.      |
