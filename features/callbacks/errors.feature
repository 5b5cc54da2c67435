Feature: An error in a callback stays contained

  Rule: An error raised by a callback does not propagate to the code that dropped the referent or asked for the collection

    @callback-exception-not-propagated
    Scenario: The code that drops the referent does not see the error of its callback
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble" ran once
      And "verse" is dead

    @callback-exception-not-propagated
    Scenario: The code that asks for the collection of a cycle does not see the error of a callback
      Given objects "song" and "tune" that hold each other
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song, tune" are collected
      Then "stumble" ran once
      And "verse" is dead

    @callback-exception-not-propagated
    Scenario: A callback whose work drops another referent does not see the error of that one's callback
      Given an object "song"
      And an object "tune"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "refrain" to "tune" with the callback "stumble"
      And a function "release" that works by dropping "tune"
      And a weak reference "verse" to "song" with the callback "release"
      When "song" is collected
      Then "release" saw nothing
      And "stumble" ran once

  Rule: An error raised by a callback is reported on the standard error output, with its type and its message

    @callback-exception-reported
    Scenario Outline: <error> of a callback is reported with its message
      Given an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then <error> saying "wrong note" was reported once, on the standard error output
      And "stumble" ran once

      Examples: errors
        | error          |
        | ValueError     |
        | RuntimeError   |
        | ReferenceError |

    @callback-exception-reported
    Scenario: The error of a proxy's callback is reported with its message
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a proxy "glimpse" to "song" with the callback "stumble"
      When "song" is collected
      Then ValueError saying "wrong note" was reported once, on the standard error output

    @callback-exception-reported
    Scenario: A callback that raises no error is not reported
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once
      And nothing was reported

  Rule: A handler installed for errors that cannot propagate receives the type and the value of the error

    @callback-exception-unraisablehook
    Scenario Outline: The hook receives <error> of a callback
      Given an object "song"
      And reports of errors go to a hook
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then <error> saying "wrong note" was reported once, to the hook
      And <error> was reported once

      Examples: errors
        | error      |
        | ValueError |
        | SystemExit |

  Rule: The report that the handler receives names the callback that failed

    @callback-exception-hook-object
    Scenario Outline: The report to the hook names the callback of <reference>
      Given an object "song"
      And reports of errors go to a hook
      And a function "farewell"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "first" to "song" with the callback "farewell"
      And <reference> "second" to "song" with the callback "stumble"
      When "song" is collected
      Then the report of ValueError saying "wrong note" speaks of "stumble"

      Examples: kinds of references
        | reference        |
        | a weak reference |
        | a proxy          |

  Rule: An error raised by a callback is reported in the same way as one raised by a finalizing method

    @callback-exception-same-as-del
    Scenario: The errors of a callback and of a finalizing method are both reported on the standard error output
      Given an object "song" whose finalizing method works by raising RuntimeError saying "last note"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then ValueError saying "wrong note" was reported once, on the standard error output
      And RuntimeError saying "last note" was reported once, on the standard error output

    @callback-exception-same-as-del
    Scenario: The errors of a callback and of a finalizing method both reach the hook
      Given an object "song" whose finalizing method works by raising RuntimeError saying "last note"
      And reports of errors go to a hook
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then ValueError saying "wrong note" was reported once, to the hook
      And RuntimeError saying "last note" was reported once, to the hook

  Rule: An error raised by a callback does not stop the remaining callbacks of the same referent

    @callback-exception-others-run
    Scenario: An error of the newest callback does not stop the older ones
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble, callback of second, callback of first" ran, in any order
      And ValueError saying "wrong note" was reported once

    @callback-exception-others-run
    Scenario: Every callback of a referent runs, whichever of them fail
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a function "falter" that works by raising RuntimeError saying "no breath"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "stumble"
      And a weak reference "third" to "song" with the callback "falter"
      And a proxy "fourth" to "song" with a callback
      When "song" is collected
      Then "callback of fourth, falter, stumble, callback of first" ran, in any order
      And ValueError saying "wrong note" was reported once
      And RuntimeError saying "no breath" was reported once

    @callback-exception-others-run
    Scenario: An error does not stop the remaining callbacks of a referent in a cycle
      Given an object "song"
      And "song" holds "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble, callback of first" ran, in any order
      And ValueError saying "wrong note" was reported once

  Rule: An error of any kind raised by a callback is contained

    @callback-baseexception-contained
    Scenario Outline: <error> of a callback is contained
      Given an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble, callback of first" ran, in any order
      And <error> saying "wrong note" was reported once

      Examples: errors outside the ordinary hierarchy
        | error             |
        | SystemExit        |
        | KeyboardInterrupt |
        | GeneratorExit     |
        | BaseException     |

    @callback-baseexception-contained
    Scenario Outline: <error> of a callback in a cycle is contained
      Given an object "song"
      And "song" holds "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble, callback of first" ran, in any order
      And <error> saying "wrong note" was reported once

      Examples: errors outside the ordinary hierarchy
        | error             |
        | SystemExit        |
        | KeyboardInterrupt |

  Rule: A callback that runs while an exception is propagating neither replaces nor clears that exception

    @callback-does-not-disturb-inflight-exception
    Scenario: An error in flight arrives although a callback raises another one meanwhile
      Given an object "song"
      And a function "stumble" that works by raising RuntimeError saying "wrong note"
      And a function "singing" in which an error is raised while a local object with the weak reference "verse" and the callback "stumble" goes
      And a weak reference "stage" to "song" with the callback "singing"
      When "song" is collected
      Then "singing" saw ValueError raised
      And "stumble" ran with "verse" and nothing else
      And RuntimeError was reported once

    @callback-does-not-disturb-inflight-exception
    Scenario: An error in flight arrives although a callback ends well meanwhile
      Given an object "song"
      And a function "farewell"
      And a function "singing" in which an error is raised while a local object with the weak reference "verse" and the callback "farewell" goes
      And a weak reference "stage" to "song" with the callback "singing"
      When "song" is collected
      Then "singing" saw ValueError raised
      And "farewell" ran with "verse" and nothing else
      And nothing was reported

  Rule: A callable that cannot take the single argument is accepted at creation and reported at death

    @callback-wrong-signature-reported
    Scenario: A function without parameter is accepted and its TypeError reported
      Given an object "song"
      And a function without parameter "deaf"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with the callback "deaf"
      When "song" is collected
      Then TypeError was reported once
      And the callbacks of "first" ran in this order
      And "first, second" are dead

    @callback-wrong-signature-reported
    Scenario: A function without parameter is accepted while its referent lives
      Given an object "song"
      And a function without parameter "deaf"
      And a weak reference "verse" to "song" with the callback "deaf"
      When a collection is awaited
      Then dereferencing "verse" gives "song"
      And nothing was reported

  Rule: A callback that cannot be called raises TypeError, either at creation or, reported, at death

    @callback-noncallable
    Scenario: Something not callable is refused at creation or reported at death
      Given an object "song"
      And something not callable "stone"
      And a function "attempt" that works by making a weak reference "verse" to "song" with the callback "stone"
      And calling "attempt" has been done
      When "song" is collected
      Then TypeError was raised in "attempt" or reported, once
