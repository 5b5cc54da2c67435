Feature: In-place operators on proxies

  Rule: Each in-place operator on a live proxy applies the referent's operator and binds the name to what that returned

    @proxy-inplace-operators
    Scenario Outline: The operator in-place-<operation> on the proxy of <referent> is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation in-place-<operation> on "glimpse", 3 gives the text "in-place-<operation>"
      And only "in-place-<operation> of song" ran, with [3]

      Examples: operators of the proxy of an operative object
        | operation    | referent            |
        | add          | an operative object |
        | subtract     | an operative object |
        | multiply     | an operative object |
        | true-divide  | an operative object |
        | floor-divide | an operative object |
        | modulo       | an operative object |
        | power        | an operative object |
        | shift-left   | an operative object |
        | shift-right  | an operative object |
        | bit-and      | an operative object |
        | bit-or       | an operative object |
        | bit-xor      | an operative object |

      Examples: operators of the proxy of an operative callable object
        | operation    | referent                     |
        | add          | an operative callable object |
        | subtract     | an operative callable object |
        | multiply     | an operative callable object |
        | true-divide  | an operative callable object |
        | floor-divide | an operative callable object |
        | modulo       | an operative callable object |
        | power        | an operative callable object |
        | shift-left   | an operative callable object |
        | shift-right  | an operative callable object |
        | bit-and      | an operative callable object |
        | bit-or       | an operative callable object |
        | bit-xor      | an operative callable object |

    @proxy-inplace-operators
    Scenario Outline: The name of a proxy is bound to what in-place-<operation> gives
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      And "glimpse" is the result of the operation in-place-<operation> on "glimpse", 3
      Then "glimpse" == the text "in-place-<operation>" gives true
      And only "in-place-<operation> of song" ran, with [3]

      Examples: operators
        | operation    |
        | add          |
        | subtract     |
        | multiply     |
        | true-divide  |
        | floor-divide |
        | modulo       |
        | power        |
        | shift-left   |
        | shift-right  |
        | bit-and      |
        | bit-or       |
        | bit-xor      |

    @proxy-inplace-operators
    Scenario Outline: The operator in-place-<operation> gets the referent of a proxy on its right
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation in-place-<operation> on "glimpse", "mirror" gives the text "in-place-<operation>"
      And only "in-place-<operation> of song" ran, with ["tune"]

      Examples: operators
        | operation    |
        | add          |
        | subtract     |
        | multiply     |
        | true-divide  |
        | floor-divide |
        | modulo       |
        | power        |
        | shift-left   |
        | shift-right  |
        | bit-and      |
        | bit-or       |
        | bit-xor      |

    @proxy-inplace-operators
    Scenario Outline: The operator in-place-<operation> on a proxy falls back to <method> of its referent
      Given a class "genre"
      And a function "join"
      And setting the attribute <method> of "genre" to "join" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the operation in-place-<operation> on "glimpse", 3 gives the text "result of join"
      And only "join" ran, with ["song", 3]

      Examples: operators without an in-place method
        | operation    | method       |
        | add          | __add__      |
        | subtract     | __sub__      |
        | multiply     | __mul__      |
        | true-divide  | __truediv__  |
        | floor-divide | __floordiv__ |
        | modulo       | __mod__      |
        | power        | __pow__      |
        | shift-left   | __lshift__   |
        | shift-right  | __rshift__   |
        | bit-and      | __and__      |
        | bit-or       | __or__       |
        | bit-xor      | __xor__      |

  Rule: If the referent's in-place operator returns the referent, the name that held the proxy is bound to the referent itself

    @proxy-inplace-may-return-referent
    Scenario Outline: The operator <operation> on the proxy of a set gives the set itself
      Given a set "song"
      And a set "tune"
      And adding 3 to "tune" has been done
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", "tune" gives "song"

      Examples: operators of sets
        | operation         |
        | in-place-bit-or   |
        | in-place-bit-and  |
        | in-place-bit-xor  |
        | in-place-subtract |

    @proxy-inplace-may-return-referent
    Scenario: The name of a proxy becomes a strong reference by an in-place operator
      Given a set "song"
      And a set "tune"
      And adding 3 to "tune" has been done
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And "glimpse" is the result of the operation in-place-bit-or on "glimpse", "tune"
      When "song" is collected
      Then "verse" is alive
      And whether "glimpse" contains 3 gives true
      And dereferencing "verse" gives "glimpse"
