Feature: Callbacks of weak methods

  Background:
    Given an object "song"
    And a function "sing"
    And "method" is the result of binding "sing" to "song"

  Rule: The callback runs when the object of the method is collected, with that very weak method

    @weakmethod-callback
    Scenario: The callback runs once, with the weak method and nothing else
      Given a weak method "ref" to "method" with a callback
      When "method, song" are collected
      Then "callback of ref" ran with "ref" and nothing else
      And "sing" ran 0 times
      And nothing was reported

    @weakmethod-callback
    Scenario: The callback sees the weak method dead
      Given a function "heard" that works by dereferencing "argument"
      And a weak method "ref" to "method" with the callback "heard"
      When "method, song" are collected
      Then "heard" saw nothing

    @weakmethod-callback
    Scenario: The callback does not run while the object lives
      Given a weak method "ref" to "method" with a callback
      When "method" is collected
      Then "callback of ref" ran 0 times
      And "ref" is alive

    @weakmethod-callback
    Scenario: Each of two weak methods of one method has its own callback
      Given a weak method "ref" to "method" with a callback
      And a weak method "other" to "method" with a callback
      When "method, song" are collected
      Then "callback of ref" ran with "ref" and nothing else
      And "callback of other" ran with "other" and nothing else

    @weakmethod-callback
    Scenario: The callback of a subclass weak method gets that very weak method
      Given a subclass weak method "ref" to "method" with a callback
      When "method, song" are collected
      Then "callback of ref" ran with "ref" and nothing else

  Rule: The callback also runs when the function of the method is collected before the object

    @weakmethod-callback-on-function-death
    Scenario: The callback runs once when the function is collected
      Given a weak method "ref" to "method" with a callback
      When "method, sing" are collected
      Then "callback of ref" ran with "ref" and nothing else
      And "ref" is dead

    @weakmethod-callback-on-function-death
    Scenario: The callback sees the weak method dead when the function is collected
      Given a function "heard" that works by dereferencing "argument"
      And a weak method "ref" to "method" with the callback "heard"
      When "method, sing" are collected
      Then "heard" saw nothing

  Rule: The callback runs once, even if both the object and the function are collected

    @weakmethod-callback-once
    Scenario: The callback runs once when object and function are collected together
      Given a weak method "ref" to "method" with a callback
      When "method, song, sing" are collected
      Then "callback of ref" ran with "ref" and nothing else

    @weakmethod-callback-once
    Scenario Outline: The callback does not run again when <second> is collected after <first>
      Given a weak method "ref" to "method" with a callback
      And "method, <first>" have been collected
      When "<second>" is collected
      Then "callback of ref" ran once
      And nothing was reported

      Examples: deaths in turn
        | first | second |
        | song  | sing   |
        | sing  | song   |

  Rule: Giving nothing as the callback is the same as giving no callback

    @weakmethod-callback-none
    Scenario: A weak method with nothing as callback is alive and yields its method
      Given a weak method "ref" to "method" with nothing as callback
      And "found" is the result of dereferencing "ref"
      When calling "found" is attempted
      Then "sing" ran with "song" and nothing else

    @weakmethod-callback-none
    Scenario: A weak method with nothing as callback equals one without
      Given a weak method "ref" to "method" with nothing as callback
      And a weak method "other" to "method"
      Then "ref" == "other" gives true

    @weakmethod-callback-none
    Scenario: A weak method with nothing as callback dies in silence
      Given a weak method "ref" to "method" with nothing as callback
      And a weak method "other" to "method"
      When "method, song" are collected
      Then "ref, other" are dead
      And no function ran
      And nothing was reported

  Rule: The callback does not run if the weak method is gone before the object is collected

    @weakmethod-callback-cancelled
    Scenario: The callback of a weak method that was dropped first does not run
      Given a weak method "ref" to "method" with a callback
      And a weak method "other" to "method" with a callback
      And "ref" has been collected
      When "method, song" are collected
      Then "callback of ref" ran 0 times
      And "callback of other" ran once

    @weakmethod-callback-cancelled
    Scenario: The callback of a weak method that was dropped first does not run when the function goes
      Given a weak method "ref" to "method" with a callback
      And a weak method "other" to "method" with a callback
      And "ref" has been collected
      When "method, sing" are collected
      Then "callback of ref" ran 0 times
      And "callback of other" ran once
