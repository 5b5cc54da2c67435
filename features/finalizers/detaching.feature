Feature: A finalizer can be looked at and detached

  Rule: Detaching a live finalizer yields its object, its function, its positional arguments and its named arguments

    @finalize-detach-returns-tuple
    Scenario: Detaching yields the object, the function, the arguments and the named arguments, in this order
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1, "tune", pitch=5
      And "parts" is the result of calling the method detach of "last"
      And "named" is the result of the item 3 of "parts"
      Then unpacking "parts" gives ["song", "farewell", [1, "tune"], "named"]
      And the entries of "named" gives [[the text "pitch", 5]]

    @finalize-detach-returns-tuple
    Scenario: Detaching a finalizer without arguments yields none
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "parts" is the result of calling the method detach of "last"
      And "named" is the result of the item 3 of "parts"
      Then unpacking "parts" gives ["song", "farewell", [], "named"]
      And the length of "named" gives 0

    @finalize-detach-returns-tuple
    Scenario: Detaching yields all named arguments
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with pitch=5, tempo="tune"
      And "parts" is the result of calling the method detach of "last"
      And "named" is the result of the item 3 of "parts"
      Then the entries of "named" gives [[the text "pitch", 5], [the text "tempo", "tune"]] in any order

    @finalize-detach-returns-tuple
    Scenario: What detaching yields holds the object
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell"
      And "parts" is the result of calling the method detach of "last"
      When "song" is collected
      Then "verse" is alive
      And no function ran

  Rule: A detached finalizer is dead

    @finalize-detach-kills
    Scenario: A detached finalizer is not alive
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When calling the method detach of "last" is attempted
      Then the attribute alive of "last" gives false
      And no function ran

    @finalize-detach-kills
    Scenario: The function of a detached finalizer does not run when the object is collected
      Given an object "song"
      And functions "farewell, goodbye"
      And a weak reference "verse" to "song" with the callback "goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      When "song" is collected
      Then "goodbye" ran once
      And "farewell" ran 0 times

    @finalize-detach-kills
    Scenario: The function of a detached finalizer does not run when the finalizer is called
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      When calling "last" is attempted
      Then no function ran

    @finalize-detach-kills
    Scenario: Detaching one finalizer of an object leaves the other alive
      Given an object "song"
      And functions "farewell, goodbye"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "goodbye"
      And calling the method detach of "first" has been done
      When "song" is collected
      Then "goodbye" ran once
      And "farewell" ran 0 times

  Rule: Detaching a finalizer that is not alive yields nothing

    @finalize-detach-dead
    Scenario: Detaching a finalizer a second time yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      Then calling the method detach of "last" gives nothing

    @finalize-detach-dead
    Scenario: Detaching a finalizer that was called yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then calling the method detach of "last" gives nothing

    @finalize-detach-dead
    Scenario: Detaching the finalizer of a collected object yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      Then calling the method detach of "last" gives nothing

  Rule: The function and arguments that detaching yields can be called by hand

    @finalize-detach-result-usable
    Scenario: The function that detaching yields, called with the arguments that it yields, gives what the finalizer would have given
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1, "tune", pitch=5
      And "parts" is the result of calling the method detach of "last"
      And "work" is the result of the item 1 of "parts"
      And "given" is the result of the item 2 of "parts"
      And "named" is the result of the item 3 of "parts"
      And "one" is the result of the item 0 of "given"
      And "two" is the result of the item 1 of "given"
      And "high" is the result of the item the text "pitch" of "named"
      Then calling "work" with "one", "two", pitch="high" gives the text "result of farewell"
      And only "farewell" ran, with [1, "tune"] and pitch=5

    @finalize-detach-result-usable
    Scenario: The function that detaching yields can be called although the object was collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "parts" is the result of calling the method detach of "last"
      And "work" is the result of the item 1 of "parts"
      And "parts, song" have been collected
      Then calling "work" gives the text "result of farewell"
      And "farewell" ran once

  Rule: Peeking at a live finalizer yields its object, its function and its arguments, and leaves the finalizer alive

    @finalize-peek-returns-tuple
    Scenario: Peeking yields the object, the function, the arguments and the named arguments, in this order
      Given objects "song, tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1, "tune", pitch=5
      And "parts" is the result of calling the method peek of "last"
      And "named" is the result of the item 3 of "parts"
      Then unpacking "parts" gives ["song", "farewell", [1, "tune"], "named"]
      And the entries of "named" gives [[the text "pitch", 5]]

    @finalize-peek-returns-tuple
    Scenario: A finalizer that was peeked at is alive
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1
      When calling the method peek of "last" is attempted
      Then the attribute alive of "last" gives true
      And calling the method peek of "last" gives ["song", "farewell", [1], something]
      And calling "last" gives the text "result of farewell"

    @finalize-peek-returns-tuple
    Scenario: A finalizer that was peeked at runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell" with 1
      And calling the method peek of "last" has been done
      When "song" is collected
      Then only "farewell" ran, with [1]

    @finalize-peek-returns-tuple
    Scenario: Peeking does not change whether a finalizer runs at exit
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And setting the attribute atexit of "last" to false has been done
      When calling the method peek of "last" is attempted
      Then the attribute atexit of "last" gives false
      And the attribute alive of "last" gives true

  Rule: Peeking at a finalizer that is not alive yields nothing

    @finalize-peek-dead
    Scenario: Peeking at a detached finalizer yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling the method detach of "last" has been done
      Then calling the method peek of "last" gives nothing

    @finalize-peek-dead
    Scenario: Peeking at a finalizer that was called yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      Then calling the method peek of "last" gives nothing

    @finalize-peek-dead
    Scenario: Peeking at the finalizer of a collected object yields nothing
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" has been collected
      Then calling the method peek of "last" gives nothing
