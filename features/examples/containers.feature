Feature: The documents' examples of weak containers

  Rule: A table from identity numbers to weakly held objects leads back to an object while it lives

    @example-id2obj-live
    Scenario: The number of an object that was remembered leads back to it
      Given objects "song, tune"
      And a weak value dictionary "table"
      And a function "remember" that works by the identity of "argument" as "number" and then setting the item "number" of "table" to "argument"
      And a function "id2obj" that works by the item "argument" of "table"
      And calling "remember" with "tune" and then calling "remember" with "song" has been done
      When calling "id2obj" with "number" is attempted
      Then "id2obj" saw "song"
      And the length of "table" gives 2

    @example-id2obj-dead
    Scenario: The number of an object that is gone raises KeyError
      Given objects "song, tune"
      And a weak reference "witness" to "song"
      And a weak value dictionary "table"
      And a function "remember" that works by the identity of "argument" as "number" and then setting the item "number" of "table" to "argument"
      And a function "id2obj" that works by the item "argument" of "table"
      And calling "remember" with "tune" and then calling "remember" with "song" has been done
      And "song" has been collected
      When calling "id2obj" with "number" is attempted
      Then "id2obj" saw KeyError raised
      And "witness" is dead
      And the length of "table" gives 1

  Rule: A weak mapping from names to large objects forgets a name once its object is collected

    @example-image-cache
    Scenario: The weak mapping forgets the image that only it knows, the plain one keeps its own
      Given objects "logo, portrait"
      And a weak value dictionary "cache"
      And "cache" maps the text "logo" to "logo"
      And "cache" maps the text "portrait" to "portrait"
      And a mapping "album"
      And "album" maps the text "portrait" to "portrait"
      When "logo, portrait" are collected
      Then the keys of "cache" gives [the text "portrait"]
      And the length of "cache" gives 1
      And the length of "album" gives 1

  Rule: Storing under an equal key replaces only the value; the entry goes with the first key

    @example-wkd-equal-key-note
    Scenario: The value is replaced and the first key stays
      Given a keyed object "k1" with the key 5
      And a keyed object "k2" with the key 5
      And a weak key dictionary "d"
      And "d" maps "k1" to 1
      And "d" maps "k2" to 2
      Then the entries of "d" gives [["k1", 2]]
      And "k1" is "k2" gives false

    @example-wkd-equal-key-note
    Scenario: The dictionary is empty once the first key is gone
      Given a keyed object "k1" with the key 5
      And a keyed object "k2" with the key 5
      And a weak key dictionary "d"
      And "d" maps "k1" to 1
      And "d" maps "k2" to 2
      When "k1" is collected
      Then the length of "d" gives 0
      And whether "d" contains "k2" gives false

    @example-wkd-equal-key-workaround
    Scenario: Deleting the first entry before keeps the second
      Given a keyed object "k1" with the key 5
      And a keyed object "k2" with the key 5
      And a weak key dictionary "d"
      And "d" maps "k1" to 1
      And deleting the item "k1" of "d" has been done
      And "d" maps "k2" to 2
      When "k1" is collected
      Then the entries of "d" gives [["k2", 2]]

  Rule: Only Parmesan is left in the stock of cheeses while the name of the loop holds it

    @example-cheese-loop-variable
    Scenario: Parmesan stays after the catalogue is dropped
      Given objects "leicester, tilsit, brie, parmesan"
      And a list "catalog"
      And "catalog" contains "leicester, tilsit, brie, parmesan"
      And a weak value dictionary "stock"
      And "stock" maps the text "Red Leicester" to "leicester"
      And "stock" maps the text "Tilsit" to "tilsit"
      And "stock" maps the text "Brie" to "brie"
      And "stock" maps the text "Parmesan" to "parmesan"
      And "parmesan" is also known as "ce"
      When "catalog, leicester, tilsit, brie, parmesan" are collected
      Then the keys of "stock" gives [the text "Parmesan"]
      And the item the text "Parmesan" of "stock" gives "ce"

    @example-cheese-after-del
    Scenario: The stock is empty after the name of the loop is dropped too
      Given objects "brie, parmesan"
      And a list "catalog"
      And "catalog" contains "brie, parmesan"
      And a weak value dictionary "stock"
      And "stock" maps the text "Brie" to "brie"
      And "stock" maps the text "Parmesan" to "parmesan"
      And "parmesan" is also known as "ce"
      And "catalog, brie, parmesan" have been collected
      When "ce" is collected
      Then the keys of "stock" gives []
      And the length of "stock" gives 0

  Rule: A weak value dictionary yields the object stored under "primary", and raises KeyError after it is gone

    @example-tutorial-primary
    Scenario: The primary object is found while it is held
      Given an object "a"
      And a weak value dictionary "d"
      And "d" maps the text "primary" to "a"
      When a collection is awaited
      Then the item the text "primary" of "d" gives "a"

    @example-tutorial-primary
    Scenario: The primary object is a missing key after it is gone
      Given an object "a"
      And a weak value dictionary "d"
      And "d" maps the text "primary" to "a"
      When "a" is collected
      Then the item the text "primary" of "d" raises KeyError

  Rule: A weak key dictionary associates data with an object that others own, without touching the object

    @example-associate-data
    Scenario: The data can be read, and the object does not have them
      Given objects "owned, data"
      And a weak key dictionary "notes"
      And "notes" maps "owned" to "data"
      And a weak reference "witness" to "data"
      When "data" is collected
      Then the item "owned" of "notes" gives something
      And "witness" is alive
      And whether "owned" has the attribute data gives false

    @example-associate-data
    Scenario: The data are gone with the object
      Given objects "owned, data"
      And a weak key dictionary "notes"
      And "notes" maps "owned" to "data"
      And a weak reference "witness" to "data"
      And a weak reference "owner" to "owned"
      When "owned, data" are collected
      Then "witness, owner" are dead
      And the length of "notes" gives 0
