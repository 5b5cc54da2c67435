Feature: Hashes of weak methods

  Rule: Equal live weak methods have equal hashes

    @weakmethod-hash-live
    Scenario: Weak methods of one object and one function have one hash
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "song" as "method" and then making a weak method "twin" to "method" has been done
      Then "ref" == "twin" gives true
      And hashing "ref" gives the same as hashing "twin"
      And hashing "ref" gives the same as hashing "ref"

    @weakmethod-hash-live
    Scenario: Weak methods of equal objects and one function have one hash
      Given a keyed object "song" with the key 5
      And a keyed object "cover" with the key 5
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "cover" as "method" and then making a weak method "twin" to "method" has been done
      Then "ref" == "twin" gives true
      And hashing "ref" gives the same as hashing "twin"

    @weakmethod-hash-live
    Scenario: A weak method is found in a mapping by another of the same method
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And making a weak method "twin" to "method" has been done
      And a mapping "observers"
      And "observers" maps "ref" to 7
      Then the item "twin" of "observers" gives 7
      And the length of "observers" gives 1

  Rule: A weak method that was hashed while it was live keeps that hash after death

    @weakmethod-hash-dead
    Scenario: A weak method that was hashed before keeps its hash
      Given an object "song"
      And a keyed object "tune" with the key 5
      And a keyed object "cover" with the key 5
      And a function "sing"
      And binding "sing" to "tune" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "cover" as "method" and then making a weak method "twin" to "method" and then dropping "method" has been done
      And hashing "ref" has been done
      When "tune" is collected
      Then "ref" is dead
      And hashing "ref" gives the same as hashing "twin"

    @weakmethod-hash-dead
    Scenario: A weak method is found in a mapping after its death
      Given an object "song"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And a mapping "observers"
      And "observers" maps "ref" to 7
      When "method, song" are collected
      Then "ref" is dead
      And the item "ref" of "observers" gives 7

    @weakmethod-hash-dead
    Scenario: A dead weak method that was never hashed has no hash
      Given objects "song, tune"
      And a function "sing"
      And binding "sing" to "song" as "method" and then making a weak method "ref" to "method" has been done
      And binding "sing" to "tune" as "method" and then making a weak method "other" to "method" has been done
      And hashing "other" has been done
      When "method, song, tune" are collected
      Then hashing "ref" raises TypeError
      And hashing "other" succeeds
