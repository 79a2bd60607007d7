Feature: A wrong figure is caught, another way to put the right one is not
  Take an article whose claims are right and change one of them. A false twin is contradicted. A twin
  that says the same in other words, or more loosely, stays consistent. Where good sources disagree,
  nobody is told that he is wrong.

  Background:
    Given the verifier's own sources
    And the verifier reads the article "seeds/000_1ee38fb1c13d18a8.txt"

  Scenario Outline: A false figure
    Given the verifier reads "<twin>" where the article says "<original>"
    When the verifier checks the article
    Then the verdict on "<twin>" is contradicted

    Examples:
      | original                         | twin                              |
      | 2,500 American forces            | 25,000 American forces            |
      | 2,500 American forces            | nearly 4,500 American troops      |
      | more than 10 additional fighters | more than 20 additional fighters  |
      | more than 10 additional fighters | fewer than 10 additional fighters |
      | 16,000 civilian contractors      | 60,000 civilian contractors       |
      | 16,000 civilian contractors      | 16,000 American contractors       |
      | almost 20 years                  | more than 20 years                |
      | almost 20 years                  | 21 years                          |
      | almost 20 years                  | a decade                          |

  Scenario Outline: A false date
    Given the verifier reads "<twin>" where the article says "<original>"
    When the verifier checks the article
    Then the verdict on "<claim>" is contradicted

    Examples:
      | original                                                 | twin                                               | claim                       |
      | September 11, 2001                                       | September 11, 2002                                 | September 11, 2002          |
      | September 11, 2001                                       | Tuesday, September 11, 2021                        | Tuesday, September 11, 2021 |
      | the US invasion of Afghanistan                           | the US invasion of Afghanistan on October 17, 2001 | October 17, 2001            |
      | ordered last month                                       | ordered last year                                  | last year                   |
      | on the anniversary of the September 11 attacks this year | on July 4 this year                                | July 4 this year            |

  Scenario: A forecast that is earlier than the deadline contradicts no deadline
    Given the verifier reads "by next June" where the article says "by next September"
    When the verifier checks the article
    Then the verdict on "next June" is unverified because of "prediction"
    And the finding on "next June" mentions "2021-09-11"

  Scenario Outline: The right figure, put in another way
    Given the verifier reads "<twin>" where the article says "<original>"
    When the verifier checks the article
    Then the verdict on "<twin>" is consistent

    Examples:
      | original                         | twin                                        |
      | 2,500 American forces            | about 2,500 troops                          |
      | 2,500 American forces            | some 2,500 US troops                        |
      | 2,500 American forces            | two thousand five hundred American soldiers |
      | 16,000 civilian contractors      | nearly 17,000 contractors                   |
      | 16,000 civilian contractors      | 16,832 contractors                          |
      | 16,000 civilian contractors      | more than 16,000 contractors                |
      | more than 10 additional fighters | a dozen additional fighters                 |
      | almost 20 years                  | close to 20 years                           |
      | almost 20 years                  | nearly two decades                          |
      | September 11, 2001               | Tuesday, September 11, 2001                 |
      | September 11, 2001               | 11 September 2001                           |

  Scenario Outline: The figure of the source that is not preferred
    Given the verifier reads "<twin>" where the article says "2,500 American forces"
    When the verifier checks the article
    Then the verdict on "<twin>" is unverified because of "sources-disagree"

    Examples:
      | twin                        |
      | 3,500 American forces       |
      | about 3,500 American troops |
