Feature: Slots give and take the support for weak references

  Rule: Instances of a class that declares slots without "__weakref__", and inherits no support, cannot be weakly referenced

    Scenario Outline: A weak reference to <kind> is refused
      Given <kind> "song"
      When making a weak reference "tune" to "song" is refused with TypeError
      Then dereferencing "tune" raises NameError
      And making a weak reference "tune" to "song" with the callback nothing raises TypeError

      @referenceable-slots-without-weakref
      Examples: classes without support
        | kind                               |
        | an object without a slot           |
        | a slotted object                   |
        | a slotted child of a slotted class |

    Scenario Outline: A proxy to <kind> is refused
      Given <kind> "song"
      When making a proxy "glimpse" to "song" is refused with TypeError
      Then the text of "glimpse" raises NameError
      And making a proxy "glimpse" to "song" with the callback nothing raises TypeError

      @referenceable-slots-without-weakref
      Examples: classes without support
        | kind                               |
        | an object without a slot           |
        | a slotted object                   |
        | a slotted child of a slotted class |

  Rule: Instances of a class that lists or inherits the slot for weak references can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-slots-with-weakref
      Examples: the slot is listed
        | kind                  |
        | a weak-slotted object |

      @referenceable-slots-inherited-support
      Examples: the base supports weak references
        | kind                                 |
        | a slotted child of an ordinary class |

      @referenceable-slots-child-without-slots
      Examples: the class declares no slots
        | kind                                 |
        | an ordinary child of a slotted class |

      @referenceable-slots-parent-has-weakref
      Examples: the base lists the slot
        | kind                                    |
        | a slotted child of a weak-slotted class |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-slots-with-weakref
      Examples: the slot is listed
        | kind                  |
        | a weak-slotted object |

      @referenceable-slots-inherited-support
      Examples: the base supports weak references
        | kind                                 |
        | a slotted child of an ordinary class |

      @referenceable-slots-child-without-slots
      Examples: the class declares no slots
        | kind                                 |
        | an ordinary child of a slotted class |

      @referenceable-slots-parent-has-weakref
      Examples: the base lists the slot
        | kind                                    |
        | a slotted child of a weak-slotted class |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-slots-with-weakref
      Examples: the slot is listed
        | kind                  |
        | a weak-slotted object |

      @referenceable-slots-inherited-support
      Examples: the base supports weak references
        | kind                                 |
        | a slotted child of an ordinary class |

      @referenceable-slots-child-without-slots
      Examples: the class declares no slots
        | kind                                 |
        | an ordinary child of a slotted class |

      @referenceable-slots-parent-has-weakref
      Examples: the base lists the slot
        | kind                                    |
        | a slotted child of a weak-slotted class |

  Rule: The slot for weak references does not stand for attributes of other names

    @referenceable-slots-with-weakref
    Scenario: An object with a slot for weak references has its slots alone
      Given a weak-slotted object "song"
      And setting the attribute verse of "song" to 3 has been done
      And a weak reference "tune" to "song"
      Then dereferencing "tune" gives "song"
      And the attribute verse of "song" gives 3
      And whether "song" has the attribute __dict__ gives false
      And setting the attribute chorus of "song" to 3 raises AttributeError

    @referenceable-slots-parent-has-weakref
    Scenario: A slotted child of a class with the slot for weak references has its slots alone
      Given a slotted child of a weak-slotted class "song"
      And setting the attribute verse of "song" to 3 has been done
      And setting the attribute refrain of "song" to 4 has been done
      And a weak reference "tune" to "song"
      Then dereferencing "tune" gives "song"
      And the attribute verse of "song" gives 3
      And the attribute refrain of "song" gives 4
      And whether "song" has the attribute __dict__ gives false

  Rule: Listing "__weakref__" in the slots of a class whose base supports weak references raises TypeError

    @referenceable-slots-weakref-twice
    Scenario Outline: A class with the slot for weak references cannot be derived from that of <kind>
      Given <kind> "song"
      And "base" is the result of the type of "song"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And setting the item the text "__slots__" of "body" to the text "__weakref__" has been done
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" raises TypeError

      Examples: objects of classes with support
        | kind                  |
        | an object             |
        | a weak-slotted object |

    @referenceable-slots-weakref-twice
    Scenario Outline: A class with the slot for weak references can be derived from that of <kind>
      Given <kind> "song"
      And "base" is the result of the type of "song"
      And a list "chosen"
      And adding "base" to "chosen" has been done
      And "tuple" is the public member "builtins.tuple"
      And "bases" is the result of calling "tuple" with "chosen"
      And a mapping "body"
      And setting the item the text "__slots__" of "body" to the text "__weakref__" has been done
      And "type" is the public member "builtins.type"
      Then calling "type" with the text "Derived", "bases", "body" succeeds

      Examples: objects of classes without support
        | kind             |
        | a bare object    |
        | a slotted object |

  Rule: Instances of a class without support for weak references have no __weakref__ attribute

    @referenceable-slots-attribute-presence
    Scenario Outline: There is no attribute __weakref__ of <kind>
      Given <kind> "song"
      Then whether "song" has the attribute __weakref__ gives false
      And the attribute __weakref__ of "song" raises AttributeError

      Examples: objects of classes without support
        | kind                               |
        | an object without a slot           |
        | a slotted object                   |
        | a slotted child of a slotted class |
        | a bare object                      |

    @referenceable-slots-attribute-presence
    Scenario Outline: There is an attribute __weakref__ of <kind>
      Given <kind> "song"
      Then whether "song" has the attribute __weakref__ gives true

      Examples: objects of classes with support
        | kind                                    |
        | an object                               |
        | a weak-slotted object                   |
        | a slotted child of a weak-slotted class |
        | a slotted child of an ordinary class    |
        | an ordinary child of a slotted class    |
