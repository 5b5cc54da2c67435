Feature: The algebra of weak sets

  Background:
    Given objects "song, tune, hymn"

  Rule: The union, by method or operator, is a new weak set with the elements of both operands, which stay as they were

    @weakset-union
    Scenario Outline: The union with <other> of "<elements>", by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order
      And the type of "result" gives the same as the type of "choir"
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order
      And the items of "others" gives <others> in any order

      Examples: by method
        | other      | operation | elements         | result                   | others                   |
        | a weak set | union     | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a weak set | union     | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | union     | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a weak set | union     | song             | ["song", "tune"]         | ["song"]                 |
        | a weak set | union     | song, tune, hymn | ["song", "tune", "hymn"] | ["song", "tune", "hymn"] |
        | a weak set | union     |                  | ["song", "tune"]         | []                       |
        | a set      | union     | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a set      | union     | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a set      | union     |                  | ["song", "tune"]         | []                       |
        | a list     | union     | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a list     | union     | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a list     | union     |                  | ["song", "tune"]         | []                       |

      Examples: by operator
        | other      | operation | elements         | result                   | others                   |
        | a weak set | bit-or    | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a weak set | bit-or    | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | bit-or    | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a weak set | bit-or    | song             | ["song", "tune"]         | ["song"]                 |
        | a weak set | bit-or    | song, tune, hymn | ["song", "tune", "hymn"] | ["song", "tune", "hymn"] |
        | a weak set | bit-or    |                  | ["song", "tune"]         | []                       |
        | a set      | bit-or    | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a set      | bit-or    | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a set      | bit-or    |                  | ["song", "tune"]         | []                       |

    @weakset-union
    Scenario Outline: The union of a set with itself, by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And "result" is the result of the operation <operation> on "choir", "choir"
      Then the items of "result" gives ["song", "tune"] in any order
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: by method and operator
        | operation |
        | union     |
        | bit-or    |

    @weakset-union
    Scenario Outline: The union of an empty set, by <operation>
      Given a weak set "choir"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives ["tune", "hymn"] in any order
      And the type of "result" gives the same as the type of "choir"
      And the length of "choir" gives 0

      Examples: by method and operator
        | operation |
        | union     |
        | bit-or    |

    @weakset-union
    Scenario Outline: The union with a set that holds an equal object, by <operation>
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song, psalm"
      And a weak set "others"
      And "others" contains "twin, tune"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the length of "result" gives 3
      And whether "result" contains "psalm" gives true
      And whether "result" contains "song" gives true
      And whether "result" contains "tune" gives true

      Examples: by method and operator
        | operation |
        | union     |
        | bit-or    |

  Rule: The intersection, by method or operator, is a new weak set with the elements that both operands have

    @weakset-intersection
    Scenario Outline: The intersection with <other> of "<elements>", by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order
      And the type of "result" gives the same as the type of "choir"
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order
      And the items of "others" gives <others> in any order

      Examples: by method
        | other      | operation    | elements         | result           | others                   |
        | a weak set | intersection | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a weak set | intersection | hymn             | []               | ["hymn"]                 |
        | a weak set | intersection | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a weak set | intersection | song             | ["song"]         | ["song"]                 |
        | a weak set | intersection | song, tune, hymn | ["song", "tune"] | ["song", "tune", "hymn"] |
        | a weak set | intersection |                  | []               | []                       |
        | a set      | intersection | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a set      | intersection | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a set      | intersection |                  | []               | []                       |
        | a list     | intersection | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a list     | intersection | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a list     | intersection |                  | []               | []                       |

      Examples: by operator
        | other      | operation | elements         | result           | others                   |
        | a weak set | bit-and   | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a weak set | bit-and   | hymn             | []               | ["hymn"]                 |
        | a weak set | bit-and   | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a weak set | bit-and   | song             | ["song"]         | ["song"]                 |
        | a weak set | bit-and   | song, tune, hymn | ["song", "tune"] | ["song", "tune", "hymn"] |
        | a weak set | bit-and   |                  | []               | []                       |
        | a set      | bit-and   | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a set      | bit-and   | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a set      | bit-and   |                  | []               | []                       |

    @weakset-intersection
    Scenario Outline: The intersection of a set with itself, by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And "result" is the result of the operation <operation> on "choir", "choir"
      Then the items of "result" gives ["song", "tune"] in any order
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: by method and operator
        | operation    |
        | intersection |
        | bit-and      |

    @weakset-intersection
    Scenario Outline: The intersection of an empty set, by <operation>
      Given a weak set "choir"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives [] in any order
      And the type of "result" gives the same as the type of "choir"
      And the length of "choir" gives 0

      Examples: by method and operator
        | operation    |
        | intersection |
        | bit-and      |

    @weakset-intersection
    Scenario Outline: The intersection with a set that holds an equal object, by <operation>
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song, psalm"
      And a weak set "others"
      And "others" contains "twin, tune"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the length of "result" gives 1
      And whether "result" contains "psalm" gives true
      And whether "result" contains "song" gives false
      And whether "result" contains "tune" gives false

      Examples: by method and operator
        | operation    |
        | intersection |
        | bit-and      |

  Rule: The difference, by method or operator, is a new weak set with the elements of the left operand that the right one lacks

    @weakset-difference
    Scenario Outline: The difference with <other> of "<elements>", by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order
      And the type of "result" gives the same as the type of "choir"
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order
      And the items of "others" gives <others> in any order

      Examples: by method
        | other      | operation  | elements         | result           | others                   |
        | a weak set | difference | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a weak set | difference | hymn             | ["song", "tune"] | ["hymn"]                 |
        | a weak set | difference | song, tune       | []               | ["song", "tune"]         |
        | a weak set | difference | song             | ["tune"]         | ["song"]                 |
        | a weak set | difference | song, tune, hymn | []               | ["song", "tune", "hymn"] |
        | a weak set | difference |                  | ["song", "tune"] | []                       |
        | a set      | difference | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a set      | difference | song, tune       | []               | ["song", "tune"]         |
        | a set      | difference |                  | ["song", "tune"] | []                       |
        | a list     | difference | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a list     | difference | song, tune       | []               | ["song", "tune"]         |
        | a list     | difference |                  | ["song", "tune"] | []                       |

      Examples: by operator
        | other      | operation | elements         | result           | others                   |
        | a weak set | subtract  | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a weak set | subtract  | hymn             | ["song", "tune"] | ["hymn"]                 |
        | a weak set | subtract  | song, tune       | []               | ["song", "tune"]         |
        | a weak set | subtract  | song             | ["tune"]         | ["song"]                 |
        | a weak set | subtract  | song, tune, hymn | []               | ["song", "tune", "hymn"] |
        | a weak set | subtract  |                  | ["song", "tune"] | []                       |
        | a set      | subtract  | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a set      | subtract  | song, tune       | []               | ["song", "tune"]         |
        | a set      | subtract  |                  | ["song", "tune"] | []                       |

    @weakset-difference
    Scenario Outline: The difference of a set with itself, by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And "result" is the result of the operation <operation> on "choir", "choir"
      Then the items of "result" gives [] in any order
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: by method and operator
        | operation  |
        | difference |
        | subtract   |

    @weakset-difference
    Scenario Outline: The difference of an empty set, by <operation>
      Given a weak set "choir"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives [] in any order
      And the type of "result" gives the same as the type of "choir"
      And the length of "choir" gives 0

      Examples: by method and operator
        | operation  |
        | difference |
        | subtract   |

    @weakset-difference
    Scenario Outline: The difference with a set that holds an equal object, by <operation>
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song, psalm"
      And a weak set "others"
      And "others" contains "twin, tune"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the length of "result" gives 1
      And whether "result" contains "psalm" gives false
      And whether "result" contains "song" gives true
      And whether "result" contains "tune" gives false

      Examples: by method and operator
        | operation  |
        | difference |
        | subtract   |

  Rule: The symmetric difference, by method or operator, is a new weak set with the elements that exactly one operand has

    @weakset-symmetric-difference
    Scenario Outline: The symmetric difference with <other> of "<elements>", by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order
      And the type of "result" gives the same as the type of "choir"
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order
      And the items of "others" gives <others> in any order

      Examples: by method
        | other      | operation            | elements         | result                   | others                   |
        | a weak set | symmetric-difference | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a weak set | symmetric-difference | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | symmetric-difference | song, tune       | []                       | ["song", "tune"]         |
        | a weak set | symmetric-difference | song             | ["tune"]                 | ["song"]                 |
        | a weak set | symmetric-difference | song, tune, hymn | ["hymn"]                 | ["song", "tune", "hymn"] |
        | a weak set | symmetric-difference |                  | ["song", "tune"]         | []                       |
        | a set      | symmetric-difference | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a set      | symmetric-difference | song, tune       | []                       | ["song", "tune"]         |
        | a set      | symmetric-difference |                  | ["song", "tune"]         | []                       |
        | a list     | symmetric-difference | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a list     | symmetric-difference | song, tune       | []                       | ["song", "tune"]         |
        | a list     | symmetric-difference |                  | ["song", "tune"]         | []                       |

      Examples: by operator
        | other      | operation | elements         | result                   | others                   |
        | a weak set | bit-xor   | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a weak set | bit-xor   | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | bit-xor   | song, tune       | []                       | ["song", "tune"]         |
        | a weak set | bit-xor   | song             | ["tune"]                 | ["song"]                 |
        | a weak set | bit-xor   | song, tune, hymn | ["hymn"]                 | ["song", "tune", "hymn"] |
        | a weak set | bit-xor   |                  | ["song", "tune"]         | []                       |
        | a set      | bit-xor   | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a set      | bit-xor   | song, tune       | []                       | ["song", "tune"]         |
        | a set      | bit-xor   |                  | ["song", "tune"]         | []                       |

    @weakset-symmetric-difference
    Scenario Outline: The symmetric difference of a set with itself, by <operation>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And "result" is the result of the operation <operation> on "choir", "choir"
      Then the items of "result" gives [] in any order
      And "result" is "choir" gives false
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: by method and operator
        | operation            |
        | symmetric-difference |
        | bit-xor              |

    @weakset-symmetric-difference
    Scenario Outline: The symmetric difference of an empty set, by <operation>
      Given a weak set "choir"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives ["tune", "hymn"] in any order
      And the type of "result" gives the same as the type of "choir"
      And the length of "choir" gives 0

      Examples: by method and operator
        | operation            |
        | symmetric-difference |
        | bit-xor              |

    @weakset-symmetric-difference
    Scenario Outline: The symmetric difference with a set that holds an equal object, by <operation>
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song, psalm"
      And a weak set "others"
      And "others" contains "twin, tune"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the length of "result" gives 2
      And whether "result" contains "psalm" gives false
      And whether "result" contains "song" gives true
      And whether "result" contains "tune" gives true

      Examples: by method and operator
        | operation            |
        | symmetric-difference |
        | bit-xor              |

  Rule: An in-place union adds every element of the other set to the very same weak set

    @weakset-inplace-or
    Scenario Outline: An in-place union with <other> of "<elements>" changes the set itself
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      Then the operation in-place-bit-or on "choir", "others" gives "choir"
      And the items of "choir" gives <result> in any order
      And the items of "others" gives <others> in any order

      Examples: other operands
        | other      | elements         | result                   | others                   |
        | a weak set | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a weak set | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a weak set | song             | ["song", "tune"]         | ["song"]                 |
        | a weak set | song, tune, hymn | ["song", "tune", "hymn"] | ["song", "tune", "hymn"] |
        | a weak set |                  | ["song", "tune"]         | []                       |
        | a set      | tune, hymn       | ["song", "tune", "hymn"] | ["tune", "hymn"]         |
        | a set      | song, tune       | ["song", "tune"]         | ["song", "tune"]         |
        | a set      |                  | ["song", "tune"]         | []                       |

    @weakset-inplace-or
    Scenario: What an in-place union added is held weakly
      Given a weak set "choir"
      And a set "others"
      And "others" contains "song, tune"
      And the operation in-place-bit-or on "choir", "others" has been done
      When "song, others" are collected
      Then the items of "choir" gives ["tune"]
      And the length of "choir" gives 1

    @weakset-inplace-or
    Scenario: An in-place union with a set that holds an equal object keeps the first
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "psalm"
      And a weak set "others"
      And "others" contains "twin"
      Then the operation in-place-bit-or on "choir", "others" gives "choir"
      And the items of "choir" gives ["psalm"]

  Rule: The updating forms of intersection, difference and symmetric difference change the very same weak set

    @weakset-update-variants
    Scenario Outline: The method <operation> with <other> of "<elements>" changes the set itself and yields nothing
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      Then the operation <operation> on "choir", "others" gives nothing
      And the items of "choir" gives <result> in any order
      And the items of "others" gives <others> in any order

      Examples: intersection update
        | other      | operation           | elements         | result           | others                   |
        | a weak set | intersection-update | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a weak set | intersection-update | hymn             | []               | ["hymn"]                 |
        | a weak set | intersection-update | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a weak set | intersection-update | song             | ["song"]         | ["song"]                 |
        | a weak set | intersection-update | song, tune, hymn | ["song", "tune"] | ["song", "tune", "hymn"] |
        | a weak set | intersection-update |                  | []               | []                       |
        | a set      | intersection-update | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a set      | intersection-update | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a set      | intersection-update |                  | []               | []                       |
        | a list     | intersection-update | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a list     | intersection-update | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a list     | intersection-update |                  | []               | []                       |

      Examples: difference update
        | other      | operation         | elements         | result           | others                   |
        | a weak set | difference-update | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a weak set | difference-update | hymn             | ["song", "tune"] | ["hymn"]                 |
        | a weak set | difference-update | song, tune       | []               | ["song", "tune"]         |
        | a weak set | difference-update | song             | ["tune"]         | ["song"]                 |
        | a weak set | difference-update | song, tune, hymn | []               | ["song", "tune", "hymn"] |
        | a weak set | difference-update |                  | ["song", "tune"] | []                       |
        | a set      | difference-update | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a set      | difference-update | song, tune       | []               | ["song", "tune"]         |
        | a set      | difference-update |                  | ["song", "tune"] | []                       |
        | a list     | difference-update | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a list     | difference-update | song, tune       | []               | ["song", "tune"]         |
        | a list     | difference-update |                  | ["song", "tune"] | []                       |

      Examples: symmetric difference update
        | other      | operation                   | elements         | result                   | others                   |
        | a weak set | symmetric-difference-update | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a weak set | symmetric-difference-update | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | symmetric-difference-update | song, tune       | []                       | ["song", "tune"]         |
        | a weak set | symmetric-difference-update | song             | ["tune"]                 | ["song"]                 |
        | a weak set | symmetric-difference-update | song, tune, hymn | ["hymn"]                 | ["song", "tune", "hymn"] |
        | a weak set | symmetric-difference-update |                  | ["song", "tune"]         | []                       |
        | a set      | symmetric-difference-update | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a set      | symmetric-difference-update | song, tune       | []                       | ["song", "tune"]         |
        | a set      | symmetric-difference-update |                  | ["song", "tune"]         | []                       |
        | a list     | symmetric-difference-update | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a list     | symmetric-difference-update | song, tune       | []                       | ["song", "tune"]         |
        | a list     | symmetric-difference-update |                  | ["song", "tune"]         | []                       |

    @weakset-update-variants
    Scenario Outline: The operator <operation> with <other> of "<elements>" changes the set itself
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "<elements>"
      Then the operation <operation> on "choir", "others" gives "choir"
      And the items of "choir" gives <result> in any order
      And the items of "others" gives <others> in any order

      Examples: intersection update
        | other      | operation        | elements         | result           | others                   |
        | a weak set | in-place-bit-and | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a weak set | in-place-bit-and | hymn             | []               | ["hymn"]                 |
        | a weak set | in-place-bit-and | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a weak set | in-place-bit-and | song             | ["song"]         | ["song"]                 |
        | a weak set | in-place-bit-and | song, tune, hymn | ["song", "tune"] | ["song", "tune", "hymn"] |
        | a weak set | in-place-bit-and |                  | []               | []                       |
        | a set      | in-place-bit-and | tune, hymn       | ["tune"]         | ["tune", "hymn"]         |
        | a set      | in-place-bit-and | song, tune       | ["song", "tune"] | ["song", "tune"]         |
        | a set      | in-place-bit-and |                  | []               | []                       |

      Examples: difference update
        | other      | operation         | elements         | result           | others                   |
        | a weak set | in-place-subtract | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a weak set | in-place-subtract | hymn             | ["song", "tune"] | ["hymn"]                 |
        | a weak set | in-place-subtract | song, tune       | []               | ["song", "tune"]         |
        | a weak set | in-place-subtract | song             | ["tune"]         | ["song"]                 |
        | a weak set | in-place-subtract | song, tune, hymn | []               | ["song", "tune", "hymn"] |
        | a weak set | in-place-subtract |                  | ["song", "tune"] | []                       |
        | a set      | in-place-subtract | tune, hymn       | ["song"]         | ["tune", "hymn"]         |
        | a set      | in-place-subtract | song, tune       | []               | ["song", "tune"]         |
        | a set      | in-place-subtract |                  | ["song", "tune"] | []                       |

      Examples: symmetric difference update
        | other      | operation        | elements         | result                   | others                   |
        | a weak set | in-place-bit-xor | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a weak set | in-place-bit-xor | hymn             | ["song", "tune", "hymn"] | ["hymn"]                 |
        | a weak set | in-place-bit-xor | song, tune       | []                       | ["song", "tune"]         |
        | a weak set | in-place-bit-xor | song             | ["tune"]                 | ["song"]                 |
        | a weak set | in-place-bit-xor | song, tune, hymn | ["hymn"]                 | ["song", "tune", "hymn"] |
        | a weak set | in-place-bit-xor |                  | ["song", "tune"]         | []                       |
        | a set      | in-place-bit-xor | tune, hymn       | ["song", "hymn"]         | ["tune", "hymn"]         |
        | a set      | in-place-bit-xor | song, tune       | []                       | ["song", "tune"]         |
        | a set      | in-place-bit-xor |                  | ["song", "tune"]         | []                       |

    @weakset-update-variants
    Scenario Outline: <operation> with a set that holds an equal object
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song, psalm"
      And a weak set "others"
      And "others" contains "twin, tune"
      And the operation <operation> on "choir", "others" has been done
      Then whether "choir" contains "psalm" gives <psalm>
      And whether "choir" contains "song" gives <song>
      And whether "choir" contains "tune" gives <tune>
      And the length of "choir" gives <length>

      Examples: by method and operator
        | operation                   | psalm | song  | tune  | length |
        | intersection-update         | true  | false | false | 1      |
        | in-place-bit-and            | true  | false | false | 1      |
        | difference-update           | false | true  | false | 1      |
        | in-place-subtract           | false | true  | false | 1      |
        | symmetric-difference-update | false | true  | true  | 2      |
        | in-place-bit-xor            | false | true  | true  | 2      |

    @weakset-update-variants
    Scenario Outline: What <operation> brought in is held weakly
      Given a weak set "choir"
      And "choir" contains "song"
      And a list "others"
      And "others" contains "tune, hymn"
      And the operation <operation> on "choir", "others" has been done
      When "tune, others" are collected
      Then the items of "choir" gives ["song", "hymn"] in any order
      And the length of "choir" gives 2

      Examples: the only one that brings something in
        | operation                   |
        | symmetric-difference-update |

  Rule: With the set itself as the other operand, an in-place operation behaves as with an equal set

    @weakset-inplace-on-self
    Scenario Outline: <operation> of a set with itself gives the very set
      Given a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation <operation> on "choir", "choir" gives "choir"
      And the items of "choir" gives <result> in any order
      And the length of "choir" gives <length>

      Examples: operators
        | operation        | result           | length |
        | in-place-bit-or  | ["song", "tune"] | 2      |
        | in-place-bit-and | ["song", "tune"] | 2      |
        | in-place-subtract | []              | 0      |
        | in-place-bit-xor | []               | 0      |

    @weakset-inplace-on-self
    Scenario Outline: <operation> of a set with itself yields nothing
      Given a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation <operation> on "choir", "choir" gives nothing
      And the items of "choir" gives <result> in any order
      And the length of "choir" gives <length>

      Examples: methods
        | operation                   | result           | length |
        | update                      | ["song", "tune"] | 2      |
        | intersection-update         | ["song", "tune"] | 2      |
        | difference-update           | []               | 0      |
        | symmetric-difference-update | []               | 0      |

    @weakset-inplace-on-self
    Scenario Outline: A set that <operation> with itself emptied is usable
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And the operation <operation> on "choir", "choir" has been done
      And "choir" contains "tune, hymn"
      When "song, tune" are collected
      Then the items of "choir" gives ["hymn"]
      And the length of "choir" gives 1

      Examples: what empties
        | operation                   |
        | in-place-subtract           |
        | in-place-bit-xor            |
        | difference-update           |
        | symmetric-difference-update |

  Rule: A set that a set operation gives holds its elements weakly

    @weakset-results-are-weak
    Scenario Outline: An element disappears from what <operation> of "<left>" and "<right>" gave
      Given a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "<left>"
      And a list "others"
      And "others" contains "<right>"
      And a weak set "band" of "others"
      And "others" has been dropped
      And "result" is the result of the operation <operation> on "choir", "band"
      When "song" is collected
      Then "verse" is dead
      And the items of "result" gives ["tune"]
      And the length of "result" gives 1

      Examples: by method
        | operation            | left             | right            |
        | union                | song             | tune             |
        | union                | tune             | song             |
        | intersection         | song, tune, hymn | song, tune       |
        | difference           | song, tune, hymn | hymn             |
        | symmetric-difference | song, hymn       | tune, hymn       |
        | symmetric-difference | tune, hymn       | song, hymn       |

      Examples: by operator
        | operation | left             | right      |
        | bit-or    | song             | tune       |
        | bit-or    | tune             | song       |
        | bit-and   | song, tune, hymn | song, tune |
        | subtract  | song, tune, hymn | hymn       |
        | bit-xor   | song, hymn       | tune, hymn |
        | bit-xor   | tune, hymn       | song, hymn |

    @weakset-results-are-weak
    Scenario Outline: What <operation> gave outlives its operands and still loses elements
      Given a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And a weak set "band"
      And "band" contains "<right>"
      And "result" is the result of the operation <operation> on "choir", "band"
      And "choir, band" have been collected
      And "before" is the result of the length of "result"
      When "song" is collected
      Then "before" == 2 gives true
      And the length of "result" gives 1
      And the items of "result" gives ["tune"]

      Examples: by method and operator
        | operation            | right      |
        | intersection         | song, tune |
        | bit-and              | song, tune |
        | difference           | hymn       |
        | subtract             | hymn       |
        | symmetric-difference | hymn       |
        | bit-xor              | hymn       |

    @weakset-results-are-weak
    Scenario Outline: What <operation> took from <other> is held weakly
      Given a weak set "choir"
      And "choir" contains "tune"
      And <other> "others"
      And "others" contains "song"
      And "result" is the result of the operation <operation> on "choir", "others"
      When "song, others" are collected
      Then the items of "result" gives ["tune"]
      And the length of "result" gives 1

      Examples: by method and operator
        | operation            | other  |
        | union                | a list |
        | union                | a set  |
        | symmetric-difference | a list |
        | symmetric-difference | a set  |
        | bit-or               | a set  |
        | bit-xor              | a set  |

  Rule: The binary operators of WeakSet accept any iterable as right operand

    @weakset-operator-accepts-any-iterable
    Scenario Outline: The operator <operation> accepts <other>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "tune, hymn"
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order
      And the type of "result" gives the same as the type of "choir"

      Examples: lists
        | operation | other  | result                   |
        | bit-or    | a list | ["song", "tune", "hymn"] |
        | bit-and   | a list | ["tune"]                 |
        | subtract  | a list | ["song"]                 |
        | bit-xor   | a list | ["song", "hymn"]         |

    @weakset-operator-accepts-any-iterable
    Scenario Outline: The operator <operation> accepts an iterator
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a list "others"
      And "others" contains "tune, hymn"
      And "tour" is the result of the operation iterate on "others"
      And "result" is the result of the operation <operation> on "choir", "tour"
      Then the items of "result" gives <result> in any order
      And the items of "tour" gives []

      Examples: operators
        | operation | result                   |
        | bit-or    | ["song", "tune", "hymn"] |
        | bit-and   | ["tune"]                 |
        | subtract  | ["song"]                 |
        | bit-xor   | ["song", "hymn"]         |

    @weakset-operator-accepts-any-iterable
    Scenario Outline: The operator <operation> accepts the keys of a mapping
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a mapping "others"
      And "others" maps "tune" to 1
      And "others" maps "hymn" to 2
      And "result" is the result of the operation <operation> on "choir", "others"
      Then the items of "result" gives <result> in any order

      Examples: operators
        | operation | result                   |
        | bit-or    | ["song", "tune", "hymn"] |
        | bit-and   | ["tune"]                 |
        | subtract  | ["song"]                 |
        | bit-xor   | ["song", "hymn"]         |

    @weakset-operator-accepts-any-iterable
    Scenario Outline: The in-place operator <operation> accepts a list
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a list "others"
      And "others" contains "tune, hymn"
      Then the operation <operation> on "choir", "others" gives "choir"
      And the items of "choir" gives <result> in any order

      Examples: operators
        | operation         | result                   |
        | in-place-bit-or   | ["song", "tune", "hymn"] |
        | in-place-bit-and  | ["tune"]                 |
        | in-place-subtract | ["song"]                 |
        | in-place-bit-xor  | ["song", "hymn"]         |

    @weakset-operator-accepts-any-iterable
    Scenario Outline: The operator <operation> refuses what is not iterable
      Given a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation <operation> on "choir", 5 raises TypeError
      And the operation <operation> on "choir", "song" raises TypeError
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: operators
        | operation         |
        | bit-or            |
        | bit-and           |
        | subtract          |
        | bit-xor           |
        | in-place-bit-or   |
        | in-place-bit-and  |
        | in-place-subtract |
        | in-place-bit-xor  |

  Rule: A set operator with a plain set on the left and a WeakSet on the right raises TypeError

    @weakset-no-reflected-operators
    Scenario Outline: The operator <operation> is refused with <left> on the left
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <left> "others"
      Then the operation <operation> on "others", "choir" raises TypeError
      And the items of "choir" gives ["song", "tune"] in any order

      Examples: operators
        | operation         | left         |
        | bit-or            | a set        |
        | bit-and           | a set        |
        | subtract          | a set        |
        | bit-xor           | a set        |
        | in-place-bit-or   | a set        |
        | in-place-bit-and  | a set        |
        | in-place-subtract | a set        |
        | in-place-bit-xor  | a set        |
        | bit-or            | a frozen set |
        | bit-and           | a frozen set |
        | subtract          | a frozen set |
        | bit-xor           | a frozen set |
        | in-place-bit-or   | a frozen set |
        | in-place-bit-and  | a frozen set |
        | in-place-subtract | a frozen set |
        | in-place-bit-xor  | a frozen set |

  Rule: The methods take exactly one iterable

    @weakset-single-argument-methods
    Scenario Outline: The method <method> refuses two iterables and none
      Given a weak set "choir"
      And "choir" contains "song"
      And a list "others"
      And "others" contains "tune"
      And a list "more"
      And "more" contains "hymn"
      Then calling the method <method> of "choir" with "others", "more" raises TypeError
      And calling the method <method> of "choir" raises TypeError
      And the items of "choir" gives ["song"]
      And calling the method <method> of "choir" with "others" succeeds

      Examples: methods
        | method              |
        | union               |
        | intersection        |
        | difference          |
        | update              |
        | intersection_update |
        | difference_update   |

  Rule: A set operation whose other operand yields an object that cannot be weakly referenced raises TypeError

    @weakset-nonreferenceable-in-other-operand
    Scenario Outline: The operation <operation> refuses a list with <value>
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a list "others"
      And "others" contains "song"
      And adding <value> to "others" has been done
      Then the operation <operation> on "choir", "others" raises TypeError

      Examples: methods
        | operation                   | value           |
        | union                       | 5               |
        | union                       | nothing         |
        | union                       | the text "tune" |
        | difference                  | 5               |
        | symmetric-difference        | 5               |
        | update                      | 5               |
        | intersection-update         | 5               |
        | difference-update           | 5               |
        | symmetric-difference-update | 5               |
        | is-subset                   | 5               |
        | is-superset                 | 5               |

    @weakset-nonreferenceable-in-other-operand
    Scenario Outline: The operator <operation> refuses a set with a number
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a set "others"
      And adding 5 to "others" has been done
      Then the operation <operation> on "choir", "others" raises TypeError

      Examples: operators
        | operation         |
        | bit-or            |
        | subtract          |
        | bit-xor           |
        | in-place-bit-or   |
        | in-place-bit-and  |
        | in-place-subtract |
        | in-place-bit-xor  |
        | less-or-equal     |
        | greater-or-equal  |
        | less              |
        | greater           |
