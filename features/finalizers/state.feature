Feature: A finalizer is alive until it is called, detached or its object is collected

  Rule: A new finalizer is alive

    @finalize-alive-initially
    Scenario: A finalizer is alive once it is made
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then the attribute alive of "last" gives true
      And no function ran

    @finalize-alive-initially
    Scenario: A finalizer is alive as long as its object is
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When a collection is awaited
      Then the attribute alive of "last" gives true
      And calling "last" gives the text "result of farewell"

    @finalize-alive-initially
    Scenario: Asking a finalizer whether it is alive leaves it alive
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And the attribute alive of "last" has been done
      And the attribute atexit of "last" has been done
      Then the attribute alive of "last" gives true
      And no function ran

    @finalize-alive-initially
    Scenario: A new finalizer is alive beside dead ones of its object
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And calling "first" has been done
      And a finalizer "second" of "song" that calls "farewell"
      Then the attribute alive of "second" gives true
      And the attribute alive of "first" gives false

  Rule: A finalizer is no longer alive after its object was collected and its function was called

    @finalize-dead-after-collection
    Scenario: A finalizer whose function ran at collection is dead
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once
      And the attribute alive of "last" gives false

    @finalize-dead-after-collection
    Scenario: All finalizers of a collected object are dead
      Given an object "song"
      And functions "farewell, goodbye"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "goodbye"
      When "song" is collected
      Then the attribute alive of "first" gives false
      And the attribute alive of "second" gives false

    @finalize-dead-after-collection
    Scenario: A finalizer whose function failed at collection is dead
      Given an object "song"
      And a function "stumble" that works by raising ValueError saying "wrong note"
      And a finalizer "last" of "song" that calls "stumble"
      When "song" is collected
      Then the attribute alive of "last" gives false
      And calling "last" gives nothing

  Rule: A finalizer is no longer alive after it was called explicitly

    @finalize-dead-after-call
    Scenario: A finalizer that was called is dead
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then the attribute alive of "last" gives false

    @finalize-dead-after-call
    Scenario: Calling one finalizer of an object leaves the other alive
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "farewell"
      When calling "first" is attempted
      Then the attribute alive of "first" gives false
      And the attribute alive of "second" gives true

  Rule: A new finalizer is marked to run at exit

    @finalize-atexit-default-true
    Scenario: The flag of a new finalizer is true
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then the attribute atexit of "last" gives true

    @finalize-atexit-default-true
    Scenario: The flag of a new finalizer is true beside an older one whose flag is false
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And setting the attribute atexit of "first" to false has been done
      And a finalizer "second" of "song" that calls "farewell"
      Then the attribute atexit of "second" gives true

  Rule: The at-exit flag of a live finalizer can be changed

    @finalize-atexit-writable
    Scenario: A flag that is set to false reads false
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When setting the attribute atexit of "last" to false is attempted
      Then the attribute atexit of "last" gives false
      And the attribute alive of "last" gives true

    @finalize-atexit-writable
    Scenario: A flag that is set to false and then to true reads true
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      When setting the attribute atexit of "last" to true is attempted
      Then the attribute atexit of "last" gives true
      And the attribute alive of "last" gives true

    @finalize-atexit-writable
    Scenario: Each finalizer of an object has a flag of its own
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "farewell"
      When setting the attribute atexit of "first" to false is attempted
      Then the attribute atexit of "first" gives false
      And the attribute atexit of "second" gives true

    @finalize-atexit-writable
    Scenario: A finalizer whose flag was changed can be called
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1
      And setting the attribute atexit of "last" to false has been done
      Then calling "last" gives the text "result of farewell"
      And only "farewell" ran, with [1]

  Rule: On a dead finalizer the at-exit flag reads false and changing it has no effect

    @finalize-atexit-on-dead
    Scenario: The flag of a finalizer that was called reads false, whatever it is set to
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then the attribute atexit of "last" gives false
      And setting the attribute atexit of "last" to true gives nothing
      And the attribute atexit of "last" gives false

    @finalize-atexit-on-dead
    Scenario: The flag of a detached finalizer reads false, whatever it is set to
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      Then the attribute atexit of "last" gives false
      And setting the attribute atexit of "last" to true gives nothing
      And the attribute atexit of "last" gives false

    @finalize-atexit-on-dead
    Scenario: Setting the flag of a finalizer whose object was collected does not revive it
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      When setting the attribute atexit of "last" to true is attempted
      Then the attribute atexit of "last" gives false
      And the attribute alive of "last" gives false
      And calling "last" gives nothing

  Rule: A finalizer that is marked not to run at exit still runs when its object is collected

    @finalize-atexit-false-still-collects
    Scenario: A finalizer that is not to run at exit runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      When "song" is collected
      Then "farewell" ran once

    @finalize-atexit-false-still-collects
    Scenario: A finalizer that is not to run at exit and is not kept runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      And "last" has been collected
      When "song" is collected
      Then "farewell" ran once

  Rule: Finalizers can be hashed and compare by identity

    @finalize-hashable-identity
    Scenario: Finalizers of the same object, function and arguments are unequal
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell" with 1
      And a finalizer "second" of "song" that calls "farewell" with 1
      Then "first" == "second" gives false
      And "first" != "second" gives true

    @finalize-hashable-identity
    Scenario: A finalizer is equal to itself, alive and dead
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then "last" == "last" gives true
      And calling "last" gives the text "result of farewell"
      And "last" == "last" gives true
      And "last" != "last" gives false

    @finalize-hashable-identity
    Scenario: The finalizers of equal objects are unequal
      Given a keyed object "song" with the key 1
      And a keyed object "tune" with the key 1
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "tune" that calls "farewell"
      Then "first" == "second" gives false

    @finalize-hashable-identity
    Scenario: A finalizer of an unhashable object can be hashed, alive and dead
      Given an unhashable object "song"
      And a set "choir"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "choir" contains "last"
      And calling "last" has been done
      Then whether "choir" contains "last" gives true
      And the length of "choir" gives 1

    @finalize-hashable-identity
    Scenario: A set holds two finalizers of one object
      Given an object "song"
      And a set "choir"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "farewell"
      And "choir" contains "first, second"
      Then the length of "choir" gives 2
