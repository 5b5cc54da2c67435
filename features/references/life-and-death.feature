Feature: Weak references and the life of their referent

  Rule: A weak reference alone does not keep its referent alive

    @ref-does-not-keep-alive
    Scenario: An object is collected though a weak reference to it is held
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And "echo" is alive

    @ref-does-not-keep-alive
    Scenario Outline: An object is collected after <use> was done
      Given an object "song"
      And a weak reference "tune" to "song"
      And <use> has been done
      When "song" is collected
      Then "tune" is dead

      Examples: uses of a weak reference
        | use                  |
        | dereferencing "tune" |
        | hashing "tune"       |
        | the text of "tune"   |
        | "tune" == "tune"     |

    @ref-does-not-keep-alive
    Scenario: An object is collected though it was collected for in vain before
      Given an object "song"
      And a weak reference "tune" to "song"
      And a collection has been awaited
      When "song" is collected
      Then "tune" is dead

    @ref-does-not-keep-alive
    Scenario: An object is collected though weak references to it are members of a set
      Given an object "song"
      And a weak reference "tune" to "song"
      And a set "shelf"
      And adding "tune" to "shelf" has been done
      When "song" is collected
      Then "tune" is dead

  Rule: As long as any strong reference to the referent exists its weak references stay live

    @ref-strong-ref-keeps-alive
    Scenario: A second name keeps an object alive
      Given an object "song"
      And "song" is also known as "air"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then dereferencing "tune" gives "air"

    @ref-strong-ref-keeps-alive
    Scenario: An object that holds another keeps it alive
      Given an object "song"
      And an object "album"
      And "album" holds "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @ref-strong-ref-keeps-alive
    Scenario: A list keeps its elements alive
      Given an object "song"
      And a list "playlist"
      And adding "song" to "playlist" has been done
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @ref-strong-ref-keeps-alive
    Scenario: A cycle that is held by one end keeps the other end alive
      Given an object "song"
      And an object "album"
      And "song" and "album" hold each other
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is alive

    @ref-strong-ref-keeps-alive
    Scenario: A weak reference stays live through several collections
      Given an object "song"
      And a weak reference "tune" to "song"
      And a collection has been awaited
      And a collection has been awaited
      When a collection is awaited
      Then dereferencing "tune" gives "song"

  Rule: What dereferencing yields is an ordinary strong reference, which keeps the referent alive for as long as it is held

    @ref-call-result-is-strong
    Scenario: What dereferencing yielded keeps the referent alive
      Given an object "song"
      And a weak reference "tune" to "song"
      And "air" is the result of dereferencing "tune"
      When "song" is collected
      Then dereferencing "tune" gives "air"

    @ref-call-result-is-strong
    Scenario: What dereferencing yielded keeps the referent alive for as long as it is held
      Given an object "song"
      And a weak reference "tune" to "song"
      And "air" is the result of dereferencing "tune"
      And "song" has been collected
      When "air" is collected
      Then "tune" is dead

  Rule: Creating a weak reference leaves the reference count of its referent unchanged

    @ref-refcount-not-increased
    Scenario: An object with weak references has as many strong references as one without
      Given an object "song"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "song" with a callback
      And an object "other"
      Then the number of strong references to "song" gives the same as the number of strong references to "other"

    @ref-refcount-not-increased
    Scenario: An object with two names has more strong references than one with a weak reference
      Given an object "song"
      And a weak reference "tune" to "song"
      And an object "other"
      And "other" is also known as "air"
      Then the number of strong references to "song" gives something else than the number of strong references to "other"

  Rule: Under reference counting a weak reference is dead as soon as the last strong reference to its referent is dropped

    @ref-immediate-death-refcount
    Scenario: A weak reference is dead at once when its referent is dropped
      Given an object "song"
      And an object "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is dropped
      Then "tune" is dead
      And "echo" is alive

    @ref-immediate-death-refcount
    Scenario: A weak reference is dead at once when the last of two names is dropped
      Given an object "song"
      And "song" is also known as "air"
      And a weak reference "tune" to "song"
      And "song" has been dropped
      When "air" is dropped
      Then "tune" is dead

  Rule: An object that stores a weak reference to itself can still be collected

    @ref-self-reference-no-leak
    Scenario: An object that stores the only weak reference to itself is collected
      Given an object "song"
      And a weak reference "tune" to "song"
      And "song" holds "tune"
      And "tune" has been dropped
      And a weak reference "witness" to "song"
      When "song" is collected
      Then "witness" is dead

    @ref-self-reference-no-leak
    Scenario: An object that stores a weak reference to itself with a callback is collected
      Given an object "song"
      And a weak reference "tune" to "song" with a callback
      And "song" holds "tune"
      And "tune" has been dropped
      And a weak reference "witness" to "song"
      When "song" is collected
      Then "witness" is dead

    @ref-self-reference-no-leak
    Scenario: A weak reference that its own referent stores too is dead after the collection
      Given an object "song"
      And a weak reference "tune" to "song"
      And "song" holds "tune"
      When "song" is collected
      Then "tune" is dead

  Rule: A weak reference from a child to its parent does not keep the parent alive, while the child lives on

    @ref-parent-backreference
    Scenario: A parent is collected though its child refers to it weakly
      Given an object "parent"
      And an object "child"
      And a weak reference "origin" to "parent"
      And "parent" holds "child"
      And "child" holds "origin"
      And a weak reference "cradle" to "child"
      When "parent" is collected
      Then "origin" is dead
      And dereferencing "cradle" gives "child"

    @ref-parent-backreference
    Scenario: Parent and child are both collected though the child refers to its parent weakly
      Given an object "parent"
      And an object "child"
      And a weak reference "origin" to "parent"
      And "parent" holds "child"
      And "child" holds "origin"
      And a weak reference "cradle" to "child"
      When "parent, child" are collected
      Then "origin, cradle" are dead
