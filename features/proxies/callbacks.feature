Feature: Callbacks of proxies

  Rule: Making a proxy with nothing given as its callback is the same as making it without a callback

    @proxy-callback-none
    Scenario: A proxy with nothing as callback forwards to its referent
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song" with nothing as callback
      Then the attribute title of "glimpse" gives 7

    @proxy-callback-none
    Scenario: A proxy with nothing as callback dies without running or reporting anything
      Given an object "song"
      And a proxy "glimpse" to "song" with nothing as callback
      When "song" is collected
      Then the attribute title of "glimpse" raises ReferenceError
      And no function ran
      And nothing was reported

  Rule: The callback of a proxy runs when its referent dies, provided that the proxy itself is still alive

    @proxy-callback-called
    Scenario: The death of the referent calls the callback with the proxy
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "glimpse" and nothing else
      And "farewell" ran once

    @proxy-callback-called
    Scenario: The callback does not run while the referent is alive
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And setting the attribute title of "glimpse" to 7 has been done
      And "song" is also known as "tune"
      And "song" has been dropped
      When a collection is awaited
      Then no function ran
      And the attribute title of "glimpse" gives 7

    @proxy-callback-called
    Scenario: The proxy is dead when its callback runs
      Given an object "song"
      And a function "farewell" that works by the attribute title of "argument"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw ReferenceError raised

    @proxy-callback-called
    Scenario: Uses of the dead proxy do not run the callback again
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      And "song" has been collected
      And the attribute title of "glimpse" has been refused with ReferenceError
      When "glimpse" is collected
      Then "farewell" ran once

    @proxy-callback-called
    Scenario Outline: The death of <referent> calls the callback of its proxy
      Given <referent> "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "glimpse" and nothing else

      Examples: kinds of referents
        | referent                      |
        | a false object                |
        | a hostile object              |
        | an unhashable object          |
        | an object equal to everything |
        | a callable object             |
        | a function                    |
        | a set                         |

  Rule: A proxy that is gone before its referent never has its callback run

    @proxy-callback-cancelled
    Scenario: A proxy that was dropped first does not call back
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And "glimpse" has been collected
      When "song" is collected
      Then no function ran

    @proxy-callback-cancelled
    Scenario: A proxy that was used and dropped does not call back, another one does
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      And setting the attribute title of "glimpse" to 7 has been done
      And "glimpse" has been collected
      When "song" is collected
      Then the callbacks of "mirror" ran in this order

    @proxy-callback-cancelled
    Scenario: A proxy that only its referent holds does not call back
      Given objects "song" and "tune" that hold each other
      And a proxy "glimpse" to "song" with a callback
      And "tune" holds "glimpse"
      And "glimpse" has been dropped
      When "song, tune" are collected
      Then no function ran

  Rule: An exception raised by the callback of a proxy is reported and does not propagate into the program

    @proxy-callback-exception
    Scenario Outline: <error> in the callback of a proxy is reported once
      Given reports of errors go to a hook
      And an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a proxy "glimpse" to "song" with the callback "stumble"
      When "song" is collected
      Then "stumble" ran once
      And <error> saying "wrong note" was reported once
      And the attribute title of "glimpse" raises ReferenceError

      Examples: errors
        | error          |
        | ValueError     |
        | ReferenceError |

    @proxy-callback-exception
    Scenario: An exception in the callback of one proxy leaves the callbacks of others to run
      Given reports of errors go to a hook
      And an object "song"
      And a proxy "glimpse" to "song" with a callback
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a proxy "mirror" to "song" with the callback "stumble"
      And a proxy "shimmer" to "song" with a callback
      When "song" is collected
      Then ValueError saying "wrong note" was reported once
      And "callback of shimmer, stumble, callback of glimpse" ran, in any order

  Rule: Each request for a proxy with a callback makes a proxy of its own, and the callback of each one runs

    @proxy-no-reuse-with-callback
    Scenario: Two proxies with the same callback are two, and both call back
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      And a proxy "mirror" to "song" with the callback "farewell"
      And "before" is the result of "glimpse" is "mirror"
      When "song" is collected
      Then "before" == false gives true
      And "farewell" ran once with each of "glimpse, mirror"

    @proxy-no-reuse-with-callback
    Scenario: A proxy with a callback is not the proxy without one
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with the callback "farewell"
      And a proxy "shimmer" to "song"
      And "before" is the result of "glimpse" is "mirror"
      And "after" is the result of "shimmer" is "mirror"
      When "song" is collected
      Then "before" == false gives true
      And "after" == false gives true
      And "farewell" ran with "mirror" and nothing else

    @proxy-no-reuse-with-callback
    Scenario: A proxy with a callback is not the weak reference with the same callback
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      And "before" is the result of "glimpse" is "verse"
      When "song" is collected
      Then "before" == false gives true
      And "farewell" ran once with each of "verse, glimpse"
