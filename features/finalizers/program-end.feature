Feature: How the program ends decides whether finalizers run

  Rule: Finalizers also run when the program ends by an explicit exit request or by an uncaught error, and the exit status of the program is kept

    @finalize-exit-after-sys-exit
    Scenario Outline: Finalizers run where the program ends <end>, with the status <status>
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye" with 1
      When the program ends <end>
      Then "goodbye, farewell" ran in this order
      And the exit status is <status>

      Examples: ends
        | end                                                     | status |
        | by an exit call with the status 0                       | 0      |
        | by an exit call with the status 3                       | 3      |
        | by an exit call with the status 255                     | 255    |
        | by an uncaught error                                    | 1      |
        | by an outside request that it heeds with the status 143 | 143    |

    @finalize-exit-after-sys-exit
    Scenario: Finalizers run once where another thread asks to exit
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends by an exit call in another thread with the status 3
      Then "goodbye, farewell" ran in this order
      And the exit status is 0 or 3

    @finalize-exit-after-sys-exit
    Scenario: Finalizers that are marked not to run at exit stay silent after an exit call
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      When the program ends by an exit call with the status 3
      Then "bow" ran once
      And "farewell" ran 0 times
      And the exit status is 3

  Rule: Finalizers do not run when the program is ended at once in a way that skips all exit processing

    @finalize-exit-not-after-os-exit
    Scenario: No finalizer runs where the program ends abruptly
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends abruptly with the status 3
      Then no function ran
      And the exit status is 3

    @finalize-exit-not-after-signal
    Scenario: No finalizer runs where a signal ends the program that did not arrange for it
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends by an outside request
      Then no function ran
      And the exit status is 143

  Rule: While finalizers run at exit, the global state of the program and its loaded modules are still usable

    @finalize-exit-globals-usable
    Scenario: What global state holds can be used at exit
      Given an object "song"
      And global state "hymnal"
      And an object "tune"
      And "hymnal" holds "tune"
      And a function "farewell" that works by the attribute tune of "hymnal"
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw "tune"

    @finalize-exit-globals-usable
    Scenario: Public members can be looked up at exit
      Given an object "song"
      And a function "farewell" that works by looking up the public member "ref" as "maker"
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw nothing

    @finalize-exit-globals-usable
    Scenario: A function calls another function at exit
      Given an object "song"
      And a function "bow"
      And a function "farewell" that works by calling "bow" with 1, pitch=5
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw the text "result of bow"
      And "bow" ran once

    @finalize-exit-globals-usable
    Scenario: Weak references can be made and dereferenced at exit
      Given objects "song, tune"
      And a function "farewell" that works by making a weak reference "verse" to "tune" and then dereferencing "verse"
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw "tune"

  Rule: An object that was never collected gets its finalizer run at exit

    @finalize-exit-uncollectable-object
    Scenario: The finalizer of an object that global state holds runs at exit
      Given an object "song"
      And global state "hymnal"
      And "hymnal" holds "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      And "song, hymnal" have been collected
      When the program ends by itself
      Then "farewell" ran once
      And the exit status is 0

    @finalize-exit-uncollectable-object
    Scenario: The finalizer of an object that its own function holds runs at exit
      Given an object with a method "song"
      And "hum" is the result of the attribute sing of "song"
      And an unkept finalizer of "song" that calls "hum"
      And "song, hum" have been collected
      When the program ends by itself
      Then "sing of song" ran once
      And the exit status is 0

    @finalize-exit-uncollectable-object
    Scenario: The finalizer of an object that its own arguments hold runs at exit
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell" with "song", pitch="song"
      And "song" has been collected
      When the program ends by itself
      Then only "farewell" ran, with [something] and pitch=something
      And the exit status is 0

  Rule: No finalizer runs in the late part of the end of the program; objects that die then trigger none

    @finalize-exit-not-late
    Scenario: The finalizer of an object that global state holds to the end stays silent where it is marked so
      Given objects "song, tune"
      And global state "hymnal"
      And "hymnal" holds "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      And "hymnal, song" have been dropped
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times
      And the exit status is 0

    @finalize-exit-not-late
    Scenario: The finalizer of an object that a name holds to the end stays silent where it is marked so
      Given objects "song, tune"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times

    @finalize-exit-not-late
    Scenario: A finalizer that ran at exit does not run again when its object dies later
      Given an object "song"
      And global state "hymnal"
      And "hymnal" holds "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "hymnal, song" have been dropped
      When the program ends by itself
      Then "farewell" ran once
      And the exit status is 0

    @finalize-exit-not-late
    Scenario: The finalizer of a cycle that global state holds to the end stays silent where it is marked so
      Given objects "song" and "tune" that hold each other
      And global state "hymnal"
      And "hymnal" holds "song"
      And functions "farewell, bow"
      And a finalizer "last" of "tune" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      And "hymnal, song, tune" have been dropped
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times

  Rule: At a regular end of the program finalizers run after all threads that keep the program running have ended

    @finalize-exit-after-non-daemon-threads
    Scenario: A thread that outlives the main thread finds finalizers alive
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And a lingering thread "choir" that works by the attribute alive of "last"
      When the program ends by itself
      Then "choir, farewell" ran in this order
      And "choir" saw true
      And the exit status is 0

    @finalize-exit-after-non-daemon-threads
    Scenario: A finalizer that such a thread creates runs at exit
      Given objects "song, tune"
      And functions "farewell, encore"
      And an unkept finalizer of "song" that calls "farewell"
      And a lingering thread "choir" that works by making a finalizer "new" of "tune" that calls "encore"
      When the program ends by itself
      Then "choir, encore, farewell" ran in this order
      And the exit status is 0

  Rule: Relative to handlers of the atexit module, the exit run takes the place of the first finalize() call

    @finalize-exit-order-vs-atexit
    Scenario: Handlers that were registered later run before all finalizers, and earlier ones after them
      Given objects "song, tune"
      And functions "early, late, farewell, goodbye"
      And "register" is the public member "atexit.register"
      And calling "register" with "early" has been done
      And an unkept finalizer of "song" that calls "farewell"
      And calling "register" with "late" has been done
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends by itself
      Then "late, goodbye, farewell, early" ran in this order
      And the exit status is 0

    @finalize-exit-order-vs-atexit
    Scenario: The first finalize() call takes the place although its finalizer was detached
      Given objects "song, tune"
      And functions "late, farewell, goodbye"
      And "register" is the public member "atexit.register"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      And calling "register" with "late" has been done
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends by itself
      Then "late, goodbye" ran in this order
      And the exit status is 0

    @finalize-exit-order-vs-atexit
    Scenario: What a handler drops after the exit run dies without its finalizer
      Given objects "song, tune"
      And functions "farewell, bow"
      And a function "early" that works by dropping "song" and then collecting
      And "register" is the public member "atexit.register"
      And calling "register" with "early" has been done
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      When the program ends by itself
      Then "bow, early" ran in this order
      And the exit status is 0

    @finalize-exit-order-vs-atexit
    Scenario: What a handler drops before the exit run dies with its finalizer
      Given objects "song, tune"
      And functions "farewell, bow"
      And a function "late" that works by dropping "song" and then collecting
      And "register" is the public member "atexit.register"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "bow"
      And calling "register" with "late" has been done
      And setting the attribute atexit of "last" to false has been done
      When the program ends by itself
      Then "farewell, late, bow" ran in this order

  Rule: After a fork, a child process that exits normally also runs the live finalizers that it inherited

    @finalize-fork-child-runs-too
    Scenario: A live finalizer runs in the child and in the parent
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye"
      When the program ends after a copy of it has
      Then "goodbye, farewell, goodbye, farewell" ran in this order
      And the exit status is 0

    @finalize-fork-child-runs-too
    Scenario: A finalizer that is marked not to run at exit stays silent in the child and in the parent
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      When the program ends after a copy of it has
      Then "bow, bow" ran in this order
