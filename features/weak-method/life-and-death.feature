Feature: Life and death of weak methods

  Rule: A plain weak reference to a freshly made bound method is dead once that method object is collected

    @weakmethod-plain-ref-dies
    Scenario: A weak reference to a method dies though the object of the method lives on
      Given an object with a method "song"
      And a weak reference "object" to "song"
      And the attribute sing of "song" as "method" and then making a weak reference "ref" to "method" has been done
      When "method" is collected
      Then "ref" is dead
      And "object" is alive
      And calling the method sing of "song" gives the text "result of sing of song"

    @weakmethod-plain-ref-dies
    Scenario: A method that was looked up again does not bring a dead weak reference back
      Given an object with a method "song"
      And the attribute sing of "song" as "method" and then making a weak reference "ref" to "method" has been done
      And "method" has been collected
      And the attribute sing of "song" as "again" and then making a weak reference "other" to "again" has been done
      Then "ref" is dead
      And "other" is alive

  Rule: A weak method stays live after the method object is collected, as long as object and function are alive

    @weakmethod-survives-without-method-object
    Scenario: A weak method is alive after the method that it was made of is collected
      Given an object "song"
      And a function "sing"
      And "method" is the result of binding "sing" to "song"
      And a weak reference "plain" to "method"
      And a weak method "ref" to "method"
      When "method" is collected
      Then "plain" is dead
      And dereferencing "ref" as "found" and then calling "found" succeeds
      And "sing" ran with "song" and nothing else

    @weakmethod-survives-without-method-object
    Scenario: A method that a weak method yielded does not have to be kept
      Given an object with a method "song"
      And the attribute sing of "song" as "method" and then making a weak method "ref" to "method" has been done
      And "found" is the result of dereferencing "ref"
      When "method, found" are collected
      Then dereferencing "ref" as "again" and then calling "again" succeeds
      And "sing of song" ran with "song" and nothing else

  Rule: A weak method does not keep the object of its method alive

    @weakmethod-does-not-keep-object-alive
    Scenario Outline: An object with <reference> to its method is collected
      Given an object "song"
      And a function "sing"
      And a function "heard"
      And a weak reference "object" to "song"
      And "method" is the result of binding "sing" to "song"
      And <reference> "ref" to "method" with the callback "heard"
      And "found" is the result of dereferencing "ref"
      And hashing "ref" has been done
      When "method, found, song" are collected
      Then "object" is dead

      Examples: weak methods
        | reference              |
        | a weak method          |
        | a subclass weak method |

  Rule: Dereferencing a weak method yields nothing once the object of the method is collected

    @weakmethod-dead-when-object-dies
    Scenario: A weak method dies with the object though its function lives on
      Given objects "song, tune"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "tune" as "method" and then making a weak method "other" to "method" has been done
      When "method, song" are collected
      Then dereferencing "ref" gives nothing
      And dereferencing "other" gives something
      And calling "sing" gives the text "result of sing"

    @weakmethod-dead-when-object-dies
    Scenario: A weak method is alive for as long as a method that it yielded is held
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And "found" is the result of dereferencing "ref"
      When "method, song" are collected
      Then "ref" is alive

    @weakmethod-dead-when-object-dies
    Scenario: A weak method of an object in a cycle dies with the cycle
      Given objects "song" and "tune" that hold each other
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      When "method, song, tune" are collected
      Then dereferencing "ref" gives nothing

    @weakmethod-dead-when-object-dies
    Scenario: A weak method of an object that has it as an attribute dies with the object
      Given an object "song"
      And a function "sing"
      And a weak reference "object" to "song"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And setting the attribute observer of "song" to "ref" has been done
      When "method, song" are collected
      Then dereferencing "ref" gives nothing
      And "object" is dead

  Rule: Dereferencing a weak method yields nothing once the function of the method is collected

    @weakmethod-dead-when-function-dies
    Scenario: A weak method dies with the function though the object lives on
      Given an object "song"
      And a function "sing"
      And a function "hum"
      And a weak reference "object" to "song"
      And a weak reference "function" to "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "hum" to "song" as "method" and then making a weak method "other" to "method" and then dropping "method" has been done
      When "sing" is collected
      Then "function" is dead
      And dereferencing "ref" gives nothing
      And dereferencing "other" gives something
      And "object" is alive

    @weakmethod-dead-when-function-dies
    Scenario: A weak method that was dereferenced before dies with the function
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And "found" is the result of dereferencing "ref"
      When "method, found, sing" are collected
      Then dereferencing "ref" gives nothing
      And calling "ref" gives nothing

  Rule: A weak method belongs to no strong cycle: it is destroyed as soon as its last strong reference is dropped

    @weakmethod-no-self-cycle
    Scenario Outline: <reference> goes at once when it is dropped
      Given an object "song"
      And a function "sing"
      And a function "heard"
      And binding "sing" to "song" as "method" has been done
      And <reference> "ref" to "method" with the callback "heard"
      And a weak reference "witness" to "ref"
      When "ref" is dropped
      Then "witness" is dead

      Examples: weak methods
        | reference              |
        | a weak method          |
        | a subclass weak method |
