Feature: Proxies cannot be hashed

  Rule: A proxy cannot be hashed, whether or not its referent can: the attempt raises TypeError

    @proxy-unhashable
    Scenario Outline: Hashing the proxy of <referent> raises TypeError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then hashing "glimpse" raises TypeError

      Examples: kinds of referents
        | referent                   |
        | an object                  |
        | a keyed object             |
        | an unhashable object       |
        | an object equal to nothing |
        | a false object             |
        | a hostile object           |
        | a set                      |
        | a callable object          |
        | a function                 |

    @proxy-unhashable
    Scenario Outline: Hashing the proxy of <referent> does not ask the referent for its hash
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then hashing "glimpse" raises TypeError
      And no function ran

      Examples: referents that tell the use of their hash
        | referent                     |
        | a watched object             |
        | an operative object          |
        | an operative callable object |

    @proxy-unhashable
    Scenario: Hashing a proxy with a callback raises TypeError after its referent was hashed
      Given a keyed object "song" with the key 1
      And a proxy "glimpse" to "song" with a callback
      And "number" is the result of hashing "song"
      Then hashing "glimpse" raises TypeError
      And hashing "song" gives the same as hashing "song"

  Rule: A proxy is refused with TypeError as a key of a dictionary and as a member of a set

    @proxy-not-dict-key
    Scenario Outline: The proxy of <referent> is refused as a key of a dictionary
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And a mapping "album"
      Then setting the item "glimpse" of "album" to 3 raises TypeError
      And the length of "album" gives 0

      Examples: kinds of referents
        | referent          |
        | an object         |
        | a keyed object    |
        | a callable object |

    @proxy-not-dict-key
    Scenario Outline: The proxy of <referent> is refused as a member of a set
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      And a set "album"
      Then adding "glimpse" to "album" raises TypeError
      And the length of "album" gives 0

      Examples: kinds of referents
        | referent          |
        | an object         |
        | a keyed object    |
        | a callable object |

    @proxy-not-dict-key
    Scenario: The proxy of an object that is a key is no key
      Given an object "song"
      And a proxy "glimpse" to "song"
      And a mapping "album"
      And setting the item "song" of "album" to 3 has been done
      Then the item "glimpse" of "album" raises TypeError
      And the item "song" of "album" gives 3

  Rule: Hashing a dead proxy raises TypeError, as it does while the referent is live

    @proxy-dead-hash
    Scenario Outline: Hashing the dead proxy of <referent> raises TypeError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then hashing "glimpse" raises TypeError
      And the attribute title of "glimpse" raises ReferenceError

      Examples: kinds of referents
        | referent             |
        | an object            |
        | a keyed object       |
        | an unhashable object |
        | a hostile object     |
        | a callable object    |

    @proxy-dead-hash
    Scenario: Hashing a dead proxy with a callback raises TypeError
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And hashing "glimpse" has been refused with TypeError
      When "song" is collected
      Then hashing "glimpse" raises TypeError
