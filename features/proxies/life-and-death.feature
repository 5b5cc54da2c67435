Feature: Life and death of the referent of a proxy

  Rule: A proxy does not keep its referent alive

    @proxy-does-not-keep-alive
    Scenario Outline: <referent> is collected although its proxy is held
      Given <referent> "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then "verse" is dead

      Examples: kinds of referents
        | referent                      |
        | an object                     |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a callable object             |
        | an operative object           |
        | a function                    |
        | a set                         |

    @proxy-does-not-keep-alive
    Scenario: An object is collected after its proxy was used
      Given an object "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "glimpse" to 7 has been done
      And "before" is the result of the attribute title of "glimpse"
      And deleting the attribute title of "glimpse" has been done
      When "song" is collected
      Then "verse" is dead

    @proxy-does-not-keep-alive
    Scenario: An object is collected although several proxies with callbacks are held
      Given an object "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      And a proxy "shimmer" to "song" with a callback
      When "song" is collected
      Then "verse" is dead

    @proxy-does-not-keep-alive
    Scenario: Objects that hold each other are collected although their proxies are held
      Given objects "song" and "tune" that hold each other
      And a weak reference "verse" to "song"
      And a weak reference "refrain" to "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      When "song, tune" are collected
      Then "verse, refrain" are dead

    @proxy-does-not-keep-alive
    Scenario: An object that holds its own proxy is collected
      Given an object "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And "song" holds "glimpse"
      And "glimpse" has been dropped
      When "song" is collected
      Then "verse" is dead

    @proxy-does-not-keep-alive
    Scenario: A proxy serves as long as another name holds the referent
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And "song" is also known as "tune"
      When "song" is collected
      Then the attribute title of "glimpse" gives 7

  Rule: A proxy of an object that nothing else holds is dead once that object is collected

    @proxy-of-temporary
    Scenario: The proxy of a local object is dead after the end of its function
      When a function ends that made a local object with a proxy "glimpse"
      Then the attribute title of "glimpse" raises ReferenceError

    @proxy-of-temporary
    Scenario: The proxy of an object that was the value of an attribute alone is dead after that is deleted
      Given an object "album"
      And an object "song"
      And a proxy "glimpse" to "song"
      And "album" holds "song"
      And "song" has been dropped
      And deleting the attribute song of "album" has been done
      When a collection is awaited
      Then the attribute title of "glimpse" raises ReferenceError

  Rule: A dead proxy stays dead: every later use raises ReferenceError, also after new objects of the referent's type have been made

    @proxy-dead-permanent
    Scenario: A dead proxy raises ReferenceError at each use
      Given an object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the attribute title of "glimpse" raises ReferenceError
      And the text of "glimpse" raises ReferenceError
      And the attribute title of "glimpse" raises ReferenceError
      And setting the attribute title of "glimpse" to 7 raises ReferenceError
      And the attribute title of "glimpse" raises ReferenceError

    @proxy-dead-permanent
    Scenario Outline: A dead proxy stays dead when its referent's name is given to another object after <use>
      Given an object "song"
      And a proxy "glimpse" to "song"
      And "song" has been collected
      And <use> has been attempted
      When the name "song" is given to another object
      Then the attribute title of "glimpse" raises ReferenceError
      And the text of "glimpse" raises ReferenceError

      Examples: uses of the dead proxy
        | use                                           |
        | the attribute title of "glimpse"              |
        | setting the attribute title of "glimpse" to 7 |
        | the text of "glimpse"                         |

    @proxy-dead-permanent
    Scenario: A dead proxy does not find an object that equals its referent
      Given a keyed object "song" with the key 1
      And a proxy "glimpse" to "song"
      And "song" has been collected
      And a keyed object "twin" with the key 1
      And a proxy "mirror" to "twin"
      When a collection is awaited
      Then the attribute title of "glimpse" raises ReferenceError
      And whether "mirror" has the attribute title gives false

    @proxy-dead-permanent
    Scenario: A dead proxy stays dead however many objects are made
      Given an object "song"
      And a proxy "glimpse" to "song"
      And "song" has been collected
      And 40 objects, each with 2 weak references with callbacks, made in varied surroundings
      When a collection is awaited
      Then the attribute title of "glimpse" raises ReferenceError
      And setting the attribute title of "glimpse" to 7 raises ReferenceError
