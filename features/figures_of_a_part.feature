Feature: The figure of a part is not the figure of the whole
  Tables divide: by sex, by age, by sector. A claim about everybody is held against the row of the
  total, a claim about women against that of women; and where the table has no row for what a
  sentence speaks of, there is no verdict.

  Background:
    Given the reference table:
      | country | sex    | year | unemployment rate (%) |
      | France  | Total  | 2020 | 8.0                   |
      | France  | Female | 2020 | 8.1                   |
      | France  | Male   | 2020 | 7.9                   |
      | Germany | Female | 2020 | 3.5                   |

  Scenario Outline: Whom a sentence speaks of decides which row answers
    Given the verifier reads an article without a date:
      """
      <sentence>
      """
    When the verifier checks the article
    Then the verdict on "<claim>" is <verdict>

    Examples:
      | sentence                                                     | claim | verdict      |
      | Unemployment in France was 8.0% in 2020.                     | 8.0%  | consistent   |
      | Female unemployment in France was 8.1% in 2020.              | 8.1%  | consistent   |
      | Female unemployment in France was 9.4% in 2020.              | 9.4%  | contradicted |
      | Male unemployment in France was 9.4% in 2020.                | 9.4%  | contradicted |
      | Unemployment among women in France was 8.1% in 2020.         | 8.1%  | consistent   |
      | Unemployment among women in France was 9.4% in 2020.         | 9.4%  | contradicted |
      | Unemployment among women over 50 in France was 9.4% in 2020. | 9.4%  | unverified   |
      | Female unemployment over 50 in France was 9.4% in 2020.      | 9.4%  | unverified   |
      | Unemployment among young women in France was 9.4% in 2020.   | 9.4%  | unverified   |
      | Youth unemployment in France was 19.4% in 2020.              | 19.4% | unverified   |
      | Unemployment in Germany was 9.4% in 2020.                    | 9.4%  | unverified   |
