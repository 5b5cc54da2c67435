Feature: Iteration over proxies

  Rule: Iterating over a live proxy iterates over its referent, in loops and in unpacking alike

    @proxy-iter
    Scenario Outline: The iterator of the proxy of <referent> is the referent's
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And "walk" is the result of the operation iterate on "glimpse"
      Then only "iterate of song" ran, with []
      And the operation next on "walk" gives 1
      And the operation next on "walk" gives 2
      And the operation next on "walk" gives 3
      And the operation next on "walk" raises StopIteration

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-iter
    Scenario Outline: What <use> gives is what the referent iterates over
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then <use> gives [1, 2, 3]
      And "iterate of song" ran once

      Examples: loops and unpacking
        | use                    |
        | the items of "glimpse" |
        | unpacking "glimpse"    |

    @proxy-iter
    Scenario: Iterating over the proxy of a set yields what the set holds at that moment
      Given a set "song"
      And a proxy "glimpse" to "song"
      And "before" is the result of the items of "glimpse"
      And adding 3 to "song" has been done
      Then the items of "glimpse" gives [3]
      And the length of "before" gives 0

    @proxy-iter
    Scenario: Iterating over the proxy of an empty object ends at once
      Given a false object "song"
      And a proxy "glimpse" to "song"
      Then the items of "glimpse" gives []

    @proxy-iter
    Scenario: The iterator that a proxy gave serves after the proxy is gone
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      And "walk" is the result of the operation iterate on "glimpse"
      When "glimpse" is collected
      Then the operation next on "walk" gives 1

  Rule: A live proxy of an iterator is an iterator itself: each request for the next item advances the referent

    @proxy-next
    Scenario Outline: The next item of the proxy of <referent> is asked of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation next on "glimpse" gives the text "next"
      And only "next of song" ran, with []

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-next
    Scenario: Requests to the proxy and to its referent advance one and the same iterator
      Given an iterator "song"
      And a proxy "glimpse" to "song"
      Then the operation next on "glimpse" gives 1
      And the operation next on "song" gives 2
      And the operation next on "glimpse" gives 3
      And the operation next on "glimpse" raises StopIteration
      And the operation next on "song" raises StopIteration

    @proxy-next
    Scenario: The rest of an iterator is taken through its proxy
      Given an iterator "song"
      And a proxy "glimpse" to "song"
      Then the operation next on "song" gives 1
      And the items of "glimpse" gives [2, 3]
      And the operation next on "song" raises StopIteration

  Rule: Asking a live proxy for the next item raises TypeError if its referent is not an iterator

    @proxy-next-noniterator
    Scenario Outline: The next item of the proxy of <referent> raises TypeError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation next on "glimpse" raises TypeError
      And the text of "glimpse" gives the same as the text of "song"

      Examples: referents that are no iterators
        | referent          |
        | an object         |
        | a false object    |
        | a set             |
        | a callable object |
        | a function        |

  Rule: Reversed iteration over a live proxy uses the referent's own reversed iteration

    @proxy-reversed
    Scenario: Reversing a proxy uses the referent's reversed iteration
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      And "walk" is the result of the operation reverse on "glimpse"
      Then only "reverse of song" ran, with []
      And the operation next on "walk" gives 3
      And the operation next on "walk" gives 2
      And the operation next on "walk" gives 1
      And the operation next on "walk" raises StopIteration

    @proxy-reversed
    Scenario: The items of a reversed proxy are those of the referent in reverse
      Given an operative object "song"
      And a proxy "glimpse" to "song" with a callback
      And "walk" is the result of the operation reverse on "glimpse"
      Then the items of "walk" gives [3, 2, 1]
      And "iterate of song" ran 0 times
      And "length of song" ran 0 times
      And "get-item of song" ran 0 times
