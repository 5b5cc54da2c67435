Feature: Attributes through a proxy

  Rule: Reading an attribute of a live proxy yields the referent's current value of that attribute

    @proxy-attribute-read
    Scenario: An attribute of the referent is read through its proxy
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" gives 7
      And whether "glimpse" has the attribute title gives true

    @proxy-attribute-read
    Scenario: An attribute that is set after the proxy was made is read through it
      Given an object "song"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "song" to 7 has been done
      Then the attribute title of "glimpse" gives 7

    @proxy-attribute-read
    Scenario: A value that changed after it was read is read anew
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And "before" is the result of the attribute title of "glimpse"
      And setting the attribute title of "song" to 8 has been done
      Then the attribute title of "glimpse" gives 8
      And "before" == 7 gives true

    @proxy-attribute-read
    Scenario: An attribute that holds an object yields that very object
      Given an object "song"
      And an object "tune"
      And "song" holds "tune"
      And a proxy "glimpse" to "song"
      And "found" is the result of the attribute tune of "glimpse"
      Then "found" is "tune" gives true

    @proxy-attribute-read
    Scenario: The proxies of two objects yield the attributes of their own referents
      Given an object "song"
      And an object "tune"
      And setting the attribute title of "song" to 7 has been done
      And setting the attribute title of "tune" to 8 has been done
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the attribute title of "glimpse" gives 7
      And the attribute title of "mirror" gives 8

    @proxy-attribute-read
    Scenario Outline: An attribute of <referent> is read through its proxy with a callback
      Given <referent> "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song" with a callback
      Then the attribute title of "glimpse" gives 7

      Examples: referents
        | referent                      |
        | an object                     |
        | a keyed object                |
        | an unhashable object          |
        | an object equal to nothing    |
        | an object equal to everything |
        | a callable object             |

  Rule: Reading an attribute that the referent lacks raises AttributeError through a live proxy

    @proxy-attribute-missing
    Scenario: An attribute that the referent lacks is missing through its proxy
      Given an object "song"
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" raises AttributeError
      And whether "glimpse" has the attribute title gives false

    @proxy-attribute-missing
    Scenario: An attribute that the referent has lost is missing through its proxy
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And "before" is the result of the attribute title of "glimpse"
      And deleting the attribute title of "song" has been done
      Then the attribute title of "glimpse" raises AttributeError
      And whether "glimpse" has the attribute title gives false

    @proxy-attribute-missing
    Scenario: An attribute of another object is missing through a proxy
      Given an object "song"
      And an object "tune"
      And setting the attribute title of "tune" to 8 has been done
      And a proxy "mirror" to "tune"
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" raises AttributeError
      And the attribute title of "mirror" gives 8

  Rule: Setting an attribute on a live proxy sets it on the referent

    @proxy-attribute-write
    Scenario: A new attribute that is set on the proxy is one of the referent
      Given an object "song"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "glimpse" to 7 has been done
      Then the attribute title of "song" gives 7
      And the attribute title of "glimpse" gives 7

    @proxy-attribute-write
    Scenario: An attribute that is set on the proxy takes the place of the referent's
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And setting the attribute title of "glimpse" to 8 has been done
      Then the attribute title of "song" gives 8
      And the attribute title of "glimpse" gives 8

    @proxy-attribute-write
    Scenario: What one proxy set and the referent then changed is what another proxy reads
      Given an object "song"
      And a proxy "glimpse" to "song" with a callback
      And a proxy "mirror" to "song" with a callback
      And setting the attribute title of "glimpse" to 7 has been done
      And setting the attribute year of "mirror" to 1967 has been done
      And setting the attribute title of "song" to 8 has been done
      Then the attribute title of "mirror" gives 8
      And the attribute title of "glimpse" gives 8
      And the attribute year of "glimpse" gives 1967

    @proxy-attribute-write
    Scenario: An attribute that is set on the proxy of one object is not set on another
      Given an object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "glimpse" to 7 has been done
      Then the attribute title of "song" gives 7
      And whether "tune" has the attribute title gives false

  Rule: Deleting an attribute of a live proxy deletes it from the referent

    @proxy-attribute-delete
    Scenario: An attribute that is deleted through the proxy is gone from the referent
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And setting the attribute year of "song" to 1967 has been done
      And a proxy "glimpse" to "song"
      And deleting the attribute title of "glimpse" has been done
      Then whether "song" has the attribute title gives false
      And the attribute title of "song" raises AttributeError
      And the attribute year of "song" gives 1967

    @proxy-attribute-delete
    Scenario: Deleting an attribute that the referent lacks raises AttributeError through the proxy
      Given an object "song"
      And a proxy "glimpse" to "song"
      Then deleting the attribute title of "glimpse" raises AttributeError

    @proxy-attribute-delete
    Scenario: An attribute that was set through the proxy is deleted through it
      Given an object "song"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "glimpse" to 7 has been done
      And deleting the attribute title of "glimpse" has been done
      Then whether "song" has the attribute title gives false
      And whether "glimpse" has the attribute title gives false
