Feature: Comparison of proxies

  Rule: A live proxy compares equal to exactly what its referent compares equal to, and two proxies compare as their referents do

    @proxy-equality
    Scenario Outline: The operator <operation> on a proxy is that of its referent
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", "tune" gives true
      And only "<operation> of song" ran, with ["tune"]

      Examples: equality
        | operation |
        | equal     |
        | not-equal |

    @proxy-equality
    Scenario Outline: The operator <operation> between two proxies gets both referents
      Given an operative object "song"
      And an operative object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation <operation> on "glimpse", "mirror" gives true
      And only "<operation> of song" ran, with ["tune"]

      Examples: equality
        | operation |
        | equal     |
        | not-equal |

    @proxy-equality
    Scenario Outline: The operator <operation> with a proxy on the right asks its referent
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on 3, "glimpse" gives true
      And only "<operation> of song" ran, with [3]

      Examples: equality
        | operation |
        | equal     |
        | not-equal |

    @proxy-equality
    Scenario: A proxy equals its referent and what that equals, and nothing else
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "tune" with the key 2
      And a proxy "glimpse" to "song"
      Then "glimpse" == "song" gives true
      And "glimpse" != "song" gives false
      And "glimpse" == "twin" gives true
      And "glimpse" != "twin" gives false
      And "glimpse" == "tune" gives false
      And "glimpse" != "tune" gives true
      And "glimpse" == 1 gives false

    @proxy-equality
    Scenario: The proxies of equal objects are equal, those of others are not
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a keyed object "tune" with the key 2
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "twin"
      And a proxy "shimmer" to "tune"
      Then "glimpse" == "mirror" gives true
      And "glimpse" != "mirror" gives false
      And "glimpse" == "shimmer" gives false
      And "glimpse" != "shimmer" gives true

    @proxy-equality
    Scenario: The proxy of an object without an equality of its own equals that object alone
      Given an object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then "glimpse" == "song" gives true
      And "glimpse" != "song" gives false
      And "glimpse" == "glimpse" gives true
      And "glimpse" == "tune" gives false
      And "glimpse" == "mirror" gives false
      And "glimpse" != "mirror" gives true

    @proxy-equality
    Scenario: Two proxies of one object are equal
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      Then "glimpse" == "mirror" gives true
      And "glimpse" != "mirror" gives false
      And "glimpse" is "mirror" gives false

    @proxy-equality
    Scenario: The proxy of an object equal to nothing does not even equal itself
      Given an object equal to nothing "song"
      And a proxy "glimpse" to "song"
      Then "glimpse" == "glimpse" gives false
      And "glimpse" != "glimpse" gives true
      And "glimpse" == "song" gives false
      And "glimpse" != "song" gives true

    @proxy-equality
    Scenario: The proxy of an object equal to everything equals everything
      Given an object equal to everything "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then "glimpse" == "tune" gives true
      And "glimpse" != "tune" gives false
      And "glimpse" == nothing gives true
      And "glimpse" == 7 gives true

    @proxy-equality
    Scenario: A referent on the left equals its proxy on the right
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key 2
      And a proxy "glimpse" to "song"
      Then "song" == "glimpse" gives true
      And "song" != "glimpse" gives false
      And "tune" == "glimpse" gives false
      And "tune" != "glimpse" gives true

  Rule: The ordering operators give with a live proxy the result that they give with its referent, on the left, on the right and between two proxies

    @proxy-rich-comparison
    Scenario Outline: The operator <operation> with a proxy on the left is that of its referent
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", 3 gives true
      And only "<operation> of song" ran, with [3]

      Examples: orderings
        | operation        |
        | less             |
        | less-or-equal    |
        | greater          |
        | greater-or-equal |

    @proxy-rich-comparison
    Scenario Outline: The operator <operation> with a proxy on the right is <mirrored> of its referent
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on 3, "glimpse" gives true
      And only "<mirrored> of song" ran, with [3]

      Examples: orderings
        | operation        | mirrored         |
        | less             | greater          |
        | less-or-equal    | greater-or-equal |
        | greater          | less             |
        | greater-or-equal | less-or-equal    |

    @proxy-rich-comparison
    Scenario Outline: The operator <operation> between two proxies is that of their referents
      Given an operative object "song"
      And an operative object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation <operation> on "glimpse", "mirror" gives true
      And only "<operation> of song" ran, with ["tune"]

      Examples: orderings
        | operation        |
        | less             |
        | less-or-equal    |
        | greater          |
        | greater-or-equal |

    @proxy-rich-comparison
    Scenario Outline: <comparison> of a lesser proxy or referent and a greater one gives <answer>
      Given a keyed object "lesser" with the key 1
      And a keyed object "greater" with the key 2
      And a proxy "low" to "lesser"
      And a proxy "high" to "greater"
      Then <comparison> gives <answer>

      Examples: proxy on the left
        | comparison         | answer |
        | "low" < "greater"  | true   |
        | "low" <= "greater" | true   |
        | "low" > "greater"  | false  |
        | "low" >= "greater" | false  |

      Examples: proxy on the right
        | comparison         | answer |
        | "lesser" < "high"  | true   |
        | "lesser" <= "high" | true   |
        | "lesser" > "high"  | false  |
        | "lesser" >= "high" | false  |

      Examples: two proxies
        | comparison      | answer |
        | "low" < "high"  | true   |
        | "low" <= "high" | true   |
        | "low" > "high"  | false  |
        | "low" >= "high" | false  |
        | "high" < "low"  | false  |
        | "high" <= "low" | false  |
        | "high" > "low"  | true   |
        | "high" >= "low" | true   |

    @proxy-rich-comparison
    Scenario: A proxy is neither less nor greater than its referent
      Given a keyed object "song" with the key 1
      And a proxy "glimpse" to "song"
      Then "glimpse" < "song" gives false
      And "glimpse" <= "song" gives true
      And "glimpse" > "song" gives false
      And "glimpse" >= "song" gives true

  Rule: Comparisons are forwarded by the proxy of a callable referent as they are by any other proxy

    @proxy-comparison-callable-referent
    Scenario Outline: The operator <operation> with the proxy of a callable referent on the left is that of the referent
      Given an operative callable object "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", 3 gives true
      And only "<operation> of song" ran, with [3]

      Examples: comparisons
        | operation        |
        | equal            |
        | not-equal        |
        | less             |
        | less-or-equal    |
        | greater          |
        | greater-or-equal |

    @proxy-comparison-callable-referent
    Scenario Outline: The operator <operation> with the proxy of a callable referent on the right is <mirrored> of the referent
      Given an operative callable object "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on 3, "glimpse" gives true
      And only "<mirrored> of song" ran, with [3]

      Examples: comparisons
        | operation        | mirrored         |
        | equal            | equal            |
        | not-equal        | not-equal        |
        | less             | greater          |
        | less-or-equal    | greater-or-equal |
        | greater          | less             |
        | greater-or-equal | less-or-equal    |

    @proxy-comparison-callable-referent
    Scenario Outline: The operator <operation> between two proxies of callable referents gets both referents
      Given an operative callable object "song"
      And an operative callable object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation <operation> on "glimpse", "mirror" gives true
      And only "<operation> of song" ran, with ["tune"]

      Examples: comparisons
        | operation        |
        | equal            |
        | not-equal        |
        | less             |
        | less-or-equal    |
        | greater          |
        | greater-or-equal |

    @proxy-comparison-callable-referent
    Scenario: The proxy of a function equals that function and no other
      Given a function "song"
      And a function "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then "glimpse" == "song" gives true
      And "glimpse" != "song" gives false
      And "glimpse" == "tune" gives false
      And "glimpse" == "mirror" gives false
      And "glimpse" != "mirror" gives true
