Feature: Taking from weak sets and adding to them

  Rule: Removing an element takes it out of the set, and removing what is no element raises KeyError

    @weakset-remove
    Scenario: A removed element is gone and the other one stays
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation remove-element on "choir", "song" gives nothing
      And whether "choir" contains "song" gives false
      And the items of "choir" gives ["tune"]
      And the length of "choir" gives 1

    @weakset-remove
    Scenario: Removing what is no element raises KeyError
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song"
      Then the operation remove-element on "choir", "tune" raises KeyError
      And the items of "choir" gives ["song"]

    @weakset-remove
    Scenario: An element can be removed once only
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song, song"
      Then the operation remove-element on "choir", "song" succeeds
      And the operation remove-element on "choir", "song" raises KeyError
      And the length of "choir" gives 0

    @weakset-remove
    Scenario: Removing what equals an element takes that out
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song"
      Then the operation remove-element on "choir", "twin" gives nothing
      And the length of "choir" gives 0
      And whether "choir" contains "song" gives false

    @weakset-remove
    Scenario: Removing an object that equals a collected element raises KeyError
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "song"
      When "song" is collected
      Then the operation remove-element on "choir", "twin" raises KeyError

    @weakset-remove
    Scenario: A false object is removed as any other
      Given a false object "rest"
      And a weak set "choir"
      And "choir" contains "rest"
      Then the operation remove-element on "choir", "rest" gives nothing
      And the operation remove-element on "choir", "rest" raises KeyError

  Rule: Discarding takes an element out of the set if it is there, and does nothing otherwise

    @weakset-discard
    Scenario: A discarded element is gone and the other one stays
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation discard-element on "choir", "song" gives nothing
      And whether "choir" contains "song" gives false
      And the items of "choir" gives ["tune"]
      And the length of "choir" gives 1

    @weakset-discard
    Scenario: Discarding what is no element does nothing
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song"
      And a weak set "empty"
      Then the operation discard-element on "choir", "tune" gives nothing
      And the operation discard-element on "empty", "tune" gives nothing
      And the items of "choir" gives ["song"]

    @weakset-discard
    Scenario: An element can be discarded again without an error
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then the operation discard-element on "choir", "song" gives nothing
      And the operation discard-element on "choir", "song" gives nothing
      And the length of "choir" gives 0

    @weakset-discard
    Scenario: Discarding what equals an element takes that out
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a keyed object "tune" with the key 8
      And a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation discard-element on "choir", "twin" gives nothing
      And the items of "choir" gives ["tune"]

    @weakset-discard
    Scenario: The death of a discarded element does no harm
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And the operation discard-element on "choir", "song" has been done
      When "song" is collected
      Then the items of "choir" gives ["tune"]
      And the length of "choir" gives 1

  Rule: Removing or discarding an object that cannot be weakly referenced raises TypeError

    @weakset-remove-discard-unreferenceable
    Scenario Outline: <operation> refuses <value>
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then the operation <operation> on "choir", <value> raises TypeError
      And the items of "choir" gives ["song"]

      Examples: removing
        | operation      | value           |
        | remove-element | 5               |
        | remove-element | nothing         |
        | remove-element | the text "song" |

      Examples: discarding
        | operation       | value           |
        | discard-element | 5               |
        | discard-element | nothing         |
        | discard-element | the text "song" |

  Rule: Popping removes one live element and yields it, and from an empty set it raises KeyError

    @weakset-pop
    Scenario: Popping the only element yields it and leaves nothing
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then the operation pop-element on "choir" gives "song"
      And the length of "choir" gives 0
      And whether "choir" contains "song" gives false
      And the operation pop-element on "choir" raises KeyError

    @weakset-pop
    Scenario: Popping yields each element once
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      And "first" is the result of the operation pop-element on "choir"
      And "second" is the result of the operation pop-element on "choir"
      And "between" is the result of the length of "choir"
      And "third" is the result of the operation pop-element on "choir"
      And a list "popped"
      And "popped" contains "first, second, third"
      Then the items of "popped" gives ["song", "tune", "hymn"] in any order
      And "between" == 1 gives true
      And the length of "choir" gives 0

    @weakset-pop
    Scenario: Popping from an empty set raises KeyError
      Given a weak set "choir"
      Then the operation pop-element on "choir" raises KeyError

    @weakset-pop
    Scenario: A false object is popped as any other
      Given a false object "rest"
      And a weak set "choir"
      And "choir" contains "rest"
      Then the operation pop-element on "choir" gives "rest"
      And the length of "choir" gives 0

    @weakset-pop-after-deaths
    Scenario: Popping raises KeyError once every element has been collected
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      When "song, tune" are collected
      Then the operation pop-element on "choir" raises KeyError

    @weakset-pop-after-deaths
    Scenario: Popping yields what is left after others have been collected
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      When "song, hymn" are collected
      Then the operation pop-element on "choir" gives "tune"
      And the operation pop-element on "choir" raises KeyError

    @weakset-pop-after-deaths
    Scenario: In a callback at the death of the only element popping raises KeyError
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And a function "take" that works by the operation pop-element on "choir"
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw KeyError raised
      And nothing was reported

    @weakset-pop-after-deaths
    Scenario: In a callback at the death of an element popping yields the one that lives
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And a function "take" that works by the operation pop-element on "choir"
      And a weak reference "verse" to "song" with the callback "take"
      When "song" is collected
      Then "take" saw "tune"
      And the length of "choir" gives 0
      And nothing was reported

    @weakset-pop-after-deaths
    Scenario: Popping while an iterator is under way yields no dead element
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And "song, tune" have been collected
      And "choir" contains "hymn"
      Then the operation pop-element on "choir" gives "hymn"
      And the operation pop-element on "choir" raises KeyError

  Rule: Clearing removes every element and leaves the set usable

    @weakset-clear
    Scenario: A cleared set is empty and can be filled again
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And clearing "choir" has been done
      And "cleared" is the result of the length of "choir"
      And "choir" contains "tune"
      Then "cleared" == 0 gives true
      And the items of "choir" gives ["tune"]
      And whether "choir" contains "song" gives false
      And the length of "choir" gives 1

    @weakset-clear
    Scenario: Clearing an empty set does nothing
      Given a weak set "choir"
      Then clearing "choir" gives nothing
      And clearing "choir" gives nothing
      And the items of "choir" gives []

    @weakset-clear
    Scenario: The death of an element after clearing does not disturb what was added since
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song"
      And clearing "choir" has been done
      And "choir" contains "tune"
      When "song" is collected
      Then the length of "choir" gives 1
      And the items of "choir" gives ["tune"]

    @weakset-clear
    Scenario: Clearing while an iterator is under way leaves the length right
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "tour" is the result of the operation iterate on "choir"
      And the operation next on "tour" has been done
      And "song, tune" have been collected
      And clearing "choir" has been done
      And "cleared" is the result of the length of "choir"
      And "choir" contains "hymn"
      When "tour" is collected
      Then "cleared" == 0 gives true
      And the length of "choir" gives 1

  Rule: An update adds every element that an iterable yields

    @weakset-update
    Scenario Outline: An update from <iterable> adds its elements
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And <iterable> "others"
      And "others" contains "tune, hymn"
      Then the operation update on "choir", "others" gives nothing
      And the items of "choir" gives ["song", "tune", "hymn"] in any order
      And the length of "choir" gives 3
      And the items of "others" gives ["tune", "hymn"] in any order

      Examples: iterables
        | iterable   |
        | a list     |
        | a set      |
        | a weak set |

    @weakset-update
    Scenario Outline: An update from <iterable> that is empty changes nothing
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And <iterable> "others"
      Then the operation update on "choir", "others" gives nothing
      And the items of "choir" gives ["song"]

      Examples: iterables
        | iterable       |
        | a list         |
        | a set          |
        | a weak set     |
        | a false object |

    @weakset-update
    Scenario: An update from the set itself changes nothing
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      Then the operation update on "choir", "choir" gives nothing
      And the items of "choir" gives ["song", "tune"] in any order

    @weakset-update
    Scenario: What an update added is held weakly
      Given objects "song, tune"
      And a weak set "choir"
      And a list "others"
      And "others" contains "song, tune"
      And the operation update on "choir", "others" has been done
      When "song, others" are collected
      Then the items of "choir" gives ["tune"]
      And the length of "choir" gives 1
