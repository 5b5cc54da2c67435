Feature: Errors and ends of referents in the middle of a request

  Rule: An exception that the referent raises while it serves a request through its proxy reaches the caller unchanged

    @proxy-exceptions-propagate
    Scenario Outline: Asked for <use>, the proxy of a hostile object raises what the object raises
      Given a hostile object "song"
      And a proxy "glimpse" to "song"
      Then <use> raises RuntimeError with a message matching "hostile object"

      Examples: requests
        | use                                           |
        | the attribute title of "glimpse"              |
        | setting the attribute title of "glimpse" to 7 |
        | deleting the attribute title of "glimpse"     |
        | whether "glimpse" has the attribute title     |
        | the text of "glimpse"                         |

    @proxy-exceptions-propagate
    Scenario Outline: <error> that a method raises reaches the caller through the proxy
      Given an object with a method "song" that works by raising <error> saying "wrong note"
      And a proxy "glimpse" to "song"
      Then calling the method sing of "glimpse" with 3 raises <error> with a message matching "'?wrong note'?"
      And only "sing of song" ran, with ["song", 3]

      Examples: errors
        | error          |
        | ValueError     |
        | AttributeError |
        | TypeError      |
        | KeyError       |
        | ReferenceError |
        | StopIteration  |

    @proxy-exceptions-propagate @proxy-arithmetic
    Scenario Outline: <error> that the operator <operation> raises reaches the caller through the proxy
      Given an operative object "song" that works by raising <error> saying "wrong note"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", 3 raises <error> with a message matching "wrong note"
      And only "<operation> of song" ran, with [3]

      Examples: errors
        | error             | operation             |
        | ZeroDivisionError | true-divide           |
        | ZeroDivisionError | divide-with-remainder |
        | ValueError        | power                 |
        | AttributeError    | add                   |
        | TypeError         | subtract              |
        | ReferenceError    | bit-or                |

    @proxy-exceptions-propagate @proxy-len
    Scenario: An error of the referent's length reaches the caller through the proxy
      Given an operative object "song" that works by raising ZeroDivisionError saying "wrong note"
      And a proxy "glimpse" to "song"
      Then the length of "glimpse" raises ZeroDivisionError with a message matching "wrong note"
      And only "length of song" ran, with []

    @proxy-exceptions-propagate @proxy-bool
    Scenario: An error of the referent's truth reaches the caller through the proxy
      Given an operative object "song" that works by raising ZeroDivisionError saying "wrong note"
      And a proxy "glimpse" to "song"
      Then the truth of "glimpse" raises ZeroDivisionError with a message matching "wrong note"
      And only "truth of song" ran, with []

    @proxy-exceptions-propagate @proxy-contains
    Scenario: An error of the referent's containment reaches the caller through the proxy
      Given an operative object "song" that works by raising ZeroDivisionError saying "wrong note"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" contains 3 raises ZeroDivisionError with a message matching "wrong note"
      And only "contains of song" ran, with [3]

    @proxy-exceptions-propagate @proxy-getitem-setitem-delitem
    Scenario Outline: <error> of <use> reaches the caller through the proxy
      Given an operative object "song" that works by raising <error> saying "wrong note"
      And a proxy "glimpse" to "song"
      Then <use> raises <error> with a message matching "'?wrong note'?"

      Examples: items
        | error      | use                                       |
        | KeyError   | the item 4 of "glimpse"                   |
        | IndexError | the item 4 of "glimpse"                   |
        | KeyError   | setting the item 4 of "glimpse" to 9      |
        | KeyError   | the operation delete-item on "glimpse", 4 |

    @proxy-exceptions-propagate @proxy-iter
    Scenario: An error of the referent's iteration reaches the caller through the proxy
      Given an operative object "song" that works by raising ZeroDivisionError saying "wrong note"
      And a proxy "glimpse" to "song"
      Then the operation iterate on "glimpse" raises ZeroDivisionError with a message matching "wrong note"
      And only "iterate of song" ran, with []

    @proxy-exceptions-propagate @proxy-equality
    Scenario: An error of the referent's equality reaches the caller through the proxy
      Given an operative object "song" that works by raising ZeroDivisionError saying "wrong note"
      And a proxy "glimpse" to "song"
      Then the operation equal on "glimpse", "glimpse" raises ZeroDivisionError with a message matching "wrong note"
      And only "equal of song" ran, with ["song"]

  Rule: An operation that the referent does not support raises TypeError through a live proxy, not ReferenceError

    @proxy-unsupported-operation
    Scenario Outline: Asked for <use>, the proxy of an object that lacks it raises TypeError
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then <use> raises TypeError
      And the attribute title of "glimpse" gives 7

      Examples: operations on one object
        | use                                   |
        | the length of "glimpse"               |
        | the operation iterate on "glimpse"    |
        | the items of "glimpse"                |
        | the operation negate on "glimpse"     |
        | the operation positive on "glimpse"   |
        | the operation invert on "glimpse"     |
        | the operation absolute on "glimpse"   |
        | the operation to-integer on "glimpse" |
        | the operation to-float on "glimpse"   |
        | the operation to-index on "glimpse"   |

      Examples: operations on two objects
        | use                                                 |
        | the operation add on "glimpse", 3                   |
        | the operation add on 3, "glimpse"                   |
        | the operation subtract on "glimpse", 3              |
        | the operation multiply on "glimpse", 3              |
        | the operation true-divide on "glimpse", 3           |
        | the operation divide-with-remainder on "glimpse", 3 |
        | the operation power on "glimpse", 3                 |
        | the operation shift-left on "glimpse", 3            |
        | the operation bit-and on 3, "glimpse"               |
        | the operation in-place-add on "glimpse", 3          |
        | "glimpse" < 3                                       |
        | "glimpse" >= 3                                      |

      Examples: items and containment
        | use                                       |
        | the item 4 of "glimpse"                   |
        | setting the item 4 of "glimpse" to 9      |
        | the operation delete-item on "glimpse", 4 |
        | whether "glimpse" contains 3              |

  Rule: An operation through a proxy during which the referent's last strong reference is dropped ends with a result or an exception

    @proxy-referent-deleted-during-operation
    Scenario Outline: The program goes on after <use> of a proxy whose referent is dropped meanwhile
      Given <referent> "song" that works by dropping "song"
      And a weak reference "verse" to "song"
      And a proxy "glimpse" to "song"
      And <use> has been attempted
      When a collection is awaited
      Then "verse" is dead
      And <use> raises ReferenceError

      Examples: operators
        | referent            | use                                                 |
        | an operative object | the operation add on "glimpse", 3                   |
        | an operative object | the operation add on 3, "glimpse"                   |
        | an operative object | the operation in-place-add on "glimpse", 3          |
        | an operative object | the operation divide-with-remainder on "glimpse", 3 |
        | an operative object | the operation power-modulo on "glimpse", 3, 5       |
        | an operative object | the operation negate on "glimpse"                   |
        | an operative object | the operation to-integer on "glimpse"               |
        | an operative object | the operation to-float on "glimpse"                 |
        | an operative object | the operation to-index on "glimpse"                 |
        | an operative object | "glimpse" == 3                                      |
        | an operative object | "glimpse" < 3                                       |

      Examples: containers
        | referent            | use                                       |
        | an operative object | the truth of "glimpse"                    |
        | an operative object | the length of "glimpse"                   |
        | an operative object | whether "glimpse" contains 3              |
        | an operative object | the item 4 of "glimpse"                   |
        | an operative object | setting the item 4 of "glimpse" to 9      |
        | an operative object | the operation delete-item on "glimpse", 4 |
        | an operative object | the operation iterate on "glimpse"        |
        | an operative object | the items of "glimpse"                    |
        | an operative object | the operation next on "glimpse"           |

      Examples: calls
        | referent                     | use                                         |
        | an operative callable object | calling "glimpse" with 3                    |
        | an object with a method      | calling the method sing of "glimpse" with 3 |

    @proxy-referent-deleted-during-operation
    Scenario Outline: The program goes on after <use> where the referent and another proxy of it go meanwhile
      Given an operative object "song" that works by dropping "mirror" and then dropping "song" and then collecting
      And a proxy "glimpse" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      And <use> has been attempted
      When a collection is awaited
      Then <use> raises ReferenceError
      And "callback of glimpse" ran once
      And "callback of mirror" ran 0 times

      Examples: operations
        | use                               |
        | the operation add on "glimpse", 3 |
        | the length of "glimpse"           |
        | the items of "glimpse"            |
        | "glimpse" == 3                    |
