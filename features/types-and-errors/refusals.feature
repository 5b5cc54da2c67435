Feature: Objects that cannot be referred to weakly are refused

  Rule: Creating a weak reference to an object that cannot be referred to weakly raises TypeError

    @error-unreferenceable-ref
    Scenario Outline: A weak reference to <kind> raises TypeError
      Given <kind> "five"
      Then making a weak reference "verse" to "five" raises TypeError

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

    @error-unreferenceable-ref
    Scenario: A weak reference to a list raises TypeError with nothing as callback
      Given a list "five"
      Then making a weak reference "verse" to "five" with the callback nothing raises TypeError

  Rule: Creating a proxy to an object that cannot be referred to weakly raises TypeError

    @error-unreferenceable-proxy
    Scenario Outline: A proxy to <kind> raises TypeError
      Given <kind> "five"
      Then making a proxy "glimpse" to "five" raises TypeError

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

  Rule: The message of the TypeError names the type of the object

    @error-unreferenceable-message
    Scenario Outline: The error for a weak reference to <kind> names the type <type>
      Given <kind> "five"
      Then making a weak reference "verse" to "five" raises TypeError with a message matching ".*cannot create weak reference to '?<type>\b.*"

      Examples: kinds of objects
        | kind                     | type        |
        | an integer               | int         |
        | a text                   | str         |
        | a tuple                  | tuple       |
        | a list                   | list        |
        | a mapping                | dict        |
        | the object nothing       | NoneType    |
        | an object without a slot | WithoutSlot |

  Rule: Creating a weak reference to such an object raises TypeError also when a callback is given, and the callback is not called

    @error-unreferenceable-ref-with-callback
    Scenario Outline: A weak reference with a callback to <kind> raises TypeError
      Given <kind> "five"
      And a function "farewell"
      When making a weak reference "verse" to "five" with the callback "farewell" is refused with TypeError
      Then no function ran
      And dereferencing "verse" raises NameError

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

    @error-unreferenceable-ref-with-callback
    Scenario Outline: The callback of a refused reference to <kind> is not called when that object goes
      Given <kind> "five"
      And a function "farewell"
      And making a weak reference "verse" to "five" with the callback "farewell" has been refused with TypeError
      When "five" is collected
      Then no function ran
      And nothing was reported

      Examples: kinds of objects
        | kind      |
        | a list    |
        | a mapping |

    @error-unreferenceable-ref-with-callback
    Scenario: A refused reference lets go of its callback
      Given a list "five"
      And a function "farewell"
      And making a weak reference "verse" to "five" with the callback "farewell" has been refused with TypeError
      And a weak reference "watch" to "farewell"
      When "farewell" is collected
      Then "watch" is dead
      And no function ran

  Rule: Creating a proxy to such an object raises TypeError also when a callback is given

    @error-unreferenceable-proxy-with-callback
    Scenario Outline: A proxy with a callback to <kind> raises TypeError
      Given <kind> "five"
      And a function "farewell"
      When making a proxy "glimpse" to "five" with the callback "farewell" is refused with TypeError
      Then no function ran

      Examples: kinds of objects
        | kind               |
        | an integer         |
        | a float            |
        | a text             |
        | a tuple            |
        | a list             |
        | a mapping          |
        | the object nothing |

    @error-unreferenceable-proxy-with-callback
    Scenario: The callback of a refused proxy is not called when the object goes
      Given a list "five"
      And a function "farewell"
      And making a proxy "glimpse" to "five" with the callback "farewell" has been refused with TypeError
      When "five" is collected
      Then no function ran
      And nothing was reported

  Rule: Creating a weak reference to an instance without a slot for weak references raises TypeError also when a callback is given

    @error-slots-ref-with-callback
    Scenario: A weak reference with a callback to an object without a slot raises TypeError
      Given an object without a slot "song"
      And a function "farewell"
      And making a weak reference "verse" to "song" with the callback "farewell" has been refused with TypeError
      When "song" is collected
      Then no function ran
      And nothing was reported

    @error-slots-ref-with-callback
    Scenario: A weak reference with a callback to an object with a slot is made
      Given an object "song"
      And a function "farewell"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "verse" and nothing else

  Rule: A refused operation leaves nothing behind

    @error-failed-creation-leaves-no-trace
    Scenario: A weak set that refused an element keeps the elements it had
      Given an object "song"
      And a list "five"
      And "kind" is the public member "WeakSet"
      And "album" is the result of calling "kind"
      And "album" contains "song"
      When adding "five" to "album" is refused with TypeError
      Then the items of "album" gives ["song"]
      And the length of "album" gives 1

    @error-failed-creation-leaves-no-trace
    Scenario: A weak key dictionary that refused a key keeps the entries it had
      Given an object "song"
      And an integer "five"
      And "kind" is the public member "WeakKeyDictionary"
      And "album" is the result of calling "kind"
      And setting the item "song" of "album" to 1 has been done
      When setting the item "five" of "album" to 2 is refused with TypeError
      Then the items of "album" gives ["song"]
      And the item "song" of "album" gives 1
      And the length of "album" gives 1

    @error-failed-creation-leaves-no-trace
    Scenario: A weak value dictionary that refused a value keeps the entry under that key
      Given an object "song"
      And a list "five"
      And "kind" is the public member "WeakValueDictionary"
      And "album" is the result of calling "kind"
      And setting the item 1 of "album" to "song" has been done
      When setting the item 1 of "album" to "five" is refused with TypeError
      Then the item 1 of "album" gives "song"
      And the length of "album" gives 1

    @error-failed-creation-leaves-no-trace
    Scenario: A weak value dictionary that refused a value has no entry under a new key
      Given a list "five"
      And "kind" is the public member "WeakValueDictionary"
      And "album" is the result of calling "kind"
      When setting the item 1 of "album" to "five" is refused with TypeError
      Then whether "album" contains 1 gives false
      And the length of "album" gives 0

    @error-failed-creation-leaves-no-trace
    Scenario Outline: <class> refuses an object as a default and stays empty
      Given a list "five"
      And "kind" is the public member "<class>"
      And "album" is the result of calling "kind"
      When the operation set-default on "album", <arguments> is refused with TypeError
      Then the items of "album" gives []
      And the length of "album" gives 0

      Examples: weak dictionaries
        | class               | arguments |
        | WeakKeyDictionary   | "five", 1 |
        | WeakValueDictionary | 1, "five" |

    @error-failed-creation-leaves-no-trace
    Scenario: A refused finalizer does not call its function when the object goes
      Given a list "five"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And calling "finalize" with "five", "farewell" has been refused with TypeError
      When "five" is collected
      Then no function ran
      And nothing was reported

    @error-failed-creation-leaves-no-trace
    Scenario: A refused finalizer lets go of its function
      Given a list "five"
      And a function "farewell"
      And "finalize" is the public member "finalize"
      And calling "finalize" with "five", "farewell" has been refused with TypeError
      And a weak reference "watch" to "farewell"
      When "farewell" is collected
      Then "watch" is dead
      And no function ran

  Rule: Declaring slots with names in a subclass of a variable-length built-in type raises TypeError

    @error-subclass-slots-nonempty-var
    Scenario Outline: A subclass of <base> with a slot of its own raises TypeError
      Given "base" is the public member "builtins.<base>"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And setting the item the text "__slots__" of "body" to the text "value" has been done
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" raises TypeError

      Examples: variable-length types
        | base  |
        | int   |
        | bytes |
        | tuple |

    @error-subclass-slots-nonempty-var
    Scenario Outline: A subclass of <base> with the slots <slots> is made
      Given "base" is the public member "builtins.<base>"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And "empty" is the result of calling "tuple"
      And a mapping "body"
      And setting the item the text "__slots__" of "body" to <slots> has been done
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" succeeds

      Examples: slots that are allowed
        | base  | slots            |
        | int   | "empty"          |
        | float | the text "value" |
