Feature: Arithmetic and bit operators with proxies

  Rule: Each binary arithmetic and bit operator with a live proxy on the left gives the result of that operator on the referent

    @proxy-arithmetic
    Scenario Outline: The operator <operation> on the proxy of <referent> is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", 3 gives the text "<operation>"
      And only "<operation> of song" ran, with [3]

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

    @proxy-arithmetic
    Scenario Outline: The operator <operation> gets the very object on the right of a proxy
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song" with a callback
      Then the operation <operation> on "glimpse", "tune" gives the text "<operation>"
      And only "<operation> of song" ran, with ["tune"]

      Examples: operators
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

    @proxy-arithmetic
    Scenario: The proxy of a set has the operators of sets
      Given a set "song"
      And adding 3 to "song" has been done
      And adding 4 to "song" has been done
      And a set "tune"
      And adding 4 to "tune" has been done
      And a proxy "glimpse" to "song"
      Then the operation bit-and on "glimpse", "tune" gives the same as the operation bit-and on "song", "tune"
      And whether "song" contains 3 gives true

  Rule: A binary operator with a live proxy on the right gives the result that it gives with the referent on the right

    @proxy-arithmetic-reflected
    Scenario Outline: The operator <operation> with the proxy of <referent> on the right is the reflected one of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on 3, "glimpse" gives the text "reflected-<operation>"
      And only "reflected-<operation> of song" ran, with [3]

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

    @proxy-arithmetic-reflected
    Scenario: An object on the left of a proxy reaches the reflected operator as that object
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then the operation subtract on "tune", "glimpse" gives the text "reflected-subtract"
      And only "reflected-subtract of song" ran, with ["tune"]

  Rule: A binary operator between two live proxies gives its result on the two referents

    @proxy-arithmetic-between-proxies
    Scenario Outline: The operator <operation> between two proxies, the left one of <referent>, gets both referents
      Given <referent> "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation <operation> on "glimpse", "mirror" gives the text "<operation>"
      And only "<operation> of song" ran, with ["tune"]

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

    @proxy-arithmetic-between-proxies
    Scenario Outline: The operator <operation> between two proxies, the right one operative alone, gets both referents
      Given an object "tune"
      And an operative object "song"
      And a proxy "mirror" to "tune"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "mirror", "glimpse" gives the text "reflected-<operation>"
      And only "reflected-<operation> of song" ran, with ["tune"]

      Examples: operators
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

    @proxy-arithmetic-between-proxies
    Scenario: An operator between a proxy and itself gets its referent twice
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation add on "glimpse", "glimpse" gives the text "add"
      And only "add of song" ran, with ["song"]

  Rule: Exponentiation with a modulus accepts proxies as its operands and works on their referents

    @proxy-pow-three-args
    Scenario Outline: A power of the proxy of <referent> with a modulus is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation power-modulo on "glimpse", 3, 5 gives the text "power-modulo"
      And only "power-modulo of song" ran, with [3, 5]

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-pow-three-args
    Scenario: A power of three proxies works on their referents
      Given an operative object "song"
      And an object "tune"
      And an object "hymn"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      And a proxy "shimmer" to "hymn"
      Then the operation power-modulo on "glimpse", "mirror", "shimmer" gives the text "power-modulo"
      And only "power-modulo of song" ran, with ["tune", "hymn"]

    @proxy-pow-three-args
    Scenario: The places of proxy and number in a power with a modulus are kept
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation power-modulo on "glimpse", 3, "mirror" gives the text "power-modulo"
      And only "power-modulo of song" ran, with [3, "tune"]
