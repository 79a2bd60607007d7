Feature: Who held an office, and what never changes
  The program knows when presidents, heads of government and secretaries-general came into office
  and left it, and constants that the news cites. A second term, another office of the same person,
  a namesake, another measure: none of these is held against them.

  Scenario Outline: What the sources give
    Given the verifier's own sources
    And the verifier reads an article published on 2025-06-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is <verdict>

    Examples:
      | sentence                                                 | words             | verdict      |
      | Barack Obama took office in January 2009.                | January 2009      | consistent   |
      | Barack Obama took office in January 2010.                | January 2010      | contradicted |
      | Angela Merkel became chancellor in November 2005.        | November 2005     | consistent   |
      | Angela Merkel became chancellor in November 2007.        | November 2007     | contradicted |
      | Kofi Annan became UN secretary-general in January 1997.  | January 1997      | consistent   |
      | Kofi Annan became UN secretary-general in January 1999.  | January 1999      | contradicted |
      | Light travels at about 300,000 km per second.            | 300,000 km        | consistent   |
      | Light travels at about 200,000 km per second.            | 200,000 km        | contradicted |
      | A marathon is 42.195 km long.                            | 42.195 km         | consistent   |
      | A marathon is 40 km long.                                | 40 km             | contradicted |
      | The UN has 193 member states.                            | 193 member states | consistent   |
      | The UN has 203 member states.                            | 203 member states | contradicted |

  Scenario Outline: What they do not give
    Given the verifier's own sources
    And the verifier reads an article published on 2025-06-01:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<words>" is unverified

    Examples:
      | sentence                                                       | words         |
      | Barack Obama took office as a U.S. senator in January 2005.    | January 2005  |
      | Boris Johnson became foreign secretary in July 2016.           | July 2016     |
      | Merkel was sworn in for a fourth term in March 2018.           | March 2018    |
      | In 2004, before Obama became president, he spoke in Boston.    | 2004          |
      | Obama did not take office in January 2008.                     | January 2008  |
      | A half marathon is 21.1 km.                                    | 21.1 km       |
      | In water, light travels at about 225,000 km per second.        | 225,000 km    |
      | The African Union has 55 member states.                        | 55            |

  Scenario: A man who came into office twice
    Given the verifier's own sources
    And the verifier reads an article published on 2025-06-01:
      """
      On March 4, 2025, six weeks after Trump took office, he spoke to Congress.
      """
    When the verifier checks the article
    Then the verdict on "six weeks" is consistent
