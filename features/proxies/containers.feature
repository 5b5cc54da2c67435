Feature: Proxies of containers

  Rule: The truth value of a live proxy is that of its referent at that moment

    @proxy-bool
    Scenario Outline: The truth of the proxy of <referent> is asked of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the truth of "glimpse" gives true
      And only "truth of song" ran, with []

      Examples: referents with a truth of their own
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-bool
    Scenario Outline: The truth of the proxy of <referent> is <truth>
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the truth of "glimpse" gives <truth>

      Examples: referents without a truth of their own
        | referent          | truth |
        | an object         | true  |
        | a function        | true  |
        | a callable object | true  |
        | a false object    | false |
        | a set             | false |

    @proxy-bool
    Scenario: The truth of the proxy of a set changes as the set is filled
      Given a set "song"
      And a proxy "glimpse" to "song"
      And "before" is the result of the truth of "glimpse"
      And adding 3 to "song" has been done
      Then "before" == false gives true
      And the truth of "glimpse" gives true

    @proxy-bool
    Scenario: The truth of the proxy of a set changes as the set is emptied
      Given a set "song"
      And adding 3 to "song" has been done
      And a proxy "glimpse" to "song"
      And "before" is the result of the truth of "glimpse"
      And clearing "song" has been done
      Then "before" == true gives true
      And the truth of "glimpse" gives false

  Rule: The length of a live proxy is the length of its referent

    @proxy-len
    Scenario Outline: The length of the proxy of <referent> is asked of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the length of "glimpse" gives 3
      And only "length of song" ran, with []

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-len
    Scenario: The length of the proxy of a set grows with the set
      Given a set "song"
      And a proxy "glimpse" to "song"
      And "before" is the result of the length of "glimpse"
      And adding 3 to "song" has been done
      Then "before" == 0 gives true
      And the length of "glimpse" gives 1

    @proxy-len
    Scenario: The length of the proxy of a false object is none
      Given a false object "song"
      And a proxy "glimpse" to "song"
      Then the length of "glimpse" gives 0

  Rule: Testing containment in a live proxy gives the referent's answer

    @proxy-contains
    Scenario Outline: Whether the proxy of <referent> contains <value> is asked of the referent: <answer>
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" contains <value> gives <answer>
      And only "contains of song" ran, with [<value>]

      Examples: elements and others
        | referent                     | value | answer |
        | an operative object          | 3     | true   |
        | an operative object          | 1     | false  |
        | an operative object          | 9     | false  |
        | an operative callable object | 3     | true   |
        | an operative callable object | 1     | false  |

    @proxy-contains
    Scenario: Containment asks for the very object
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" contains "tune" gives false
      And only "contains of song" ran, with ["tune"]

    @proxy-contains
    Scenario: The proxy of a set contains what the set contains at that moment
      Given a set "song"
      And adding 3 to "song" has been done
      And a proxy "glimpse" to "song"
      And adding 4 to "song" has been done
      Then whether "glimpse" contains 3 gives true
      And whether "glimpse" contains 4 gives true
      And whether "glimpse" contains 5 gives false

    @proxy-contains
    Scenario: The proxy of an object that can be iterated alone answers for containment as well
      Given a false object "song"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" contains 3 gives false

  Rule: Reading, setting and deleting an item through a live proxy act on the referent

    @proxy-getitem-setitem-delitem
    Scenario Outline: Reading the item <key> of the proxy of <referent> reads the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the item <key> of "glimpse" gives the text "get-item"
      And only "get-item of song" ran, with [<key>]

      Examples: keys
        | referent                     | key              |
        | an operative object          | 4                |
        | an operative object          | 0                |
        | an operative object          | -1               |
        | an operative object          | nothing          |
        | an operative object          | the text "title" |
        | an operative callable object | 4                |

    @proxy-getitem-setitem-delitem
    Scenario Outline: Setting the item <key> of the proxy of <referent> to <value> sets the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then setting the item <key> of "glimpse" to <value> gives nothing
      And only "set-item of song" ran, with [<key>, <value>]

      Examples: keys and values
        | referent                     | key              | value   |
        | an operative object          | 4                | 9       |
        | an operative object          | -1               | 9       |
        | an operative object          | 4                | nothing |
        | an operative object          | the text "title" | false   |
        | an operative callable object | 4                | 9       |

    @proxy-getitem-setitem-delitem
    Scenario Outline: Deleting the item <key> of the proxy of <referent> deletes the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation delete-item on "glimpse", <key> gives nothing
      And only "delete-item of song" ran, with [<key>]

      Examples: keys
        | referent                     | key              |
        | an operative object          | 4                |
        | an operative object          | -1               |
        | an operative object          | the text "title" |
        | an operative callable object | 4                |

    @proxy-getitem-setitem-delitem
    Scenario: Deleting a range of items through a proxy deletes the referent's
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation delete-slice on "glimpse", 1, 2 gives nothing
      And only "delete-slice of song" ran, with [1, 2]

    @proxy-getitem-setitem-delitem
    Scenario: Objects as key and as value reach the referent as those objects
      Given an operative object "song"
      And an object "tune"
      And an object "hymn"
      And a proxy "glimpse" to "song"
      Then setting the item "tune" of "glimpse" to "hymn" gives nothing
      And only "set-item of song" ran, with ["tune", "hymn"]

  Rule: Reading and setting a range of items through a live proxy act on the referent

    @proxy-slicing
    Scenario Outline: Reading from <start> to <stop> of the proxy of <referent> reads the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation get-slice on "glimpse", <start>, <stop> gives the text "get-slice"
      And only "get-slice of song" ran, with [<start>, <stop>]

      Examples: ranges
        | referent                     | start   | stop    |
        | an operative object          | 1       | 2       |
        | an operative object          | -2      | -1      |
        | an operative object          | 0       | 100     |
        | an operative object          | nothing | 2       |
        | an operative object          | 1       | nothing |
        | an operative object          | nothing | nothing |
        | an operative callable object | 1       | 2       |

    @proxy-slicing
    Scenario Outline: Setting from <start> to <stop> of the proxy of <referent> sets the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation set-slice on "glimpse", <start>, <stop>, 9 gives nothing
      And only "set-slice of song" ran, with [<start>, <stop>, 9]

      Examples: ranges
        | referent                     | start   | stop    |
        | an operative object          | 1       | 2       |
        | an operative object          | -2      | -1      |
        | an operative object          | nothing | nothing |
        | an operative callable object | 1       | 2       |
