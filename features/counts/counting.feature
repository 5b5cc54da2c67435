Feature: The number of weak references to an object

  Rule: The number of weak references to an object that has none is 0

    @count-zero
    Scenario Outline: The count of <kind> without references is 0
      Given <kind> "song"
      Then the number of references to "song" gives 0

      Examples: kinds of objects
        | kind                          |
        | an object                     |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to everything |
        | a false object                |
        | a hostile object              |
        | a set                         |
        | a function                    |

    @count-zero
    Scenario: References to an equal object are not counted
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak reference "echo" to "twin"
      And a weak reference "reply" to "twin" with a callback
      Then the number of references to "song" gives 0
      And the number of references to "twin" gives 2

  Rule: The count includes weak references and proxies alike, with and without callbacks

    @count-includes-refs-and-proxies
    Scenario: Weak references and proxies with and without callbacks count four
      Given an object "song"
      And a weak reference "plain" to "song"
      And a weak reference "verse" to "song" with a callback
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      Then the number of references to "song" gives 4

    @count-includes-refs-and-proxies
    Scenario Outline: The count of an object with <reference> <callback> is 1
      Given an object "song"
      And <reference> "verse" to "song" <callback>
      Then the number of references to "song" gives 1

      Examples: kinds of references
        | reference        | callback                 |
        | a weak reference | with nothing as callback |
        | a weak reference | with a callback          |
        | a proxy          | with nothing as callback |
        | a proxy          | with a callback          |

    @count-includes-refs-and-proxies
    Scenario: References with one shared callback count one each
      Given an object "song"
      And a function "farewell"
      And a weak reference "first" to "song" with the callback "farewell"
      And a weak reference "second" to "song" with the callback "farewell"
      And a proxy "third" to "song" with the callback "farewell"
      Then the number of references to "song" gives 3

  Rule: Weak references that were dropped and collected are no longer counted

    @count-drops-when-refs-go
    Scenario Outline: The count falls when <reference> with a callback is collected
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And <reference> "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      When "second" is collected
      Then the number of references to "song" gives 2

      Examples: kinds of references
        | reference            |
        | a weak reference     |
        | a subclass reference |
        | a proxy              |

    @count-drops-when-refs-go
    Scenario: The count is 0 again when all references have been collected
      Given an object "song"
      And a weak reference "plain" to "song"
      And a weak reference "verse" to "song" with a callback
      And a subclass reference "refrain" to "song"
      When "plain, verse, refrain" are collected
      Then the number of references to "song" gives 0

    @count-drops-when-refs-go
    Scenario: The count does not fall while the reference has another name
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And "verse" is also known as "stanza"
      When "verse" is collected
      Then the number of references to "song" gives 1

  Rule: A shared weak reference without a callback counts once, however often it was requested

    @count-shared-reference-counted-once
    Scenario Outline: Two requests for <reference> without a callback count once
      Given an object "song"
      And <reference> "first" to "song"
      And <reference> "second" to "song" with nothing as callback
      Then the number of references to "song" gives 1

      Examples: kinds of references
        | reference        |
        | a weak reference |
        | a proxy          |

    @count-shared-reference-counted-once
    Scenario: A shared reference and a shared proxy count once each
      Given an object "song"
      And a weak reference "first" to "song"
      And a proxy "glimpse" to "song"
      And a weak reference "second" to "song"
      And a proxy "mirror" to "song"
      Then the number of references to "song" gives 2

  Rule: Weak references of subclasses are counted, each one separately

    @count-subclass-refs
    Scenario: Two subclass references and a plain one count three
      Given an object "song"
      And a subclass reference "first" to "song"
      And a subclass reference "second" to "song"
      And a weak reference "plain" to "song"
      Then the number of references to "song" gives 3

    @count-subclass-refs
    Scenario Outline: The count includes <reference> beside the plain reference
      Given an object "song"
      And a weak reference "plain" to "song"
      And <reference> "verse" to "song"
      Then the number of references to "song" gives 2

      Examples: kinds of references
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |
        | a slotted reference  |

  Rule: The count for an object that cannot be referred to weakly is 0

    @count-unsupported-object
    Scenario Outline: The count of <kind> is 0
      Given <kind> "five"
      Then the number of references to "five" gives 0

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

  Rule: Asking for the count or the list creates no weak reference

    @count-query-does-not-create
    Scenario: Asking for the count again and again leaves it at 0
      Given an object "song"
      And the number of references to "song" has been done
      And the number of references to "song" has been done
      Then the number of references to "song" gives 0
      And the references to "song" gives []

    @count-query-does-not-create
    Scenario: Asking for the list again and again leaves it empty
      Given an object "song"
      And "found" is the result of the references to "song"
      And "again" is the result of the references to "song"
      Then the references to "song" gives []
      And the number of references to "song" gives 0

    @count-query-does-not-create
    Scenario: Asking does not add to the references that there are
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And the number of references to "song" has been done
      And "found" is the result of the references to "song"
      Then the number of references to "song" gives 1
      And the references to "song" gives exactly the objects "verse"

  Rule: Membership in a weak container and a live finalizer each show as one weak reference

    @count-containers-contribute
    Scenario Outline: <member> makes the count 1
      Given an object "song"
      And "kind" is the public member "<class>"
      And "album" is the result of calling "kind"
      And <entry> has been done
      Then the number of references to "song" gives 1

      Examples: weak containers
        | member                       | class               | entry                                   |
        | An element of a weak set     | WeakSet             | adding "song" to "album"                |
        | A key of a weak dictionary   | WeakKeyDictionary   | setting the item "song" of "album" to 1 |
        | A value of a weak dictionary | WeakValueDictionary | setting the item 1 of "album" to "song" |

    @count-containers-contribute
    Scenario: A live finalizer makes the count 1
      Given an object "song"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And "closing" is the result of calling "finalize" with "song", "farewell"
      Then the number of references to "song" gives 1

    @count-containers-contribute
    Scenario: A weak set adds to the references that there are
      Given an object "song"
      And a weak reference "verse" to "song"
      And "set" is the public member "WeakSet"
      And "album" is the result of calling "set"
      And "album" contains "song"
      Then the number of references to "song" gives 2

  Rule: getweakrefcount and getweakrefs take exactly one argument

    @count-argument-errors
    Scenario Outline: <function> without an argument raises TypeError
      Given "question" is the public member "<function>"
      Then calling "question" raises TypeError

      Examples: functions
        | function        |
        | getweakrefcount |
        | getweakrefs     |

    @count-argument-errors
    Scenario Outline: <function> with two arguments raises TypeError
      Given an object "song"
      And "question" is the public member "<function>"
      Then calling "question" with "song", "song" raises TypeError
      And calling "question" with "song" succeeds

      Examples: functions
        | function        |
        | getweakrefcount |
        | getweakrefs     |
