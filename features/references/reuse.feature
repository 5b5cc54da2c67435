Feature: Weak references that are shared

  Rule: Requesting a plain weak reference without a callback again gives the same reference object while the first one is alive

    @ref-reuse-without-callback
    Scenario: Two requests for a plain weak reference give one reference
      Given an object "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      Then "first" is "second" gives true

    @ref-reuse-without-callback
    Scenario: A weak reference with a callback that came first does not keep plain ones from being shared
      Given an object "song"
      And a weak reference "noted" to "song" with a callback
      And a weak reference "first" to "song"
      And a weak reference "marked" to "song" with a callback
      And a weak reference "second" to "song"
      Then "first" is "second" gives true

    @ref-reuse-without-callback
    Scenario: Plain weak references to equal objects are not shared
      Given a keyed object "song" with the key 7
      And a keyed object "twin" with the key 7
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "twin"
      And a weak reference "cover" to "song"
      Then "tune" is "cover" gives true
      And "tune" is "echo" gives false

  Rule: A request with None as callback gives the same shared reference as a request without a callback

    @ref-reuse-none-equals-absent
    Scenario: A request with nothing as callback gives the reference that was made without a callback
      Given an object "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song" with nothing as callback
      Then "first" is "second" gives true

    @ref-reuse-none-equals-absent
    Scenario: A request without a callback gives the reference that was made with nothing as callback
      Given an object "song"
      And a weak reference "first" to "song" with nothing as callback
      And a weak reference "second" to "song"
      And a weak reference "third" to "song" with nothing as callback
      Then "first" is "second" gives true
      And "first" is "third" gives true

  Rule: A proxy made in between does not keep a later request from giving the shared plain weak reference

    @ref-reuse-unaffected-by-proxy
    Scenario: A plain weak reference is shared though a proxy was made in between
      Given an object "song"
      And a weak reference "first" to "song"
      And a proxy "stand-in" to "song"
      And a weak reference "second" to "song"
      Then "first" is "second" gives true

    @ref-reuse-unaffected-by-proxy
    Scenario: A plain weak reference is shared though a proxy was made before
      Given an object "song"
      And a proxy "stand-in" to "song"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song"
      Then "first" is "second" gives true
      And dereferencing "second" gives "song"

  Rule: Weak references created with a callback are separate objects, even if referent and callback are the same

    @ref-no-reuse-with-callback
    Scenario: Two requests with the same callback give two references
      Given an object "song"
      And a function "note"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song" with the callback "note"
      Then "first" is "second" gives false
      And dereferencing "first" gives "song"
      And dereferencing "second" gives "song"
      And the callback of "first" gives "note"
      And the callback of "second" gives "note"

    @ref-no-reuse-with-callback
    Scenario: Two requests with different callbacks give two references
      Given an object "song"
      And a function "note"
      And a function "memo"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song" with the callback "memo"
      Then "first" is "second" gives false
      And the callback of "first" gives "note"
      And the callback of "second" gives "memo"

  Rule: A reference with a callback is never handed out for a request without one, nor the reverse

    @ref-reuse-never-loses-callback
    Scenario: A request without a callback after one with a callback gives another reference
      Given an object "song"
      And a function "note"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song"
      Then "first" is "second" gives false
      And the callback of "first" gives "note"
      And the callback of "second" gives nothing

    @ref-reuse-never-loses-callback
    Scenario: A request with a callback after one without a callback gives another reference
      Given an object "song"
      And a function "note"
      And a weak reference "first" to "song"
      And a weak reference "second" to "song" with the callback "note"
      Then "first" is "second" gives false
      And the callback of "first" gives nothing
      And the callback of "second" gives "note"

    @ref-reuse-never-loses-callback
    Scenario: A request with nothing as callback after one with a callback gives another reference
      Given an object "song"
      And a function "note"
      And a weak reference "first" to "song" with the callback "note"
      And a weak reference "second" to "song" with nothing as callback
      Then "first" is "second" gives false
      And the callback of "first" gives "note"
      And the callback of "second" gives nothing

  Rule: Re-use never changes the requested class

    @ref-reuse-not-across-types
    Scenario Outline: A plain weak reference that is requested after <reference> is exactly a plain one
      Given an object "song"
      And <reference> "first" to "song"
      And a weak reference "second" to "song"
      And "plain" is the public member "ref"
      Then "first" is "second" gives false
      And the type of "second" gives "plain"
      And the type of "first" gives something else than the type of "second"

      Examples: subclasses before
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |

    @ref-reuse-not-across-types
    Scenario Outline: It is a subclass that is requested with <reference> after a plain weak reference
      Given an object "song"
      And a weak reference "first" to "song"
      And <reference> "second" to "song"
      And "plain" is the public member "ref"
      Then "first" is "second" gives false
      And the type of "first" gives "plain"
      And the type of "second" gives something else than the type of "first"

      Examples: subclasses after
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |

    @ref-reuse-not-across-types
    Scenario: A reference with data that is requested after one of another subclass has its data
      Given an object "song"
      And a subclass reference "first" to "song"
      And a data reference "second" to "song" with the value 24
      Then "first" is "second" gives false
      And the attribute value of "second" gives 24

  Rule: Weak references of a subclass are separate objects on each request, even without a callback

    @ref-subclass-instances-distinct
    Scenario Outline: Two requests for <reference> give two references
      Given an object "song"
      And <reference> "first" to "song"
      And <reference> "second" to "song"
      Then "first" is "second" gives false
      And dereferencing "first" gives the same as dereferencing "second"

      Examples: references of subclasses
        | reference            |
        | a subclass reference |
        | a data reference     |
        | a counting reference |
