Feature: Elements disappear when they are collected

  Rule: Once an element has been collected it has disappeared from the set

    @weakset-element-vanishes
    Scenario: The only element disappears
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakset-element-vanishes
    Scenario: The iteration first notices that an element has disappeared
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "song" has been collected
      Then the items of "choir" gives []
      And the length of "choir" gives 0

    @weakset-element-vanishes
    Scenario Outline: When "<dropped>" is collected it alone disappears
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      When "<dropped>" is collected
      Then the items of "choir" gives ["<one>", "<other>"] in any order
      And the length of "choir" gives 2
      And whether "choir" contains "<one>" gives true
      And whether "choir" contains "<other>" gives true

      Examples: which is dropped
        | dropped | one  | other |
        | song    | tune | hymn  |
        | tune    | song | hymn  |
        | hymn    | song | tune  |

    @weakset-element-vanishes
    Scenario Outline: <kind> disappears
      Given <kind> "song"
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

      Examples: elements
        | kind                          |
        | a keyed object                |
        | an object equal to everything |
        | an object equal to nothing    |
        | a false object                |
        | a function                    |
        | a class                       |

    @weakset-element-vanishes
    Scenario: An element disappears from each set that it is in
      Given objects "song, tune"
      And a weak set "choir"
      And a weak set "band"
      And "choir" contains "song, tune"
      And "band" contains "song"
      When "song" is collected
      Then the items of "choir" gives ["tune"]
      And the items of "band" gives []

    @weakset-element-vanishes
    Scenario: An equal object that is added after the death of an element is a new element
      Given a keyed object "song" with the key 7
      And a weak set "choir"
      And "choir" contains "song"
      And "song" has been collected
      And a keyed object "twin" with the key 7
      And "found" is the result of whether "choir" contains "twin"
      And "choir" contains "twin"
      When a collection is awaited
      Then "found" == false gives true
      And the items of "choir" gives ["twin"]
      And the length of "choir" gives 1

    @weakset-element-vanishes
    Scenario: A callback at the death of an element sees no element in an iteration
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And a function "look" that works by the items of "choir"
      And a weak reference "verse" to "song" with the callback "look"
      When "song" is collected
      Then "look" saw []
      And the length of "choir" gives 0

  Rule: An element stays in the set for as long as it is strongly referenced somewhere

    @weakset-element-stays-while-alive
    Scenario: An element stays across collections
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And a collection has been awaited
      When a collection is awaited
      Then the items of "choir" gives ["song"]
      And the length of "choir" gives 1
      And whether "choir" contains "song" gives true

    @weakset-element-stays-while-alive
    Scenario: An element stays while another object holds it
      Given objects "song, album"
      And "album" holds "song"
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then the length of "choir" gives 1
      And the items of "choir" gives [something]

    @weakset-element-stays-while-alive
    Scenario: An element disappears when the object that held it has let go
      Given objects "song, album"
      And "album" holds "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "song" has been collected
      And deleting the attribute song of "album" has been done
      When a collection is awaited
      Then the length of "choir" gives 0

    @weakset-element-stays-while-alive
    Scenario: An element stays while it has another name
      Given an object "song"
      And "song" is also known as "tune"
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then the items of "choir" gives ["tune"]

  Rule: Being an element of a weak set does not keep an object alive

    @weakset-does-not-keep-alive
    Scenario: An element is collected
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then "verse" is dead
      And "callback of verse" ran once

    @weakset-does-not-keep-alive
    Scenario Outline: An element is collected after <use>
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And <use> has been done
      When "song" is collected
      Then "verse" is dead
      And the length of "choir" gives 0

      Examples: what was done with it
        | use                                            |
        | whether "choir" contains "song"                |
        | the items of "choir"                           |
        | adding "song" to "choir"                       |
        | the length of "choir"                          |
        | "choir" == "choir"                             |
        | the operation union on "choir", "choir"        |
        | the operation intersection on "choir", "choir" |
        | the operation is-subset on "choir", "choir"    |
        | the operation remove-element on "choir", "song"  |
        | the operation discard-element on "choir", "song" |
        | the operation pop-element on "choir"           |
        | clearing "choir"                               |

    @weakset-does-not-keep-alive
    Scenario: An element is collected though it came by an update
      Given an object "song"
      And a weak reference "verse" to "song"
      And a list "songs"
      And "songs" contains "song"
      And a weak set "choir" of "songs"
      And the operation update on "choir", "songs" has been done
      When "song, songs" are collected
      Then "verse" is dead
      And the length of "choir" gives 0

    @weakset-does-not-keep-alive
    Scenario: An element that refers to the set is collected
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "song" holds "choir"
      When "song" is collected
      Then "verse" is dead
      And the length of "choir" gives 0

    @weakset-does-not-keep-alive
    Scenario: An unused iterator keeps no element alive
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      When "song" is collected
      Then "verse" is dead
      And the items of "tour" gives []

  Rule: Adding an object that nothing else refers to strongly leaves no element after the next collection

    @weakset-temporary-element
    Scenario: A temporary object leaves no element
      Given an object "song"
      And a weak set "choir"
      And a collection has been awaited
      And "choir" contains "song"
      When "song" is collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakset-temporary-element
    Scenario: Temporary objects leave no element beside one that lives
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song"
      And "song" has been dropped
      And "choir" contains "tune"
      And "tune" has been dropped
      And "choir" contains "hymn"
      When a collection is awaited
      Then the items of "choir" gives ["hymn"]
      And the length of "choir" gives 1

    @weakset-temporary-element
    Scenario: The elements of a temporary list leave no element
      Given objects "song, tune"
      And a list "songs"
      And "songs" contains "song, tune"
      And a weak set "choir" of "songs"
      When "song, tune, songs" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

  Rule: Elements that are part of a reference cycle disappear once the cycle has been collected

    @weakset-cycle-elements
    Scenario: Elements that hold each other disappear
      Given objects "song" and "tune" that hold each other
      And an object "hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      When "song, tune" are collected
      Then the items of "choir" gives ["hymn"]
      And the length of "choir" gives 1

    @weakset-cycle-elements
    Scenario: Elements that hold each other and the set disappear
      Given objects "song" and "tune" that hold each other
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "song" holds "choir"
      When "song, tune" are collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakset-cycle-elements
    Scenario: Elements in a cycle that somebody outside holds stay
      Given objects "song" and "tune" that hold each other
      And an object "album"
      And "album" holds "tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      When "song, tune" are collected
      Then the length of "choir" gives 2
      And the items of "choir" gives [something, something]

    @weakset-cycle-elements
    Scenario: Elements in a cycle disappear while an iterator is under way
      Given objects "song" and "tune" that hold each other
      And an object "hymn"
      And "hymn" holds "hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And "song, tune" have been collected
      Then the items of "tour" gives []
      And the length of "choir" gives 0

  Rule: A weak set can itself be a referent

    @weakset-weakly-referenceable
    Scenario: A weak reference to a set yields it
      Given a weak set "choir"
      And a weak reference "verse" to "choir"
      When a collection is awaited
      Then dereferencing "verse" gives "choir"

    @weakset-weakly-referenceable
    Scenario: A set is collected while its elements live
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And a weak reference "verse" to "choir" with a callback
      When "choir" is collected
      Then "verse" is dead
      And "callback of verse" ran once

    @weakset-weakly-referenceable
    Scenario: An element that dies after its set does no harm
      Given an object "song"
      And a weak reference "verse" to "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "choir" has been collected
      When "song" is collected
      Then "verse" is dead
      And nothing was reported

    @weakset-weakly-referenceable
    Scenario: A set is collected in a cycle with its element
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "song" holds "choir"
      And a weak reference "verse" to "choir"
      And a weak reference "refrain" to "song"
      When "song, choir" are collected
      Then "verse, refrain" are dead
      And nothing was reported

  Rule: A weak set to which every new instance of a class adds itself holds exactly the instances that are live

    Background:
      Given a weak set "choir"
      And a class with a constructor "Singer" that works by adding "argument" to "choir"

    @weakset-registry-pattern
    Scenario: Every new instance is registered
      Given "alto" is the result of calling "Singer"
      And "bass" is the result of calling "Singer"
      Then the items of "choir" gives ["alto", "bass"] in any order
      And the length of "choir" gives 2
      And "constructor of Singer" ran 2 times

    @weakset-registry-pattern
    Scenario: An instance is registered until it is collected
      Given "alto" is the result of calling "Singer"
      And "bass" is the result of calling "Singer"
      And "tenor" is the result of calling "Singer"
      When "bass" is collected
      Then the items of "choir" gives ["alto", "tenor"] in any order
      And the length of "choir" gives 2

    @weakset-registry-pattern
    Scenario: Instances that nobody keeps are not registered for long
      Given calling "Singer" has been done
      And calling "Singer" has been done
      And "alto" is the result of calling "Singer"
      When a collection is awaited
      Then the items of "choir" gives ["alto"]

    @weakset-registry-pattern
    Scenario: Instances are registered anew after all were collected
      Given "alto" is the result of calling "Singer"
      And "alto" has been collected
      And "between" is the result of the length of "choir"
      And "bass" is the result of calling "Singer"
      Then "between" == 0 gives true
      And the items of "choir" gives ["bass"]
