Feature: Finalizers run when the program ends

  Rule: At a normal end of the program the function of every live finalizer that is marked to run at exit is called

    @finalize-exit-runs-live
    Scenario: A live finalizer runs once at the end of the program
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" ran once
      And the exit status is 0

    @finalize-exit-runs-live
    Scenario: A finalizer that is not kept runs at the end of the program
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      And "farewell" has been dropped
      When the program ends by itself
      Then "farewell" ran once
      And the exit status is 0

    @finalize-exit-runs-live
    Scenario: The function receives its arguments at the end of the program
      Given objects "song, tune"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell" with 1, "tune", pitch=5
      When the program ends by itself
      Then only "farewell" ran, with [1, "tune"] and pitch=5

    @finalize-exit-runs-live
    Scenario: All finalizers of an object run at the end of the program
      Given an object "song"
      And functions "farewell, goodbye, bow"
      And an unkept finalizer of "song" that calls "farewell"
      And a finalizer "last" of "song" that calls "goodbye"
      And an unkept finalizer of "song" that calls "bow"
      When the program ends by itself
      Then "farewell, goodbye, bow" ran, in any order
      And the exit status is 0

    @finalize-exit-runs-live
    Scenario: The object is still there when its finalizer runs at the end of the program
      Given an object "song"
      And a weak reference "verse" to "song"
      And a function "farewell" that works by dereferencing "verse"
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw "song"

    @finalize-exit-runs-live
    Scenario: A finalizer that runs at the end of the program does not report itself alive
      Given an object "song"
      And a function "farewell" that works by the attribute alive of "last"
      And a finalizer "last" of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" saw false

  Rule: At exit, finalizers run in the reverse order of their creation, across all objects

    @finalize-exit-reverse-order
    Scenario: Twelve finalizers of four objects run newest first
      Given objects "song, tune, verse, hymn"
      And functions "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"
      And unkept finalizers of "tune, song, hymn, tune" that call "one, two, three, four"
      And a finalizer "first" of "verse" that calls "five"
      And unkept finalizers of "song, song, hymn, verse, tune" that call "six, seven, eight, nine, ten"
      And a finalizer "second" of "verse" that calls "eleven"
      And a finalizer "third" of "hymn" that calls "twelve"
      When the program ends by itself
      Then "twelve, eleven, ten, nine, eight, seven, six, five, four, three, two, one" ran in this order
      And the exit status is 0

    @finalize-exit-reverse-order
    Scenario: The order is that of the finalizers, not of their objects or functions
      Given objects "song, tune, verse"
      And functions "three, one, five, two, four"
      And unkept finalizers of "verse, song, tune, verse, song" that call "one, two, three, four, five"
      When the program ends by itself
      Then "five, four, three, two, one" ran in this order

    @finalize-exit-reverse-order
    Scenario: The order of what is left is kept where some finalizers are dead
      Given objects "song, tune, verse"
      And functions "one, two, three, four, five, six"
      And an unkept finalizer of "song" that calls "one"
      And a finalizer "first" of "tune" that calls "two"
      And unkept finalizers of "tune, verse, song, tune" that call "three, four, five, six"
      And calling the method detach of "first" has been done
      And "verse" has been collected
      When the program ends by itself
      Then "four, six, five, three, one" ran in this order

    @finalize-exit-reverse-order
    Scenario: Marking a finalizer again does not change its place
      Given objects "song, tune"
      And functions "one, two, three, four"
      And a finalizer "first" of "song" that calls "one"
      And a finalizer "second" of "tune" that calls "two"
      And an unkept finalizer of "song" that calls "three"
      And an unkept finalizer of "tune" that calls "four"
      And setting the attribute atexit of "second" to false has been done
      And setting the attribute atexit of "second" to true has been done
      And calling the method peek of "first" has been done
      When the program ends by itself
      Then "four, three, two, one" ran in this order

  Rule: At exit, finalizers that are marked not to run at exit are not called

    @finalize-exit-skips-atexit-false
    Scenario: A finalizer that is marked not to run at exit stays silent among others
      Given objects "song, tune"
      And functions "one, two, three"
      And an unkept finalizer of "song" that calls "one"
      And a finalizer "second" of "tune" that calls "two"
      And an unkept finalizer of "song" that calls "three"
      And setting the attribute atexit of "second" to false has been done
      When the program ends by itself
      Then "three, one" ran in this order
      And the exit status is 0

    @finalize-exit-skips-atexit-false
    Scenario: A finalizer that is marked not to run at exit and then dropped stays silent
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      And "last" has been dropped
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times

    @finalize-exit-skips-atexit-false
    Scenario: A finalizer that was marked not to run and then to run at exit runs
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And a finalizer "final" of "song" that calls "bow"
      And setting the attribute atexit of "last" to false has been done
      And setting the attribute atexit of "final" to false has been done
      And setting the attribute atexit of "last" to true has been done
      When the program ends by itself
      Then "farewell" ran once
      And "bow" ran 0 times

  Rule: At exit, finalizers that were called or detached before are not called

    @finalize-exit-skips-dead
    Scenario: A finalizer that was called does not run again at exit
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And calling "last" has been done
      When the program ends by itself
      Then "farewell, bow" ran in this order
      And the exit status is 0

    @finalize-exit-skips-dead
    Scenario: A detached finalizer does not run at exit
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And calling the method detach of "last" has been done
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times

    @finalize-exit-skips-dead
    Scenario: A finalizer that failed when it was called does not run at exit
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a function "bow"
      And a finalizer "last" of "song" that calls "stumble"
      And an unkept finalizer of "song" that calls "bow"
      And calling "last" has been refused with ValueError
      When the program ends by itself
      Then "stumble, bow" ran in this order
      And nothing was reported

    @finalize-exit-skips-dead
    Scenario: The finalizer of a collected object does not run again at exit
      Given objects "song, tune"
      And functions "farewell, bow"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "bow"
      And "song" has been collected
      When the program ends by itself
      Then "farewell, bow" ran in this order

    @finalize-exit-skips-dead
    Scenario: A finalizer that another one calls at exit does not run again
      Given an object "song"
      And functions "farewell, bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And an unkept finalizer of "song" that calls "last"
      When the program ends by itself
      Then "farewell, bow" ran in this order
      And the exit status is 0

    @finalize-exit-skips-dead
    Scenario: A finalizer that another one detaches at exit does not run
      Given an object "song"
      And functions "farewell, bow"
      And a function "release" that works by calling the method detach of "last"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "bow"
      And an unkept finalizer of "song" that calls "release"
      When the program ends by itself
      Then "release, bow" ran in this order
      And the exit status is 0

  Rule: The function of a finalizer is called at most once, also where finalizers change one another at exit

    @finalize-at-most-once
    Scenario: A finalizer whose object another one drops at exit runs once
      Given objects "song, tune"
      And a function "farewell"
      And a function "release" that works by dropping "song" and then collecting
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "release"
      When the program ends by itself
      Then "farewell" ran once
      And "release" ran once

    @finalize-at-most-once
    Scenario: A finalizer that another one marks not to run while both run at exit runs at most once, and the others run
      Given an object "song"
      And functions "farewell, bow"
      And a function "silence" that works by setting the attribute atexit of "last" to false
      And an unkept finalizer of "song" that calls "bow"
      And a finalizer "last" of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "silence"
      When the program ends by itself
      Then "farewell" ran at most once
      And "silence" ran once
      And "bow" ran once

    @finalize-at-most-once
    Scenario: A finalizer that another one marks to run while that one runs at exit runs at most once, and the others run
      Given an object "song"
      And functions "farewell, bow"
      And a function "rouse" that works by setting the attribute atexit of "last" to true
      And an unkept finalizer of "song" that calls "bow"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      And an unkept finalizer of "song" that calls "rouse"
      When the program ends by itself
      Then "farewell" ran at most once
      And "rouse" ran once
      And "bow" ran once

  Rule: An error of a function at exit is reported on the standard error stream, and the remaining finalizers still run

    @finalize-exit-exception-reported
    Scenario Outline: <error> at exit is reported and the finalizers around it run
      Given an object "song"
      And functions "farewell, goodbye"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "stumble"
      And an unkept finalizer of "song" that calls "goodbye"
      When the program ends by itself
      Then "goodbye, stumble, farewell" ran in this order
      And <error> saying "wrong note" was reported once, on the standard error output

      Examples: errors
        | error          |
        | ValueError     |
        | ReferenceError |

    @finalize-exit-exception-reported
    Scenario: Two finalizers that fail at exit are reported each
      Given an object "song"
      And a function "farewell"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a function "slip" that works by raising RuntimeError saying "too late"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "song" that calls "stumble"
      And an unkept finalizer of "song" that calls "slip"
      When the program ends by itself
      Then "slip, stumble, farewell" ran in this order
      And ValueError saying "wrong note" was reported once, on the standard error output
      And RuntimeError saying "too late" was reported once, on the standard error output

    @finalize-exit-exception-reported
    Scenario: A function that raises no error at exit is not reported
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      When the program ends by itself
      Then "farewell" ran once
      And nothing was reported
      And the exit status is 0

  Rule: A finalizer that is created while finalizers run at exit is run next

    @finalize-exit-new-finalizer-runs
    Scenario: A finalizer that is created at exit runs before the older ones that are still pending
      Given objects "song, tune"
      And functions "one, two, encore"
      And a function "again" that works by making a finalizer "new" of "tune" that calls "encore"
      And an unkept finalizer of "song" that calls "one"
      And an unkept finalizer of "song" that calls "two"
      And an unkept finalizer of "song" that calls "again"
      When the program ends by itself
      Then "again, encore, two, one" ran in this order
      And the exit status is 0

    @finalize-exit-new-finalizer-runs
    Scenario: A finalizer that the last one creates at exit runs
      Given objects "song, tune"
      And functions "two, encore"
      And a function "again" that works by making a finalizer "new" of "tune" that calls "encore"
      And an unkept finalizer of "song" that calls "again"
      And an unkept finalizer of "song" that calls "two"
      When the program ends by itself
      Then "two, again, encore" ran in this order
      And the exit status is 0

    @finalize-exit-new-finalizer-runs
    Scenario: What a finalizer that was created at exit creates runs too
      Given objects "song, tune"
      And functions "one, curtain"
      And a function "encore" that works by making a finalizer "newest" of "song" that calls "curtain"
      And a function "again" that works by making a finalizer "new" of "tune" that calls "encore"
      And an unkept finalizer of "song" that calls "one"
      And an unkept finalizer of "song" that calls "again"
      When the program ends by itself
      Then "again, encore, curtain, one" ran in this order
