Feature: Weak methods compare by object and function while they live

  Rule: Two live weak methods are equal when their functions are the same and their objects are the same or equal

    @weakmethod-eq-same-object-same-function
    Scenario: Weak methods of one object and one function are equal
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "song" as "method" and then making a weak method "twin" to "method" has been done
      Then "ref" == "twin" gives true
      And "ref" != "twin" gives false
      And "ref" == "ref" gives true

    @weakmethod-eq-same-object-same-function
    Scenario: Weak methods of equal objects and one function are equal
      Given a keyed object "song" with the key 5
      And a keyed object "cover" with the key 5
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "cover" as "method" and then making a weak method "twin" to "method" has been done
      Then "ref" == "twin" gives true
      And "ref" != "twin" gives false

    @weakmethod-eq-same-object-same-function
    Scenario: Weak methods with two callbacks are equal
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method" with a callback
      And a weak method "twin" to "method" with a callback
      Then "ref" == "twin" gives true

  Rule: Two live weak methods are unequal when their functions differ or their objects are unequal

    @weakmethod-ne-different-function-or-object
    Scenario: Weak methods of two functions of one object are unequal
      Given an object "song"
      And a function "sing"
      And a function "hum"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "hum" to "song" as "method" and then making a weak method "other" to "method" has been done
      Then "ref" == "other" gives false
      And "ref" != "other" gives true

    @weakmethod-ne-different-function-or-object
    Scenario Outline: Weak methods of two objects with the keys <one> and <other> are unequal
      Given a keyed object "song" with the key <one>
      And a keyed object "tune" with the key <other>
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "tune" as "method" and then making a weak method "other" to "method" has been done
      Then "ref" == "other" gives false
      And "ref" != "other" gives true

      Examples: unequal objects
        | one | other |
        | 5   | 6     |
        | 6   | 5     |

    @weakmethod-ne-different-function-or-object
    Scenario: Weak methods of equal objects and two functions are unequal
      Given a keyed object "song" with the key 5
      And a keyed object "cover" with the key 5
      And a function "sing"
      And a function "hum"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "hum" to "cover" as "method" and then making a weak method "other" to "method" has been done
      Then "ref" == "other" gives false
      And "ref" != "other" gives true

  Rule: A dead weak method is equal to itself and to no other weak method

    @weakmethod-eq-dead-identity
    Scenario Outline: Weak methods that were equal are unequal once <lost> is collected
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And making a weak method "twin" to "method" has been done
      When "method, <lost>" are collected
      Then "ref" == "twin" gives false
      And "ref" != "twin" gives true
      And "ref" == "ref" gives true
      And "ref" != "ref" gives false

      Examples: what a method cannot be without
        | lost |
        | song |
        | sing |

    @weakmethod-eq-dead-identity
    Scenario: A dead weak method is unequal to a live one of an equal object
      Given a keyed object "song" with the key 5
      And a keyed object "cover" with the key 5
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "cover" as "method" and then making a weak method "twin" to "method" and then dropping "method" has been done
      When "song" is collected
      Then "ref" == "twin" gives false
      And "twin" == "ref" gives false
      And "twin" is alive

  Rule: A weak method is not equal to the bound method that it refers to

    @weakmethod-eq-method-object
    Scenario: A weak method and its method are unequal from either side
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak method "ref" to "method"
      Then "ref" == "method" gives false
      And "method" == "ref" gives false
      And "ref" != "method" gives true
      And "method" != "ref" gives true

    @weakmethod-eq-method-object
    Scenario: A dead weak method is unequal to nothing
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      When "method, song" are collected
      Then "ref" == nothing gives false
      And "ref" != nothing gives true

  Rule: Comparing a weak method with a plain weak reference gives a truth value and no error

    @weakmethod-eq-plain-ref
    Scenario Outline: A weak method can be compared with a plain weak reference to the <referent>
      Given an object "object"
      And a function "function"
      And "method" is the result of binding "function" to "object"
      And a weak method "ref" to "method"
      And a weak reference "plain" to "<referent>"
      Then "ref" == "plain" gives true or false
      And "plain" == "ref" gives true or false
      And "ref" != "plain" gives true or false
      And "plain" != "ref" gives true or false

      Examples: what both can refer to
        | referent |
        | object   |
        | function |
        | method   |

    @weakmethod-eq-plain-ref
    Scenario: A dead weak method can be compared with a plain weak reference
      Given objects "song, tune"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And a weak reference "plain" to "tune"
      When "method, song" are collected
      Then "ref" == "plain" gives true or false
      And "plain" == "ref" gives true or false

  Rule: Weak methods have no order

    @weakmethod-no-ordering
    Scenario Outline: Asking whether a weak method is <order> another raises TypeError
      Given a keyed object "song" with the key 5
      And a keyed object "tune" with the key 6
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "tune" as "method" and then making a weak method "other" to "method" has been done
      Then "ref" <order> "other" raises TypeError
      And "ref" <order> "ref" raises TypeError
      And "song" <order> "song" gives true or false

      Examples: orderings
        | order |
        | <     |
        | <=    |
        | >     |
        | >=    |
