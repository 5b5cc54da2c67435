Feature: The documents' examples of weak references

  Rule: Dereferencing yields the very object while a name holds it, and nothing after both names are dropped

    @example-object-live-dead
    Scenario: The first example yields the very object
      Given an object "o"
      And a weak reference "r" to "o"
      And "o2" is the result of dereferencing "r"
      Then "o" is "o2" gives true

    @example-object-live-dead
    Scenario: The first example yields nothing after both names are dropped
      Given an object "o"
      And a weak reference "r" to "o"
      And "o2" is the result of dereferencing "r"
      When "o, o2" are collected
      Then dereferencing "r" gives nothing

    @example-object-live-dead
    Scenario: The name of what the first example yielded holds the object
      Given an object "o"
      And a weak reference "r" to "o"
      And "o2" is the result of dereferencing "r"
      When "o" is collected
      Then dereferencing "r" gives "o2"

  Rule: The documented pattern works in both branches: dereference once into a name, test that, and use it only otherwise

    @example-liveness-pattern
    Scenario: What was found alive can be used, though its other names go meanwhile
      Given an object with a method "song"
      And a weak reference "r" to "song"
      And a function "use" that works by dereferencing "r" as "o" and then "o" is nothing
      And a function "work" that works by dropping "song" and then collecting and then calling the method sing of "o"
      And calling "use" has been done
      When calling "work" is attempted
      Then "use" saw false
      And "work" saw the text "result of sing of song"

    @example-liveness-pattern
    Scenario: What is dead is found to be nothing
      Given an object with a method "song"
      And a weak reference "r" to "song"
      And a function "use" that works by dereferencing "r" as "o" and then "o" is nothing
      And "song" has been collected
      When calling "use" is attempted
      Then "use" saw true

  Rule: A dict of a subclass can be weakly referenced, although a plain dict cannot

    @example-dict-subclass
    Scenario: A reference to a mapping of colours yields that mapping
      Given a subclassed mapping "colours"
      And "colours" maps the text "red" to 1
      And "colours" maps the text "green" to 2
      And "colours" maps the text "blue" to 3
      And a weak reference "r" to "colours"
      And "found" is the result of dereferencing "r"
      Then "found" is "colours" gives true
      And the item the text "green" of "found" gives 2
      And the length of "found" gives 3

    @example-dict-subclass
    Scenario: A plain mapping of colours is refused
      Given a mapping "colours"
      And "colours" maps the text "red" to 1
      Then making a weak reference "r" to "colours" raises TypeError

  Rule: A subclass that overrides dereferencing yields the referent with the number of dereferences so far

    @example-extendedref-counter
    Scenario: A counting reference counts by one each time
      Given an object "song"
      And a counting reference "r" to "song"
      Then dereferencing "r" gives ["song", 1]
      And dereferencing "r" gives ["song", 2]
      And dereferencing "r" gives ["song", 3]

    @example-extendedref-counter
    Scenario: Two counting references to one object count each for itself
      Given an object "song"
      And a counting reference "r" to "song"
      And a counting reference "other" to "song"
      And dereferencing "r" has been done
      Then dereferencing "other" gives ["song", 1]
      And dereferencing "r" gives ["song", 2]

    @example-extendedref-dead
    Scenario: A counting reference yields nothing and no count once its object is collected
      Given an object "song"
      And a counting reference "r" to "song"
      And dereferencing "r" has been done
      When "song" is collected
      Then dereferencing "r" gives nothing
      And dereferencing "r" gives nothing

  Rule: A weak reference to a set yields that set, and nothing after the only name is bound to another set

    @example-set-rebind
    Scenario: The set of two numbers is yielded
      Given a set "s"
      And adding 0 to "s" and then adding 1 to "s" has been done
      And a weak reference "wref" to "s"
      And "found" is the result of dereferencing "wref"
      Then "found" is "s" gives true
      And the items of "found" gives [0, 1] in any order

    @example-set-rebind
    Scenario: The set is gone after its name is given to another set
      Given a set "s"
      And adding 0 to "s" and then adding 1 to "s" has been done
      And a weak reference "wref" to "s"
      And making a set "s" and then adding 2 to "s" has been done
      When a collection is awaited
      Then dereferencing "wref" gives nothing
      And the items of "s" gives [2]

  Rule: A cache made of a plain dictionary of weak references computes anew what is dead

    @example-whatsnew21-cache
    Scenario: A cache of references gives the stored object while it lives
      Given an object "value"
      And a weak reference "entry" to "value"
      And a mapping "cache"
      And "cache" maps 7 to "entry"
      And "found" is the result of the item 7 of "cache"
      When "entry" is collected
      Then dereferencing "found" gives "value"

    @example-whatsnew21-cache
    Scenario: A cache of references gives a new object once the stored one is dead
      Given an object "value"
      And a weak reference "entry" to "value"
      And a mapping "cache"
      And "cache" maps 7 to "entry"
      And a function "old" that works by the item 7 of "cache" as "found" and then dereferencing "found"
      And a function "compute" that works by making an object "value" and then making a weak reference "entry" to "value" and then setting the item 7 of "cache" to "entry"
      And a function "new" that works by the item 7 of "cache" as "found" and then dereferencing "found"
      And "value" has been collected
      And calling "old" and then calling "compute" has been done
      When calling "new" is attempted
      Then "old" saw nothing
      And "new" saw "value"
