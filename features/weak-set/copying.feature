Feature: Copies of weak sets and what else they have

  Rule: The copy method yields an equal, independent set of the same class

    @weakset-copy-method
    Scenario Outline: The copy of <kind> equals it and has its class
      Given objects "song, tune"
      And <kind> "choir"
      And "choir" contains "song, tune"
      And "copy" is the result of calling the method copy of "choir"
      Then "copy" == "choir" gives true
      And the items of "copy" gives ["song", "tune"] in any order
      And the type of "copy" gives the same as the type of "choir"
      And "copy" is "choir" gives false

      Examples: classes
        | kind                          |
        | a weak set                    |
        | a subclassed weak set         |
        | a slotted subclassed weak set |

    @weakset-copy-method
    Scenario: A copy and its original are independent
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song"
      And "copy" is the result of calling the method copy of "choir"
      And "copy" contains "tune"
      And "choir" contains "hymn"
      And the operation discard-element on "choir", "song" has been done
      Then the items of "copy" gives ["song", "tune"] in any order
      And the items of "choir" gives ["hymn"]

    @weakset-copy-method
    Scenario: A copy loses elements after the original is gone
      Given objects "song, tune"
      And a weak set "choir"
      And "choir" contains "song, tune"
      And "copy" is the result of calling the method copy of "choir"
      And "choir" has been collected
      And "before" is the result of the length of "copy"
      When "song" is collected
      Then "before" == 2 gives true
      And the items of "copy" gives ["tune"]
      And the length of "copy" gives 1

    @weakset-copy-method
    Scenario: The copy of an empty set is empty and can be filled
      Given an object "song"
      And a weak set "choir"
      And "copy" is the result of calling the method copy of "choir"
      And "copy" contains "song"
      Then the length of "copy" gives 1
      And the length of "choir" gives 0

  Rule: copy.copy and copy.deepcopy of a weak set give an equal set of the same class

    @weakset-copy-module
    Scenario Outline: <copying> <kind> gives an equal set of its class
      Given objects "song, tune"
      And <kind> "choir"
      And "choir" contains "song, tune"
      And "copy" is the result of the operation <copying> on "choir"
      Then "copy" == "choir" gives true
      And the items of "copy" gives ["song", "tune"] in any order
      And the type of "copy" gives the same as the type of "choir"
      And "copy" is "choir" gives false

      Examples: shallow
        | copying | kind                          |
        | copy    | a weak set                    |
        | copy    | a subclassed weak set         |
        | copy    | a slotted subclassed weak set |

      Examples: deep
        | copying   | kind                          |
        | deep-copy | a weak set                    |
        | deep-copy | a subclassed weak set         |
        | deep-copy | a slotted subclassed weak set |

    @weakset-copy-module
    Scenario Outline: A shallow copy of <kind> has the very attributes
      Given objects "song, tune"
      And <kind> "choir"
      And "choir" contains "song"
      And "choir" holds "tune"
      And "copy" is the result of copying "choir"
      Then the attribute tune of "copy" gives "tune"
      And the attribute tune of "choir" gives "tune"

      Examples: classes
        | kind                  |
        | a weak set            |
        | a subclassed weak set |

    @weakset-copy-module
    Scenario Outline: A deep copy of <kind> has copies of the attributes
      Given objects "song, verse"
      And a keyed object "tune" with the key 7
      And "tune" holds "verse"
      And <kind> "choir"
      And "choir" contains "song"
      And "choir" holds "tune"
      And "copy" is the result of copying "choir" deeply
      And "echo" is the result of the attribute tune of "copy"
      Then "echo" == "tune" gives true
      And "echo" is "tune" gives false
      And the attribute tune of "choir" gives "tune"

      Examples: classes
        | kind                  |
        | a weak set            |
        | a subclassed weak set |

    @weakset-copy-module
    Scenario Outline: <copying> an empty set gives an empty set
      Given a weak set "choir"
      And "copy" is the result of the operation <copying> on "choir"
      Then "copy" == "choir" gives true
      And the length of "copy" gives 0
      And the type of "copy" gives the same as the type of "choir"

      Examples: shallow and deep
        | copying   |
        | copy      |
        | deep-copy |

  Rule: WeakSet has every public method that set has

    @weakset-set-method-coverage
    Scenario: No public name of set is missing
      Given "set" is the public member "builtins.set"
      And "WeakSet" is the public member "WeakSet"
      And "wanted names" is the result of the public attributes of "set"
      And "names" is the result of the public attributes of "WeakSet"
      And "wanted" is the result of calling "set" with "wanted names"
      And "missing" is the result of calling the method difference of "wanted" with "names"
      Then the items of "missing" gives []
      And whether "wanted" contains the text "isdisjoint" gives true

    @weakset-set-method-coverage
    Scenario Outline: WeakSet has the method <method>
      Given a weak set "choir"
      And "method" is the result of the attribute <method> of "choir"
      Then whether "method" can be called gives true

      Examples: methods of sets
        | method                      |
        | add                         |
        | clear                       |
        | copy                        |
        | difference                  |
        | difference_update           |
        | discard                     |
        | intersection                |
        | intersection_update         |
        | isdisjoint                  |
        | issubset                    |
        | issuperset                  |
        | pop                         |
        | remove                      |
        | symmetric_difference        |
        | symmetric_difference_update |
        | union                       |
        | update                      |

  Rule: The repr of a weak set shows the weak references that it holds, as the repr of a set of them

    @weakset-repr
    Scenario: The representation of a set shows a weak reference to its element
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then the representation of "choir" gives a text matching "\{<weakref at 0x[0-9a-f]+; to '[\w.]+' at 0x[0-9a-f]+>\}"
      And the representation of "choir" gives the same as the text of "choir"

    @weakset-repr
    Scenario: The representation of a set shows as many weak references as it has elements
      Given objects "song, tune, hymn"
      And a weak set "choir"
      And "choir" contains "song, tune, hymn"
      When "tune" is collected
      Then the representation of "choir" gives a text matching "\{<weakref at 0x[0-9a-f]+; to '[\w.]+' at 0x[0-9a-f]+>, <weakref at 0x[0-9a-f]+; to '[\w.]+' at 0x[0-9a-f]+>\}"

    @weakset-repr
    Scenario: The representation of an empty weak set is that of an empty set
      Given a weak set "choir"
      And a set "empty"
      Then the representation of "choir" gives the same as the representation of "empty"

  Rule: Pickling a weak set raises an exception

    @weakset-not-picklable
    Scenario: An empty weak set cannot be pickled
      Given a weak set "choir"
      Then pickling "choir" raises an error

    @weakset-not-picklable
    Scenario: A weak set with an element cannot be pickled
      Given an object "song"
      And a weak set "choir"
      And "choir" contains "song"
      Then pickling "choir" raises an error
      And pickling "song" succeeds
      And the items of "choir" gives ["song"]
