Feature: The list of weak references to an object

  Rule: Asking for the weak references to an object gives a list

    @count-refs-list
    Scenario: The answer is a list that holds the one reference
      Given an object "song"
      And a weak reference "verse" to "song"
      Then the references to "song" gives ["verse"]

    @count-refs-list
    Scenario: The answer for an object without references is an empty list
      Given an object "song"
      Then the references to "song" gives []

  Rule: The list holds exactly the live weak references and proxies of the object, as the very objects that the program holds

    @count-refs-members
    Scenario: References and proxies with and without callbacks are in the list
      Given an object "song"
      And a weak reference "plain" to "song"
      And a weak reference "verse" to "song" with a callback
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "song" with a callback
      Then the references to "song" gives exactly the objects "plain, verse, glimpse, mirror"

    @count-refs-members
    Scenario: References of subclasses are in the list
      Given an object "song"
      And a subclass reference "first" to "song"
      And a data reference "second" to "song" with a callback
      And a weak reference "plain" to "song"
      Then the references to "song" gives exactly the objects "first, second, plain"

    @count-refs-members
    Scenario: References and proxies to an object equal to everything are in the list
      Given an object equal to everything "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      Then the references to "song" gives exactly the objects "first, second, mirror"

    @count-refs-members
    Scenario: References and proxies to a hostile object are in the list
      Given a hostile object "song"
      And a weak reference "verse" to "song"
      And a proxy "mirror" to "song"
      Then the references to "song" gives exactly the objects "verse, mirror"

  Rule: A weak reference that was dropped and collected is not in the list

    @count-refs-excludes-dropped
    Scenario Outline: The list leaves out <reference> that was collected
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And <reference> "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      When "second" is collected
      Then the references to "song" gives exactly the objects "first, third"

      Examples: kinds of references
        | reference            |
        | a weak reference     |
        | a subclass reference |
        | a proxy              |

    @count-refs-excludes-dropped
    Scenario: The list is empty when all references have been collected
      Given an object "song"
      And a weak reference "plain" to "song"
      And a weak reference "verse" to "song" with a callback
      When "plain, verse" are collected
      Then the references to "song" gives []

  Rule: The list holds references to the given object only, not those to other objects that are equal to it

    @count-refs-excludes-other-objects
    Scenario: Each of two equal objects has its own list
      Given a keyed object "song" with the key 1
      And a keyed object "twin" with the key 1
      And a weak reference "verse" to "song"
      And a weak reference "echo" to "twin"
      And a weak reference "reply" to "twin" with a callback
      Then the references to "song" gives exactly the objects "verse"
      And the references to "twin" gives exactly the objects "echo, reply"

    @count-refs-excludes-other-objects
    Scenario: The references to a weak reference's holder are not those to its referent
      Given an object "song"
      And an object "album"
      And "album" holds "song"
      And a weak reference "verse" to "song"
      And a weak reference "cover" to "album"
      Then the references to "song" gives exactly the objects "verse"
      And the references to "album" gives exactly the objects "cover"

  Rule: The list for an object that cannot be referred to weakly is empty

    @count-refs-unsupported-object
    Scenario Outline: The list of references to <kind> is empty
      Given <kind> "five"
      Then the references to "five" gives []

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

  Rule: Each call gives a new list, a snapshot

    @count-refs-fresh-list
    Scenario: Two answers are two lists
      Given an object "song"
      And a weak reference "verse" to "song"
      And "found" is the result of the references to "song"
      And "again" is the result of the references to "song"
      Then "found" is "again" gives false
      And the items of "found" gives ["verse"]
      And the items of "again" gives ["verse"]

    @count-refs-fresh-list
    Scenario: Clearing the list changes neither the references nor later answers
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And "found" is the result of the references to "song"
      And clearing "found" has been done
      Then the references to "song" gives exactly the objects "verse"
      And the number of references to "song" gives 1
      And dereferencing "verse" gives "song"

    @count-refs-fresh-list
    Scenario: Adding to an empty list does not change later answers
      Given an object "song"
      And an object "tune"
      And "found" is the result of the references to "song"
      And adding "tune" to "found" has been done
      Then the references to "song" gives []
      And the references to "tune" gives []
      And the number of references to "song" gives 0

    @count-refs-fresh-list
    Scenario: A reference made later is not in the list
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And "found" is the result of the references to "song"
      And a weak reference "refrain" to "song" with a callback
      Then the items of "found" gives ["verse"]
      And the references to "song" gives exactly the objects "verse, refrain"

  Rule: The count equals the length of the list

    @count-agrees-with-list
    Scenario Outline: Count and list agree on an object with <first> and <second>
      Given an object "song"
      And <first> "verse" to "song" with a callback
      And <second> "refrain" to "song"
      And <second> "chorus" to "song"
      And "found" is the result of the references to "song"
      Then the number of references to "song" gives the same as the length of "found"
      And whether "found" contains "verse" gives true

      Examples: kinds of references
        | first                | second               |
        | a weak reference     | a weak reference     |
        | a weak reference     | a proxy              |
        | a proxy              | a subclass reference |
        | a subclass reference | a weak reference     |

    @count-agrees-with-list
    Scenario: Count and list agree after a reference has been collected
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      And a proxy "third" to "song"
      And "first" has been collected
      And "found" is the result of the references to "song"
      Then the number of references to "song" gives the same as the length of "found"
      And the length of "found" gives 2

    @count-agrees-with-list
    Scenario: Count and list agree on an object without references
      Given an object "song"
      And "found" is the result of the references to "song"
      Then the number of references to "song" gives the same as the length of "found"
      And the length of "found" gives 0

  Rule: The list begins with the shared plain weak reference, then the shared proxy, then the others from the newest to the oldest

    @count-refs-order
    Scenario: The shared ones come first, the others newest first
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a proxy "second" to "song" with a callback
      And a proxy "glimpse" to "song"
      And a weak reference "plain" to "song"
      And a weak reference "third" to "song" with a callback
      Then the references to "song" gives ["plain", "glimpse", "third", "second", "first"]

    @count-refs-order
    Scenario: Without shared ones the list runs from the newest to the oldest
      Given an object "song"
      And a weak reference "first" to "song" with a callback
      And a proxy "second" to "song" with a callback
      And a weak reference "third" to "song" with a callback
      Then the references to "song" gives ["third", "second", "first"]

    @count-refs-order
    Scenario: A shared proxy comes before newer references
      Given an object "song"
      And a proxy "glimpse" to "song"
      And a weak reference "first" to "song" with a callback
      And a weak reference "second" to "song" with a callback
      Then the references to "song" gives ["glimpse", "second", "first"]
