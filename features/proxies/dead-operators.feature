Feature: Operators on dead proxies

  Rule: Arithmetic, comparison, length, indexing, iteration and containment on a dead proxy each raise ReferenceError

    @proxy-dead-operators
    Scenario Outline: The operator <operation> on the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on "glimpse", 3 raises ReferenceError
      And no function ran

      Examples: operators of the proxy of an operative object
        | operation             | referent            |
        | add                   | an operative object |
        | subtract              | an operative object |
        | multiply              | an operative object |
        | true-divide           | an operative object |
        | floor-divide          | an operative object |
        | modulo                | an operative object |
        | divide-with-remainder | an operative object |
        | power                 | an operative object |
        | shift-left            | an operative object |
        | shift-right           | an operative object |
        | bit-and               | an operative object |
        | bit-or                | an operative object |
        | bit-xor               | an operative object |
        | equal                 | an operative object |
        | not-equal             | an operative object |
        | less                  | an operative object |
        | less-or-equal         | an operative object |
        | greater               | an operative object |
        | greater-or-equal      | an operative object |

      Examples: operators of the proxy of an operative callable object
        | operation             | referent                     |
        | add                   | an operative callable object |
        | subtract              | an operative callable object |
        | multiply              | an operative callable object |
        | true-divide           | an operative callable object |
        | floor-divide          | an operative callable object |
        | modulo                | an operative callable object |
        | divide-with-remainder | an operative callable object |
        | power                 | an operative callable object |
        | shift-left            | an operative callable object |
        | shift-right           | an operative callable object |
        | bit-and               | an operative callable object |
        | bit-or                | an operative callable object |
        | bit-xor               | an operative callable object |
        | equal                 | an operative callable object |
        | not-equal             | an operative callable object |
        | less                  | an operative callable object |
        | less-or-equal         | an operative callable object |
        | greater               | an operative callable object |
        | greater-or-equal      | an operative callable object |

    @proxy-dead-operators
    Scenario Outline: The operator <operation> with a dead proxy on the right raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on 3, "glimpse" raises ReferenceError

      Examples: arithmetic and ordering
        | operation             |
        | add                   |
        | subtract              |
        | multiply              |
        | true-divide           |
        | floor-divide          |
        | modulo                |
        | divide-with-remainder |
        | power                 |
        | shift-left            |
        | shift-right           |
        | bit-and               |
        | bit-or                |
        | bit-xor               |
        | less                  |
        | less-or-equal         |
        | greater               |
        | greater-or-equal      |

    @proxy-dead-operators
    Scenario Outline: The operator <operation> between a live and a dead proxy raises ReferenceError
      Given an operative object "song"
      And an operative object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      When "tune" is collected
      Then the operation <operation> on "glimpse", "mirror" raises ReferenceError
      And the operation <operation> on "mirror", "glimpse" raises ReferenceError
      And no function ran

      Examples: arithmetic and comparison
        | operation             |
        | add                   |
        | subtract              |
        | multiply              |
        | true-divide           |
        | floor-divide          |
        | modulo                |
        | divide-with-remainder |
        | power                 |
        | shift-left            |
        | shift-right           |
        | bit-and               |
        | bit-or                |
        | bit-xor               |
        | equal                 |
        | not-equal             |
        | less                  |
        | less-or-equal         |
        | greater               |
        | greater-or-equal      |

    @proxy-dead-operators
    Scenario Outline: A dead proxy is not compared with itself by <operation>
      Given an object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on "glimpse", "glimpse" raises ReferenceError

      Examples: equality
        | operation |
        | equal     |
        | not-equal |

    @proxy-dead-operators
    Scenario Outline: A dead proxy is not compared from the right by <operation>
      Given an object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on 3, "glimpse" raises ReferenceError

      Examples: equality
        | operation |
        | equal     |
        | not-equal |

    @proxy-dead-operators
    Scenario Outline: The operation <operation> on a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on "glimpse" raises ReferenceError
      And no function ran

      Examples: operations on one object
        | operation  |
        | negate     |
        | positive   |
        | invert     |
        | absolute   |
        | to-integer |
        | to-float   |
        | to-index   |
        | length     |

    @proxy-dead-operators
    Scenario Outline: Asked for <use>, a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError
      And no function ran

      Examples: items and containment
        | use                                           |
        | the item 4 of "glimpse"                       |
        | setting the item 4 of "glimpse" to 9          |
        | the operation delete-item on "glimpse", 4     |
        | the operation get-slice on "glimpse", 1, 2    |
        | the operation set-slice on "glimpse", 1, 2, 9 |
        | the operation delete-slice on "glimpse", 1, 2 |
        | whether "glimpse" contains 3                  |
        | the operation power-modulo on "glimpse", 3, 5 |

    @proxy-dead-operators
    Scenario Outline: The in-place operator <operation> on a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation <operation> on "glimpse", 3 raises ReferenceError
      And no function ran

      Examples: in-place operators
        | operation             |
        | in-place-add          |
        | in-place-subtract     |
        | in-place-multiply     |
        | in-place-true-divide  |
        | in-place-floor-divide |
        | in-place-modulo       |
        | in-place-power        |
        | in-place-shift-left   |
        | in-place-shift-right  |
        | in-place-bit-and      |
        | in-place-bit-or       |
        | in-place-bit-xor      |

    @proxy-dead-operators @proxy-reversed
    Scenario: Reversed iteration over a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation reverse on "glimpse" raises ReferenceError

    @proxy-dead-operators
    Scenario Outline: The next item of the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation next on "glimpse" raises ReferenceError

      Examples: iterators
        | referent            |
        | an operative object |
        | an iterator         |

  Rule: Testing the truth of a dead proxy raises ReferenceError

    @proxy-dead-bool
    Scenario Outline: The truth of the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the truth of "glimpse" raises ReferenceError

      Examples: referents with and without a truth of their own
        | referent                     |
        | an object                    |
        | a false object               |
        | an operative object          |
        | an operative callable object |
        | a set                        |
        | a function                   |

    @proxy-dead-bool
    Scenario: The truth that was asked before the death is not remembered
      Given an operative object "song"
      And a proxy "glimpse" to "song" with a callback
      And "before" is the result of the truth of "glimpse"
      When "song" is collected
      Then the truth of "glimpse" raises ReferenceError
      And "before" == true gives true

  Rule: Asking a dead proxy for an iterator, directly or by a loop, raises ReferenceError

    @proxy-dead-iter
    Scenario Outline: Asked for <use>, the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError

      Examples: of an operative object
        | use                                | referent            |
        | the operation iterate on "glimpse" | an operative object |
        | the items of "glimpse"             | an operative object |
        | unpacking "glimpse"                | an operative object |

      Examples: of an operative callable object
        | use                                | referent                     |
        | the operation iterate on "glimpse" | an operative callable object |
        | the items of "glimpse"             | an operative callable object |
        | unpacking "glimpse"                | an operative callable object |

      Examples: of a set
        | use                                | referent |
        | the operation iterate on "glimpse" | a set    |
        | the items of "glimpse"             | a set    |
        | unpacking "glimpse"                | a set    |

      Examples: of a false object
        | use                                | referent       |
        | the operation iterate on "glimpse" | a false object |
        | the items of "glimpse"             | a false object |
        | unpacking "glimpse"                | a false object |

      Examples: of an object
        | use                                | referent  |
        | the operation iterate on "glimpse" | an object |
        | the items of "glimpse"             | an object |
        | unpacking "glimpse"                | an object |
