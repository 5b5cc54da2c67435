Feature: A finalizer calls its function when its object is collected

  Rule: Registering a finalizer for an object and a function yields a finalizer that can be called

    @finalize-returns-callable
    Scenario: A finalizer is something of its own
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      Then "last" is nothing gives false
      And "last" is "song" gives false
      And "last" is "farewell" gives false

    @finalize-returns-callable
    Scenario: A finalizer can be called
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When calling "last" is attempted
      Then "farewell" ran once

  Rule: The function of a live finalizer is called when its object is collected

    @finalize-called-at-collection
    Scenario: The function runs once when the object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once

    @finalize-called-at-collection
    Scenario: The function does not run while the object is held
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When a collection is awaited
      Then no function ran
      And the attribute alive of "last" gives true

    @finalize-called-at-collection
    Scenario: The function does not run while another name holds the object
      Given an object "song"
      And "song" is also known as "tune"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then no function ran
      And the attribute alive of "last" gives true

    @finalize-called-at-collection
    Scenario: The death of one object leaves the finalizer of another alone
      Given objects "song, tune"
      And functions "farewell, goodbye"
      And a finalizer "last" of "song" that calls "farewell"
      And a finalizer "final" of "tune" that calls "goodbye"
      When "tune" is collected
      Then "goodbye" ran once
      And "farewell" ran 0 times
      And the attribute alive of "last" gives true

  Rule: A finalizer stays registered even if nobody keeps it

    @finalize-survives-unreferenced
    Scenario: A finalizer that was never kept runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      And a collection has been awaited
      When "song" is collected
      Then "farewell" ran once

    @finalize-survives-unreferenced
    Scenario: A finalizer that was dropped runs when its object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "last" has been dropped
      And a collection has been awaited
      When "song" is collected
      Then "farewell" ran once

    @finalize-survives-unreferenced
    Scenario: A finalizer of which neither itself nor its function is kept runs
      Given an object "song"
      And a function "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      And "farewell" has been collected
      When "song" is collected
      Then "farewell" ran once

  Rule: A finalizer does not keep its object alive

    @finalize-does-not-keep-object-alive
    Scenario: An object is collected though its finalizer is held
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "verse" is dead

    @finalize-does-not-keep-object-alive
    Scenario: An object with several finalizers is collected
      Given an object "song"
      And functions "farewell, goodbye"
      And a weak reference "verse" to "song"
      And a finalizer "last" of "song" that calls "farewell" with 1, pitch=5
      And an unkept finalizer of "song" that calls "goodbye"
      When "song" is collected
      Then "verse" is dead

  Rule: When the function runs because the object was collected, weak references to the object are already dead

    @finalize-object-unavailable-in-func
    Scenario: A weak reference that is older than the finalizer is dead in its function
      Given an object "song"
      And a weak reference "verse" to "song"
      And a function "farewell" that works by dereferencing "verse"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" saw nothing

    @finalize-object-unavailable-in-func
    Scenario: A weak reference that is younger than the finalizer is dead in its function
      Given an object "song"
      And a function "farewell" that works by dereferencing "verse"
      And a finalizer "last" of "song" that calls "farewell"
      And a weak reference "verse" to "song"
      When "song" is collected
      Then "farewell" saw nothing

  Rule: The function also runs when the object is collected as part of a reference cycle

    @finalize-collected-in-cycle
    Scenario: The finalizer of an object that holds itself runs
      Given an object "song"
      And "song" holds "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once
      And the attribute alive of "last" gives false

    @finalize-collected-in-cycle
    Scenario: The finalizers of both objects of a cycle run
      Given objects "song" and "tune" that hold each other
      And functions "farewell, goodbye"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "tune" that calls "goodbye"
      When "song, tune" are collected
      Then "farewell, goodbye" ran, in any order

    @finalize-collected-in-cycle
    Scenario: The finalizer of an object that only a dead cycle holds runs
      Given objects "song" and "tune" that hold each other
      And an object "verse"
      And "song" holds "verse"
      And a function "farewell"
      And an unkept finalizer of "verse" that calls "farewell"
      When "song, tune, verse" are collected
      Then "farewell" ran once

    @finalize-collected-in-cycle
    Scenario: A finalizer that its own object holds runs when the object is collected
      Given an object "song"
      And a function "farewell"
      And a finalizer "last" of "song" that calls "farewell"
      And "song" holds "last"
      When "song, last" are collected
      Then "farewell" ran once

  Rule: Several finalizers can be registered for one object, and each of them runs when the object is collected

    @finalize-several-per-object
    Scenario: Three finalizers of one object run
      Given an object "song"
      And functions "farewell, goodbye, bow"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "goodbye"
      And an unkept finalizer of "song" that calls "bow"
      When "song" is collected
      Then "farewell, goodbye, bow" ran, in any order

    @finalize-several-per-object
    Scenario: A function with two finalizers of one object runs twice
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran 2 times

    @finalize-several-per-object
    Scenario: A second finalizer leaves the first one registered
      Given an object "song"
      And a function "farewell"
      And a finalizer "first" of "song" that calls "farewell" with 1
      And a finalizer "second" of "song" that calls "farewell" with 2
      Then calling the method peek of "first" gives ["song", "farewell", [1], something]
      And calling the method peek of "second" gives ["song", "farewell", [2], something]

    @finalize-several-per-object
    Scenario: A finalizer that is called leaves the others of its object registered
      Given an object "song"
      And functions "farewell, goodbye"
      And a finalizer "first" of "song" that calls "farewell"
      And a finalizer "second" of "song" that calls "goodbye"
      And calling "second" has been done
      When "song" is collected
      Then "goodbye, farewell" ran in this order

  Rule: The finalizers of one object run from the newest to the oldest when the object is collected

    @finalize-several-newest-first
    Scenario: Six finalizers of one object run newest first
      Given objects "song, tune"
      And functions "one, two, three, four, five, six, bow"
      And unkept finalizers of "song, song, tune, song" that call "one, two, bow, three"
      And a finalizer "last" of "song" that calls "four"
      And unkept finalizers of "song, song" that call "five, six"
      When "song" is collected
      Then "six, five, four, three, two, one" ran in this order

  Rule: When an object is collected, all callbacks of its weak references and all its finalizers run

    @finalize-mixed-with-ref-callbacks
    Scenario: A callback that is older than a finalizer and one that is younger run as well
      Given an object "song"
      And functions "farewell, rest, pause"
      And a weak reference "first" to "song" with the callback "rest"
      And a finalizer "last" of "song" that calls "farewell"
      And a weak reference "second" to "song" with the callback "pause"
      When "song" is collected
      Then "farewell, rest, pause" ran, in any order

    @finalize-mixed-with-ref-callbacks
    Scenario: A finalizer that is older than a callback and one that is younger run as well
      Given an object "song"
      And functions "farewell, rest, goodbye"
      And an unkept finalizer of "song" that calls "farewell"
      And a weak reference "verse" to "song" with the callback "rest"
      And an unkept finalizer of "song" that calls "goodbye"
      When "song" is collected
      Then "farewell, rest, goodbye" ran, in any order

    @finalize-mixed-with-ref-callbacks
    Scenario: A function that is a callback and a finalizer's runs once as each
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran 2 times

  Rule: The function of a finalizer may register further finalizers, which then work like any other

    @finalize-func-may-create-finalizer
    Scenario: A finalizer that was made by the function of another runs when its object is collected
      Given objects "song, tune"
      And a function "bow"
      And a function "farewell" that works by making a finalizer "encore" of "tune" that calls "bow"
      And an unkept finalizer of "song" that calls "farewell"
      And "song" has been collected
      When "tune" is collected
      Then "farewell, bow" ran in this order

    @finalize-func-may-create-finalizer
    Scenario: A finalizer that was made by the function of another is alive
      Given objects "song, tune"
      And a function "bow"
      And a function "farewell" that works by making a finalizer "encore" of "tune" that calls "bow"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then the attribute alive of "encore" gives true
      And calling "encore" gives the text "result of bow"

    @finalize-func-may-create-finalizer
    Scenario: The function of a finalizer that is called may register another for the same object
      Given an object "song"
      And a function "bow"
      And a function "farewell" that works by making a finalizer "encore" of "song" that calls "bow"
      And a finalizer "last" of "song" that calls "farewell"
      And calling "last" has been done
      When "song" is collected
      Then "farewell, bow" ran in this order

  Rule: A finalizer can be registered for every object that can be weakly referenced, and runs at its death

    @finalize-any-referenceable-object
    Scenario Outline: A finalizer of <referent> runs at its death
      Given <referent> "song"
      And a function "farewell"
      And a weak reference "verse" to "song"
      And an unkept finalizer of "song" that calls "farewell"
      When "song" is collected
      Then "farewell" ran once
      And "verse" is dead

      Examples: objects that can be weakly referenced
        | referent                      |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a callable object             |
        | a class                       |
        | a set                         |
        | a closure                     |
        | a top-level function          |
        | a generator                   |
        | a module                      |

    @finalize-any-referenceable-object
    Scenario: A finalizer of a finalizer's function runs when that is collected
      Given an object "song"
      And an object to call "farewell"
      And a function "bow"
      And an unkept finalizer of "song" that calls "farewell"
      And an unkept finalizer of "farewell" that calls "bow"
      When "song, farewell" are collected
      Then "farewell, bow" ran in this order

  Rule: Registering a finalizer for an object that cannot be weakly referenced raises TypeError and registers nothing

    @finalize-unreferenceable-object
    Scenario Outline: <object> takes no finalizer
      Given <object> "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      Then making a finalizer "last" of "song" that calls "farewell" raises TypeError

      Examples: objects that cannot be weakly referenced
        | object             |
        | an integer         |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

    @finalize-unreferenceable-object
    Scenario: What was refused does not run when the program ends
      Given a list "song"
      And an object "tune"
      And functions "farewell, bow"
      And an unkept finalizer of "tune" that calls "bow"
      And making a finalizer "last" of "song" that calls "farewell" has been refused with TypeError
      When the program ends by itself
      Then "bow" ran once
      And "farewell" ran 0 times
