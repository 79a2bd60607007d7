Feature: Dates of world events are known out of the box
  No table is handed over: the events come with the program, each date with its source. A true date is borne out, a
  plainly false one contradicted; where the sentence dates something else, nothing is said.

  Background:
    Given the verifier's own sources

  Scenario Outline: <claim>
    Given the verifier reads an article published on 2025-06-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples: the event itself
      | claim         | sentence                                                     | words             | verdict      |
      | A true day    | The Berlin Wall fell on November 9, 1989.                    | November 9, 1989  | consistent   |
      | A true year   | The Berlin Wall fell in 1989.                                | 1989              | consistent   |
      | A false year  | The Berlin Wall fell in 1991.                                | 1991              | contradicted |
      | A false day   | John F. Kennedy was assassinated on November 23, 1963.       | November 23, 1963 | contradicted |
      | A false month | Iraq invaded Kuwait in September 1990.                       | September 1990    | contradicted |
      | Date first    | In 1949, India gained independence.                          | 1949              | contradicted |
      | Two days      | Hong Kong was handed over to China on 30 June 1997.          | 30 June 1997      | consistent   |
      | Signed        | The Maastricht Treaty was signed on 7 February 1992.         | 7 February 1992   | consistent   |
      | In force      | The Maastricht Treaty came into force on 1 November 1993.    | 1 November 1993   | consistent   |
      | Not signed    | The Maastricht Treaty was signed on 1 November 1993.         | 1 November 1993   | contradicted |

    Examples: something else
      | claim             | sentence                                                               | words            | verdict    |
      | An anniversary    | On 9 November 2019 Berlin marked the fall of the Berlin Wall.          | 9 November 2019  | unverified |
      | What came after   | After the fall of the Berlin Wall, elections were held in March 1990.  | March 1990       | unverified |
      | Another did it    | In August 2024 Ukrainian forces invaded Russia.                        | August 2024      | unverified |
      | Another's         | It gained independence from Pakistan in 1971.                          | 1971             | unverified |
      | Somebody's first  | Its first Moon landing took place on 20 January 2024.                  | 20 January 2024  | unverified |
      | In its course     | The Nuremberg trials took place in 1946.                               | 1946             | unverified |
      | Elsewhere         | In Asia, the Second World War began in 1937.                           | 1937             | unverified |
      | Told as untrue    | It is a myth that the Berlin Wall fell in 1991.                        | 1991             | unverified |
      | Not claimed       | The Berlin Wall did not fall in 1991.                                  | 1991             | unverified |
