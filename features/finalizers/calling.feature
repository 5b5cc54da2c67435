Feature: A finalizer can be called once

  Rule: The function receives the arguments that were registered with the finalizer

    @finalize-arguments-passed
    Scenario Outline: The function receives <arguments> when the finalizer is called
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with <arguments>
      When calling "last" is attempted
      Then only "farewell" ran, with <heard>

      Examples: arguments
        | arguments                    | heard                             |
        | 1, 2, 3                      | [1, 2, 3]                         |
        | 3, 2, 1                      | [3, 2, 1]                         |
        | "tune"                       | ["tune"]                          |
        | nothing                      | [nothing]                         |
        | nothing, false               | [nothing, false]                  |
        | pitch=5                      | [] and pitch=5                    |
        | pitch="tune", tempo=90       | [] and pitch="tune", tempo=90     |
        | 1, "tune", pitch=5, tempo=90 | [1, "tune"] and pitch=5, tempo=90 |

    @finalize-arguments-passed
    Scenario: The function receives a list as one argument
      Given an object "song"
      And a list "verses"
      And "verses" contains "song"
      And an object "tune"
      And a function "farewell"
      And a finalizer "last" of "tune" that calls "farewell" with "verses"
      When calling "last" is attempted
      Then only "farewell" ran, with ["verses"]

    @finalize-arguments-passed
    Scenario: The function receives its arguments when the object is collected
      Given objects "song, tune"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell" with 1, "tune", pitch=5
      When "song" is collected
      Then only "farewell" ran, with [1, "tune"] and pitch=5

  Rule: The function receives nothing beside the registered arguments

    @finalize-no-extra-arguments
    Scenario: A function without arguments receives none when the object is collected
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then only "farewell" ran, with []

    @finalize-no-extra-arguments
    Scenario: A function without arguments receives none when the finalizer is called
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then only "farewell" ran, with []

    @finalize-no-extra-arguments
    Scenario: A function that takes no argument runs when the object is collected
      Given an object "song"
      And a function without parameter "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once
      And nothing was reported

  Rule: Calling a live finalizer calls its function and yields the result of the function

    @finalize-call-returns-result
    Scenario: Calling a finalizer yields the result of its function
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then calling "last" gives the text "result of farewell"
      And only "farewell" ran, with []

    @finalize-call-returns-result
    Scenario: Calling a finalizer yields the very object that its function returns
      Given objects "song, tune"
      And a weak reference "verse" to "tune"
      And a finalizer "last" of "song" that calls "verse"
      Then calling "last" gives "tune"

    @finalize-call-returns-result
    Scenario: Calling each of two finalizers of an object yields the result of its own function
      Given an object "song"
      And functions "farewell, goodbye"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "goodbye"
      Then calling "first" gives the text "result of farewell"
      And calling "second" gives the text "result of goodbye"

  Rule: Calling a finalizer that is not alive yields nothing and does not call its function

    @finalize-call-dead-returns-none
    Scenario: Calling a finalizer a second time yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then calling "last" gives nothing
      And "farewell" ran once

    @finalize-call-dead-returns-none
    Scenario: Calling a detached finalizer yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      Then calling "last" gives nothing
      And no function ran

    @finalize-call-dead-returns-none
    Scenario: Calling the finalizer of a collected object yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      Then calling "last" gives nothing
      And "farewell" ran once

  Rule: The function of a finalizer is called at most once

    @finalize-at-most-once
    Scenario: The function that an explicit call ran does not run when the object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      When "song" is collected
      Then "farewell" ran once

    @finalize-at-most-once
    Scenario: The function that ran when the object was collected does not run by a later call
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      When calling "last" is attempted
      Then "farewell" ran once

    @finalize-at-most-once
    Scenario: The function does not run in later collections
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      When a collection is awaited
      Then "farewell" ran once

    @finalize-at-most-once
    Scenario: The function that failed in an explicit call does not run again
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a finalizer "last" of "song" that calls "stumble"
      And calling "last" has been refused with ValueError
      When "song" is collected
      Then "stumble" ran once
      And nothing was reported

  Rule: Calling a finalizer explicitly leaves its object alive and usable

    @finalize-call-keeps-object
    Scenario: The object of a finalizer that was called is usable
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And setting the attribute pitch of "song" to 5 has been done
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then dereferencing "verse" gives "song"
      And the attribute pitch of "song" gives 5

    @finalize-call-keeps-object
    Scenario: The object of a finalizer that was called survives a collection and can then be collected
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with a callback
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      And a collection has been awaited
      And dereferencing "verse" has been done
      When "song" is collected
      Then "verse" is dead
      And "farewell, callback of verse" ran in this order

  Rule: A finalizer is already dead while its function runs

    @finalize-dead-inside-func
    Scenario: A finalizer that is called does not report itself alive in its function
      Given an object "song"
      And a function "farewell" that works by the attribute alive of "last"
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then "farewell" saw false

    @finalize-dead-inside-func
    Scenario: A finalizer whose object is collected does not report itself alive in its function
      Given an object "song"
      And a function "farewell" that works by the attribute alive of "last"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" saw false

    @finalize-dead-inside-func
    Scenario Outline: <deed> in the function of a finalizer that is called yields nothing
      Given an object "song"
      And a function "farewell" that works by <deed>
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then "farewell" saw nothing
      And "farewell" ran once

      Examples: deeds
        | deed                                |
        | calling "last"                      |
        | calling the method detach of "last" |
        | calling the method peek of "last"   |

    @finalize-dead-inside-func
    Scenario Outline: <deed> in the function that runs at collection yields nothing
      Given an object "song"
      And a function "farewell" that works by <deed>
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" saw nothing
      And "farewell" ran once

      Examples: deeds
        | deed                                |
        | calling "last"                      |
        | calling the method detach of "last" |
        | calling the method peek of "last"   |

  Rule: Everything that can be called is accepted as the function of a finalizer

    @finalize-any-callable
    Scenario Outline: <form> is accepted as the function and runs
      Given an object "song"
      And <form> "farewell"
      And an unkept finalizer of "song" that calls "farewell" with 1
      When "song" is collected
      Then only "farewell" ran, with [1]

      Examples: forms
        | form                  |
        | a function            |
        | an anonymous function |
        | a bound method        |
        | a built-in method     |
        | a class to call       |
        | a partial function    |
        | an object to call     |

    @finalize-any-callable
    Scenario: A method of another object is accepted as the function and runs
      Given an object "song"
      And an object with a method "tune"
      And "hum" is the result of the attribute sing of "tune"
      And an unkept finalizer of "song" that calls "hum" with 1
      When "song" is collected
      Then only "sing of tune" ran, with ["tune", 1]

    @finalize-any-callable
    Scenario: Another finalizer is accepted as the function and runs
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "tune" that calls "farewell"
      And an unkept finalizer of "song" that calls "last"
      When "song" is collected
      Then "farewell" ran once
      And the attribute alive of "last" gives false
