Feature: The elements of weak sets

  Rule: Adding an element puts it into the set once, however often it is added, and yields nothing

    @weakset-add
    Scenario Outline: <kind> is added once
      Given <kind> "song"
      And a weak set "choir"
      Then adding "song" to "choir" gives nothing
      And adding "song" to "choir" gives nothing
      And the length of "choir" gives 1
      And the items of "choir" gives ["song"]
      And whether "choir" contains "song" gives true

      Examples: elements
        | kind                          |
        | an object                     |
        | a keyed object                |
        | an object equal to everything |
        | a false object                |
        | a callable object             |
        | a function                    |
        | a class                       |

    @weakset-add
    Scenario: Different elements are added side by side
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, song, hymn, tune"
      Then the items of "choir" gives ["song", "tune", "hymn"] in any order
      And the length of "choir" gives 3

    @weakset-add
    Scenario: An element that was discarded can be added again
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And the operation discard-element on "choir", "song" has been done
      And "choir" contains "song"
      Then the items of "choir" gives ["song"]
      And the length of "choir" gives 1

    @weakset-add
    Scenario: A weak set can be added where it has a hash
      Given a hashed subclassed weak set "band"
      And a weak set "choir"
      Then adding "band" to "choir" gives nothing
      And whether "choir" contains "band" gives true
      And the items of "choir" gives ["band"]

  Rule: Adding an object that cannot be weakly referenced raises TypeError, and so does making a set from an iterable that yields one

    @weakset-add-unreferenceable
    Scenario Outline: <value> is refused as an element
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then adding <value> to "choir" raises TypeError
      And the items of "choir" gives ["song"]
      And the length of "choir" gives 1

      Examples: what cannot be referenced
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |
        | nothing         |

    @weakset-add-unreferenceable
    Scenario: An object without a slot for weak references is refused as an element
      Given an object without a slot "stone"
      And a weak set "choir"
      Then adding "stone" to "choir" raises TypeError
      And the length of "choir" gives 0

    @weakset-add-unreferenceable
    Scenario Outline: No set can be made from a list that holds <value>
      Given an object "song"
      And a list "songs"
      And "songs" contains "song"
      And adding <value> to "songs" has been done
      And "WeakSet" is the public member "WeakSet"
      Then calling "WeakSet" with "songs" raises TypeError

      Examples: what cannot be referenced
        | value           |
        | 5               |
        | 2.5             |
        | true            |
        | the text "tune" |
        | nothing         |

    @weakset-add-unreferenceable
    Scenario: No set can be made from a set that holds a number
      Given a set "songs"
      And adding 5 to "songs" has been done
      And "WeakSet" is the public member "WeakSet"
      Then calling "WeakSet" with "songs" raises TypeError

  Rule: Adding an object that can be weakly referenced but has no hash raises TypeError

    @weakset-add-unhashable
    Scenario: An unhashable object is refused as an element
      Given an object "song"
      And an unhashable object "noise"
      And a weak reference "verse" to "noise"
      And a weak set "choir"
      And "choir" contains "song"
      Then adding "noise" to "choir" raises TypeError
      And the items of "choir" gives ["song"]
      And dereferencing "verse" gives "noise"

    @weakset-add-unhashable
    Scenario: No set can be made from a list that holds an unhashable object
      Given an unhashable object "noise"
      And a list "songs"
      And "songs" contains "noise"
      And "WeakSet" is the public member "WeakSet"
      Then calling "WeakSet" with "songs" raises TypeError

  Rule: Elements that are equal count once, and the one that was added first stays

    Background:
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7

    @weakset-equal-elements-collapse
    Scenario Outline: Of two equal elements "<first>", which was added first, stays
      Given a weak set "choir"
      And "choir" contains "<first>, <second>"
      Then the items of "choir" gives ["<first>"]
      And the length of "choir" gives 1
      And whether "choir" contains "<second>" gives true

      Examples: orders
        | first | second |
        | song  | twin   |
        | twin  | song   |

    @weakset-equal-elements-collapse
    Scenario: An equal element that an update brings does not take the place of the first
      Given a list "songs"
      And "songs" contains "twin"
      And a weak set "choir"
      And "choir" contains "song"
      And the operation update on "choir", "songs" has been done
      Then the items of "choir" gives ["song"]
      And the length of "choir" gives 1

    @weakset-equal-elements-collapse
    Scenario: The death of the one that was added later changes nothing
      Given a weak set "choir"
      And "choir" contains "song, twin"
      When "twin" is collected
      Then the items of "choir" gives ["song"]
      And the length of "choir" gives 1
      And whether "choir" contains "song" gives true

    @weakset-equal-elements-collapse
    Scenario: Objects equal to everything count once
      Given an object equal to everything "hymn"
      And an object equal to everything "psalm"
      And a weak set "choir"
      And "choir" contains "hymn, psalm"
      Then the items of "choir" gives ["hymn"]
      And the length of "choir" gives 1

    @weakset-equal-element-original-death
    Scenario: The death of the one that was added first leaves an empty place although the other lives
      Given a weak set "choir"
      And "choir" contains "song, twin"
      When "song" is collected
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And whether "choir" contains "twin" gives false

    @weakset-equal-element-original-death
    Scenario: The one that lives can take the empty place
      Given a weak set "choir"
      And "choir" contains "song, twin"
      And "song" has been collected
      And "choir" contains "twin"
      Then the items of "choir" gives ["twin"]
      And the length of "choir" gives 1

  Rule: A membership test is true for an element and for any object that equals it

    @weakset-contains
    Scenario: A set contains its elements and no other object
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      Then whether "choir" contains "song" gives true
      And whether "choir" contains "tune" gives true
      And whether "choir" contains "hymn" gives false

    @weakset-contains
    Scenario: A set contains what equals one of its elements
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a keyed object "tune" with the key 8
      And a weak set "choir"
      And "choir" contains "song"
      Then whether "choir" contains "twin" gives true
      And whether "choir" contains "tune" gives false
      And the items of "choir" gives ["song"]

    @weakset-contains
    Scenario: A set contains a false object that was added
      Given a false object "rest"
      And a false object "silence"
      And a weak set "choir"
      And "choir" contains "rest"
      Then whether "choir" contains "rest" gives true
      And whether "choir" contains "silence" gives false

    @weakset-contains
    Scenario: A set does not contain weak references to its elements
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And a weak reference "verse" to "song"
      And a data reference "refrain" to "song"
      Then whether "choir" contains "verse" gives false
      And whether "choir" contains "refrain" gives false

    @weakset-contains-unreferenceable
    Scenario Outline: Asking for <value> answers no
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And a weak set "empty"
      Then whether "choir" contains <value> gives false
      And whether "empty" contains <value> gives false

      Examples: what cannot be referenced
        | value           |
        | 5               |
        | 1               |
        | 2.5             |
        | true            |
        | the text "song" |
        | nothing         |

    @weakset-contains-unreferenceable
    Scenario Outline: Asking for <kind> answers no
      Given <kind> "stone"
      And an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then whether "choir" contains "stone" gives false

      Examples: objects that cannot be referenced
        | kind                     |
        | an object without a slot |
        | a tuple                  |
        | a bare object            |

  Rule: The length is the number of live elements and goes down as elements are collected

    @weakset-len
    Scenario: The length goes up and down with the elements
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song"
      And "with one" is the result of the length of "choir"
      And "choir" contains "tune, song"
      And "with two" is the result of the length of "choir"
      And the operation discard-element on "choir", "song" has been done
      Then "with one" == 1 gives true
      And "with two" == 2 gives true
      And the length of "choir" gives 1

    @weakset-len
    Scenario: The length goes down step by step as elements are collected
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tune" has been collected
      And "between" is the result of the length of "choir"
      When "song" is collected
      Then "between" == 2 gives true
      And the length of "choir" gives 1

    @weakset-len
    Scenario: The length is right while an iterator is under way
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And "lead" is the result of the operation next on "tour"
      When "song, tune, hymn" are collected
      Then the length of "choir" gives 1
      And the items of "choir" gives ["lead"]
      And whether "choir" contains "lead" gives true
      And the length of "choir" gives 1

    @weakset-len
    Scenario: The length is right after an iterator was abandoned
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      When "tour" is collected
      Then the length of "choir" gives 1
      And the items of "choir" gives ["hymn"]

    @weakset-len
    Scenario: An element that died while an iterator was under way is subtracted once
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And "lead" is the result of the operation next on "tour"
      And "song, tune" have been collected
      And "choir" contains "hymn"
      When "tour" is collected
      Then the length of "choir" gives 2
      And the items of "choir" gives ["lead", "hymn"] in any order

    @weakset-len
    Scenario Outline: The length goes down as elements are collected after <operation> with "<elements>"
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "others"
      And "others" contains "<elements>"
      And the operation <operation> on "choir", "others" has been done
      And "before" is the result of the length of "choir"
      When "song" is collected
      Then "before" == 2 gives true
      And the length of "choir" gives 1
      And the items of "choir" gives ["tune"]

      Examples: what changes a set in place
        | operation                   | elements   |
        | update                      | song       |
        | in-place-bit-or             | song       |
        | difference-update           | hymn       |
        | in-place-subtract           | hymn       |
        | symmetric-difference-update |            |
        | in-place-bit-xor            |            |
        | intersection-update         | song, tune |
        | in-place-bit-and            | song, tune |

  Rule: Iterating over a weak set yields the live element objects themselves, each once

    @weakset-iter
    Scenario: The items are the very objects
      Given objects "song, tune"
      And a false object "rest"
      And a weak set "choir"
      And "choir" contains "song, tune, rest"
      Then the items of "choir" gives ["song", "tune", "rest"] in any order
      And unpacking "choir" gives ["song", "tune", "rest"] in any order

    @weakset-iter
    Scenario: An iterator yields an element at each step and then ends for good
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      Then the operation next on "tour" gives "song"
      And the operation next on "tour" raises StopIteration
      And the operation next on "tour" raises StopIteration

    @weakset-iter
    Scenario: Two iterators do not disturb each other
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And "tour" is the result of the operation iterate on "choir"
      And "trip" is the result of the operation iterate on "choir"
      Then the operation next on "tour" gives "song"
      And the operation next on "trip" gives "song"
      And the operation next on "tour" raises StopIteration
      And the operation next on "trip" raises StopIteration
      And the items of "choir" gives ["song"]

    @weakset-iter
    Scenario: An element that was collected or discarded is not yielded
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And the operation discard-element on "choir", "tune" has been done
      When "song" is collected
      Then the items of "choir" gives ["hymn"]

  Rule: A weak set counts as false when it has no live element and as true otherwise

    @weakset-bool
    Scenario: A set is true with an element and false without
      Given an object "song"
      And a weak set "choir"
      And "empty" is the result of the truth of "choir"
      And "choir" contains "song"
      And "full" is the result of the truth of "choir"
      And the operation remove-element on "choir", "song" has been done
      Then "empty" == false gives true
      And "full" == true gives true
      And the truth of "choir" gives false

    @weakset-bool
    Scenario: A set with a false element is true
      Given a false object "rest"
      And a weak set "choir"
      And "choir" contains "rest"
      Then the truth of "choir" gives true

    @weakset-bool
    Scenario: A set becomes false when its last element is collected
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "song" has been collected
      And "between" is the result of the truth of "choir"
      When "tune" is collected
      Then "between" == true gives true
      And the truth of "choir" gives false
