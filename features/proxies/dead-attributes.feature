Feature: Attributes and calls of a dead proxy

  Rule: Reading any attribute of a dead proxy raises ReferenceError

    @proxy-dead-attribute-read
    Scenario Outline: Reading <attribute> of a dead proxy raises ReferenceError
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the attribute <attribute> of "glimpse" raises ReferenceError

      Examples: attributes that the referent had, lacked, and shares with every object
        | attribute |
        | title     |
        | year      |
        | __class__ |
        | __doc__   |
        | __dict__  |

    @proxy-dead-attribute-read
    Scenario: Reading an attribute that was read before raises ReferenceError after the death
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song" with a callback
      And "before" is the result of the attribute title of "glimpse"
      When "song" is collected
      Then the attribute title of "glimpse" raises ReferenceError
      And "before" == 7 gives true

    @proxy-dead-attribute-read
    Scenario Outline: Reading an attribute of the dead proxy of <referent> raises ReferenceError
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the attribute title of "glimpse" raises ReferenceError

      Examples: kinds of referents
        | referent                      |
        | a hostile object              |
        | an unhashable object          |
        | an object equal to everything |
        | a callable object             |
        | an operative object           |

  Rule: Setting or deleting an attribute of a dead proxy raises ReferenceError

    @proxy-dead-attribute-write
    Scenario Outline: Asked for <use>, a dead proxy raises ReferenceError
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError

      Examples: writes
        | use                                             |
        | setting the attribute title of "glimpse" to 8   |
        | setting the attribute year of "glimpse" to 1967 |
        | deleting the attribute title of "glimpse"       |
        | deleting the attribute year of "glimpse"        |

    @proxy-dead-attribute-write
    Scenario Outline: The dead proxy of a callable referent raises ReferenceError on <use>
      Given a callable object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError

      Examples: writes
        | use                                           |
        | setting the attribute title of "glimpse" to 8 |
        | deleting the attribute title of "glimpse"     |

  Rule: Calling a method on a dead proxy raises ReferenceError

    @proxy-dead-method-call
    Scenario: Calling the method of a dead object through its proxy raises ReferenceError
      Given an object with a method "song"
      And a proxy "glimpse" to "song"
      And calling the method sing of "glimpse" with 3 has been done
      When "song" is collected
      Then calling the method sing of "glimpse" with 3 raises ReferenceError
      And calling the method sing of "glimpse" raises ReferenceError
      And only "sing of song" ran, with ["song", 3]

    @proxy-dead-method-call
    Scenario Outline: Calling a method of a dead set by <use> raises ReferenceError
      Given a set "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError

      Examples: methods
        | use                   |
        | adding 3 to "glimpse" |
        | clearing "glimpse"    |

  Rule: hasattr() on a dead proxy raises ReferenceError, because it turns only AttributeError into an answer

    @proxy-dead-hasattr
    Scenario Outline: Whether a dead proxy has the attribute <attribute> cannot be said
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then whether "glimpse" has the attribute <attribute> raises ReferenceError

      Examples: attributes that the referent had, lacked, and shares with every object
        | attribute |
        | title     |
        | year      |
        | __class__ |

  Rule: Calling the proxy of a callable that is gone raises ReferenceError

    @proxy-dead-call
    Scenario Outline: Calling the dead proxy of <callable> raises ReferenceError
      Given <callable> "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then calling "glimpse" with 3 raises ReferenceError
      And no function ran

      Examples: callables
        | callable                     |
        | a function                   |
        | an anonymous function        |
        | an object to call            |
        | a callable object            |
        | an operative callable object |

    @proxy-dead-call
    Scenario: Calling a dead proxy that was called while its referent lived raises ReferenceError
      Given a function "song"
      And a proxy "glimpse" to "song" with a callback
      And calling "glimpse" with 3 has been done
      When "song" is collected
      Then calling "glimpse" with 3 raises ReferenceError
      And "song" ran once
