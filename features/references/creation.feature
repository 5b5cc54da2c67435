Feature: Making weak references

  Rule: Any number of weak references can be made to one referent, and each of them yields it

    @ref-many-per-object
    Scenario: Two weak references to one object both yield it
      Given an object "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      Then dereferencing "first" gives "song"
      And dereferencing "second" gives "song"

    @ref-many-per-object
    Scenario: Weak references with and without callbacks to one object all yield it
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a weak reference "third" to "song"
      Then dereferencing "first" gives "song"
      And dereferencing "second" gives "song"
      And dereferencing "third" gives "song"

    @ref-many-per-object
    Scenario: A great many weak references yield each its own object
      Given 3 objects, each with 100 weak references with callbacks, made in varied surroundings
      Then the 100 weak references to each of the 3 objects yield it

  Rule: Creating a weak reference with None as its callback is the same as creating it without a callback

    @ref-callback-none-is-no-callback
    Scenario: A weak reference with nothing as callback works
      Given an object "song"
      And a weak reference "tune" to "song" with nothing as callback
      When a collection is awaited
      Then dereferencing "tune" gives "song"
      And the callback of "tune" gives nothing

    @ref-callback-none-is-no-callback
    Scenario: Nothing is called or reported when the referent of a weak reference with nothing as callback dies
      Given an object "song"
      And a weak reference "tune" to "song" with nothing as callback
      When "song" is collected
      Then "tune" is dead
      And no function ran
      And nothing was reported

    @ref-callback-none-is-no-callback
    Scenario: A weak reference with nothing as callback does not keep others from their callbacks
      Given an object "song"
      And a function "note"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song" with nothing as callback
      When "song" is collected
      Then "second" is dead
      And "note" ran with "first" and nothing else
      And nothing was reported

  Rule: Calling ref without an object raises TypeError

    @ref-missing-argument
    Scenario: Calling ref without arguments raises TypeError
      Given an object "song"
      And "ref" is the public member "ref"
      Then calling "ref" raises TypeError
      And calling "ref" with "song" succeeds

  Rule: Calling ref with more than an object and a callback raises TypeError

    @ref-too-many-arguments
    Scenario Outline: Calling ref with <surplus> surplus raises TypeError
      Given an object "song"
      And a function "note"
      And "ref" is the public member "ref"
      Then calling "ref" with "song", <callback>, <arguments> raises TypeError
      And calling "ref" with "song", <callback> succeeds

      Examples: surplus arguments
        | surplus                        | callback | arguments      |
        | one argument                   | nothing  | 1              |
        | nothing as argument            | nothing  | nothing        |
        | one argument after a function  | "note"   | 1              |
        | two functions after a function | "note"   | "note", "note" |

  Rule: The arguments of ref are positional only

    @ref-no-keyword-arguments
    Scenario Outline: Calling ref with the keyword <keyword> raises TypeError
      Given an object "song"
      And a function "note"
      And "ref" is the public member "ref"
      Then calling "ref" with "song", <keyword>="note" raises TypeError
      And calling "ref" with "song", "note" succeeds

      Examples: keywords
        | keyword  |
        | callback |
        | function |
        | verse    |

    @ref-no-keyword-arguments
    Scenario Outline: Calling ref with the object by the keyword <keyword> raises TypeError
      Given an object "song"
      And "ref" is the public member "ref"
      Then calling "ref" with <keyword>="song" raises TypeError
      And calling "ref" with "song" succeeds

      Examples: keywords for the object
        | keyword |
        | object  |
        | ob      |

  Rule: Calling __init__ of an existing weak reference with a wrong number of arguments raises TypeError

    @ref-reinit-checks-arguments
    Scenario: Initializing a weak reference again without arguments raises TypeError
      Given an object "song"
      And a weak reference "tune" to "song"
      Then calling the method __init__ of "tune" raises TypeError

    @ref-reinit-checks-arguments
    Scenario Outline: Initializing a weak reference again with <count> arguments raises TypeError
      Given an object "song"
      And a weak reference "tune" to "song"
      Then calling the method __init__ of "tune" with <arguments> raises TypeError
      And dereferencing "tune" gives "song"

      Examples: too many arguments
        | count | arguments                |
        | three | "song", nothing, nothing |
        | five  | 0, 0, 0, 0, 0            |

  Rule: Calling __init__ of an existing weak reference again does not change what it refers to

    @ref-reinit-does-not-retarget
    Scenario: A weak reference that is initialized again with another object keeps its referent
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And calling the method __init__ of "tune" with "other" has been done
      Then dereferencing "tune" gives "song"

    @ref-reinit-does-not-retarget
    Scenario: A weak reference with a callback that is initialized again keeps its referent
      Given an object "song"
      And an object "other"
      And a function "note"
      And a weak reference "tune" to "song" with a callback
      And calling the method __init__ of "tune" with "other", "note" has been done
      Then dereferencing "tune" gives "song"

  Rule: A plain weak reference object or a proxy cannot itself be referred to weakly

    @ref-to-ref-rejected
    Scenario Outline: Making <attempt> to <what> raises TypeError
      Given an object "song"
      And <what> "tune" to "song"
      Then making <attempt> "echo" to "tune" raises TypeError
      And making <attempt> "echo" to "song" succeeds

      Examples: references to references
        | attempt          | what             |
        | a weak reference | a weak reference |
        | a weak reference | a proxy          |
        | a proxy          | a weak reference |
        | a proxy          | a proxy          |
