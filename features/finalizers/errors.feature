Feature: Errors of a finalizer's function

  Rule: An error that the function raises during an explicit call propagates to the caller, and the finalizer is dead afterwards

    @finalize-call-exception-propagates
    Scenario Outline: <error> of the function propagates from an explicit call
      Given an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a finalizer "last" of "song" that calls "stumble"
      Then calling "last" raises <error> with a message matching "wrong note"
      And nothing was reported

      Examples: errors
        | error          |
        | ValueError     |
        | ReferenceError |

    @finalize-call-exception-propagates
    Scenario: A finalizer whose function failed in an explicit call is dead
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a finalizer "last" of "song" that calls "stumble"
      And calling "last" has been refused with ValueError
      Then the attribute alive of "last" gives false
      And calling "last" gives nothing
      And "stumble" ran once

  Rule: An error that the function raises when the object is collected does not propagate

    @finalize-collection-exception-not-propagated
    Scenario: The program that drops the object does not see the error
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a finalizer "last" of "song" that calls "stumble"
      When "song" is collected
      Then "stumble" ran once
      And the attribute alive of "last" gives false

    @finalize-collection-exception-not-propagated
    Scenario: The program that collects a cycle does not see the error
      Given objects "song" and "tune" that hold each other
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And an unkept finalizer of "song" that calls "stumble"
      When "song, tune" are collected
      Then "stumble" ran once

    @finalize-collection-exception-not-propagated
    Scenario: A function that drops another object does not see the error of that one's finalizer
      Given objects "song, tune"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a function "release" that works by dropping "tune"
      And an unkept finalizer of "tune" that calls "stumble"
      And an unkept finalizer of "song" that calls "release"
      When "song" is collected
      Then "release" saw nothing
      And "stumble" ran once

  Rule: An error that the function raises when the object is collected is reported with its type and message

    @finalize-collection-exception-reported
    Scenario Outline: <error> of the function is reported when the object is collected
      Given an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And an unkept finalizer of "song" that calls "stumble"
      When "song" is collected
      Then <error> saying "wrong note" was reported once, on the standard error output
      And "stumble" ran once

      Examples: errors
        | error          |
        | ValueError     |
        | RuntimeError   |
        | ReferenceError |

    @finalize-collection-exception-reported
    Scenario: A function that raises no error is not reported
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once
      And nothing was reported

  Rule: A finalizer whose function raises does not keep the other finalizers and callbacks of the same object from running

    @finalize-collection-exception-others-run
    Scenario: Finalizers that are older and younger than one that fails run
      Given an object "song"
      And functions "farewell, goodbye"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "stumble"
      And an unkept finalizer of "song" that calls "goodbye"
      When "song" is collected
      Then "farewell, stumble, goodbye" ran, in any order

    @finalize-collection-exception-others-run
    Scenario: Callbacks that are older and younger than a finalizer that fails run
      Given an object "song"
      And functions "rest, pause"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "rest"
      And an unkept finalizer of "song" that calls "stumble"
      And a weak reference "refrain" to "song" with the callback "pause"
      When "song" is collected
      Then "rest, stumble, pause" ran, in any order

    @finalize-collection-exception-others-run
    Scenario: Finalizers that all fail run and are reported each
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a function "slip" that works by raising RuntimeError saying "too late"
      And an unkept finalizer of "song" that calls "stumble"
      And an unkept finalizer of "song" that calls "slip"
      When "song" is collected
      Then "stumble, slip" ran, in any order
      And ValueError saying "wrong note" was reported once
      And RuntimeError saying "too late" was reported once
