Feature: Making weak sets

  Rule: A weak set made without arguments is empty

    @weakset-create-empty
    Scenario: A new set holds nothing
      Given an object "song"
      And a weak set "choir"
      Then the length of "choir" gives 0
      And the items of "choir" gives []
      And whether "choir" contains "song" gives false

    @weakset-create-empty
    Scenario: Two new sets share nothing
      Given an object "song"
      And a weak set "choir"
      And a weak set "other"
      And "choir" contains "song"
      Then the length of "choir" gives 1
      And the length of "other" gives 0
      And whether "other" contains "song" gives false

  Rule: A weak set made from an iterable holds the elements that the iterable yields

    @weakset-create-from-iterable
    Scenario Outline: A set made from <iterable> holds its very elements
      Given objects "song, tune"
      And <iterable> "songs"
      And "songs" contains "song, tune"
      And a weak set "choir" of "songs"
      Then the items of "choir" gives ["song", "tune"] in any order
      And the length of "choir" gives 2
      And whether "choir" contains "song" gives true
      And the items of "songs" gives ["song", "tune"] in any order

      Examples: iterables
        | iterable   |
        | a list     |
        | a set      |
        | a weak set |

    @weakset-create-from-iterable
    Scenario: A set made from an iterator holds what that yields
      Given objects "song, tune"
      And a list "songs"
      And "songs" contains "song, tune"
      And "tour" is the result of the operation iterate on "songs"
      And a weak set "choir" of "tour"
      Then the items of "choir" gives ["song", "tune"] in any order
      And the items of "tour" gives []

    @weakset-create-from-iterable
    Scenario Outline: A set made from <iterable> that is empty is empty
      Given <iterable> "songs"
      And a weak set "choir" of "songs"
      Then the length of "choir" gives 0
      And the items of "choir" gives []

      Examples: iterables
        | iterable   |
        | a list     |
        | a set      |
        | a weak set |

    @weakset-create-from-iterable
    Scenario: A set made from a list that holds an object twice holds it once
      Given an object "song"
      And a list "songs"
      And "songs" contains "song, song"
      And a weak set "choir" of "songs"
      Then the items of "choir" gives ["song"]
      And the length of "choir" gives 1

    @weakset-create-from-iterable
    Scenario: A set made from a weak set lacks what was collected before
      Given objects "song, tune"
      And a weak set "other"
      And "other" contains "song, tune"
      And "song" has been collected
      And a weak set "choir" of "other"
      Then the items of "choir" gives ["tune"]

    @weakset-create-from-iterable
    Scenario: A set is independent of what it was made from
      Given objects "song, tune, hymn"
      And a weak set "other"
      And "other" contains "song, tune"
      And a weak set "choir" of "other"
      And "other" contains "hymn"
      And the operation discard-element on "choir", "song" has been done
      Then the items of "choir" gives ["tune"]
      And the items of "other" gives ["song", "tune", "hymn"] in any order

    @weakset-create-from-iterable
    Scenario: A set made from false objects holds them
      Given a false object "rest"
      And a list "songs"
      And "songs" contains "rest"
      And a weak set "choir" of "songs"
      Then the items of "choir" gives ["rest"]
      And the length of "choir" gives 1

  Rule: WeakSet raises TypeError when its argument is not iterable or when it is given a second argument

    @weakset-create-errors
    Scenario Outline: <argument> is refused as what to make a set of
      Given an object "song"
      And "WeakSet" is the public member "WeakSet"
      Then calling "WeakSet" with <argument> raises TypeError

      Examples: what is not iterable
        | argument |
        | 5        |
        | 0        |
        | false    |
        | "song"   |

    @weakset-create-errors
    Scenario Outline: The arguments <arguments> are refused
      Given a list "songs"
      And a list "others"
      And "WeakSet" is the public member "WeakSet"
      Then calling "WeakSet" with <arguments> raises TypeError
      And calling "WeakSet" with "songs" succeeds

      Examples: too many
        | arguments                   |
        | "songs", "others"           |
        | "songs", 2                  |
        | "songs", nothing            |
        | "songs", "others", "others" |

  Rule: Calling the constructor again on a weak set replaces its contents

    @weakset-reinit-replaces
    Scenario: Another iterable replaces the elements
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And a list "songs"
      And "songs" contains "tune, hymn"
      And calling the method __init__ of "choir" with "songs" has been done
      Then the items of "choir" gives ["tune", "hymn"] in any order
      And the length of "choir" gives 2
      And whether "choir" contains "song" gives false

    @weakset-reinit-replaces
    Scenario: No iterable leaves no elements
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      And calling the method __init__ of "choir" has been done
      Then the length of "choir" gives 0
      And the items of "choir" gives []

    @weakset-reinit-replaces
    Scenario: The new elements are held weakly, and the death of an old one does no harm
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song"
      And a list "songs"
      And "songs" contains "tune, hymn"
      And calling the method __init__ of "choir" with "songs" has been done
      When "song, tune, songs" are collected
      Then the items of "choir" gives ["hymn"]
      And the length of "choir" gives 1

  Rule: The class of weak sets can be subclassed

    @weakset-subclassable
    Scenario Outline: <kind> takes, finds and loses elements
      Given objects "song, tune, hymn"
      And <kind> "choir"
      And "choir" contains "song, tune"
      When "song" is collected
      Then the items of "choir" gives ["tune"]
      And the length of "choir" gives 1
      And whether "choir" contains "tune" gives true
      And whether "choir" contains "hymn" gives false

      Examples: subclasses
        | kind                          |
        | a subclassed weak set         |
        | a slotted subclassed weak set |
        | a hashed subclassed weak set  |

    @weakset-subclassable
    Scenario Outline: <kind> is one of its base and carries data
      Given an object "song"
      And <kind> "choir"
      And setting the attribute verse of "choir" to "song" has been done
      And "WeakSet" is the public member "WeakSet"
      Then the attribute verse of "choir" gives "song"
      And whether "choir" is an instance of "WeakSet" gives true
      And the length of "choir" gives 0

      Examples: subclasses
        | kind                          |
        | a subclassed weak set         |
        | a slotted subclassed weak set |
        | a hashed subclassed weak set  |

    @weakset-subclassable
    Scenario: Sets with a hash of their own are mapping keys
      Given an object "song"
      And a hashed subclassed weak set "choir"
      And a mapping "index"
      And "index" maps "choir" to 7
      And "choir" contains "song"
      Then the item "choir" of "index" gives 7
      And whether "index" contains "choir" gives true
      And the items of "index" gives ["choir"]
