Feature: Every figure and time of an article, with its place
  Before a figure can be judged it must be found and understood. The verifier lists each one with
  the words it stands in, what it says exactly, and how loosely; a number that is only a name is
  none, and a relative time waits for the article's date.

  Scenario Outline: A figure
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier extracts its figures and times
    Then "<words>" is a <role> of "<value>" in "<unit>"

    Examples:
      | sentence                                              | words                        | role        | value                  | unit |
      | The fund lost $1.2 billion.                           | $1.2 billion                 | money       | 1200000000             | $    |
      | The fund lost £5-10 million.                          | £5-10 million                | money       | 5000000/10000000       | £    |
      | Prices rose 3.7 per cent.                             | 3.7 per cent                 | share       | 3.7                    | %    |
      | The track is between 12 and 15 kilometres long.       | between 12 and 15 kilometres | measurement | 12/15                  | km   |
      | Almost two and a half million people watched.         | two and a half million       | count       | 2500000                |      |
      | The rate rose by 3 percentage points.                 | 3 percentage points          | points      | 3                      | pp   |

  Scenario Outline: How loosely it is given
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier extracts its figures and times
    Then "<words>" is hedged as "<hedge>"

    Examples:
      | sentence                          | words                 | hedge      |
      | Almost 40 beds are free.          | Almost 40 beds        | just below |
      | About 40 beds are free.           | About 40 beds         | about      |
      | More than 40 beds are free.       | More than 40 beds     | >          |
      | Up to 40 beds are free.           | Up to 40 beds         | <=         |
      | At least 40 beds are free.        | At least 40 beds      | >=         |

  Scenario Outline: A time by the article's date
    Given the verifier reads an article published on 2021-05-07:
      """
      <sentence>
      """
    When the verifier extracts its figures and times
    Then "<words>" is the time "<days>"

    Examples:
      | sentence                                  | words             | days       |
      | The bridge was opened on 3 June 2019.     | 3 June 2019       | 2019-06-03 |
      | The bridge was closed last month.         | last month        | 2021-04    |
      | The bridge will open again next year.     | next year         | 2022       |
      | The bridge was closed on Thursday.        | Thursday          | 2021-05-06 |

  Scenario: A relative time without a date
    Given the verifier reads an article without a date:
      """
      The bridge was closed last month.
      """
    When the verifier extracts its figures and times
    Then the time of "last month" is open

  Scenario Outline: A number that is only a name
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier extracts its figures and times
    Then nothing is measured by "<words>"

    Examples:
      | sentence                                | words           |
      | The shop is open 24/7.                  | 24/7            |
      | Call +44 20 7946 0000 for tickets.      | 44 20 7946 0000 |
      | A Boeing 737 landed.                    | 737             |

  Scenario Outline: An article in Spanish
    Given the verifier reads an article published on 2021-05-07:
      """
      <sentence>
      """
    And the article is in "es"
    When the verifier extracts its figures and times
    Then "<words>" is a <role> of "<value>" in "<unit>"

    Examples:
      | sentence                                   | words                      | role  | value      | unit |
      | El paro cayó al 3,7 % en abril.            | 3,7 %                      | share | 3.7        | %    |
      | El puente costó 1.234,5 euros.             | 1.234,5 euros              | money | 1234.5     | €    |
      | El plan cuesta dos mil millones de euros.  | dos mil millones de euros  | money | 2000000000 | €    |

  Scenario Outline: A time in Spanish
    Given the verifier reads an article published on 2021-05-07:
      """
      <sentence>
      """
    And the article is in "es"
    When the verifier extracts its figures and times
    Then "<words>" is the time "<days>"

    Examples:
      | sentence                                   | words                        | days       |
      | Ocurrió el 11 de septiembre de 2001.       | el 11 de septiembre de 2001  | 2001-09-11 |
      | Cerró hace tres años.                      | hace tres años               | 2018       |
      | Cerró el mes pasado.                       | el mes pasado                | 2021-04    |
