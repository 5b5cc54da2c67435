Feature: Dataclasses and weak references

  Rule: Instances of a dataclass with a slot for weak references, or without slots, can be weakly referenced

    Scenario Outline: A weak reference to <kind> yields it
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      Then dereferencing "tune" gives "song"
      And dereferencing "echo" gives "other"

      @referenceable-dataclass
      Examples: dataclasses without slots
        | kind               |
        | a dataclass object |

      @referenceable-dataclass-slots-weakref-slot
      Examples: dataclasses with the slot
        | kind                            |
        | a weak-slotted dataclass object |

    Scenario Outline: A proxy to <kind> forwards to it
      Given <kind> "song"
      And "ProxyTypes" is the public member "ProxyTypes"
      And a proxy "glimpse" to "song"
      Then whether "glimpse" is an instance of "ProxyTypes" gives true
      And the text of "glimpse" gives the same as the text of "song"

      @referenceable-dataclass
      Examples: dataclasses without slots
        | kind               |
        | a dataclass object |

      @referenceable-dataclass-slots-weakref-slot
      Examples: dataclasses with the slot
        | kind                            |
        | a weak-slotted dataclass object |

    Scenario Outline: A weak reference to <kind> does not keep it alive
      Given <kind> "song"
      And <kind> "other"
      And a weak reference "tune" to "song"
      And a weak reference "echo" to "other"
      When "song" is collected
      Then "tune" is dead
      And dereferencing "echo" gives "other"

      @referenceable-dataclass
      Examples: dataclasses without slots
        | kind               |
        | a dataclass object |

      @referenceable-dataclass-slots-weakref-slot
      Examples: dataclasses with the slot
        | kind                            |
        | a weak-slotted dataclass object |

  Rule: Instances of a dataclass with slots=True alone cannot be weakly referenced

    Scenario Outline: A weak reference to <kind> is refused
      Given <kind> "song"
      When making a weak reference "tune" to "song" is refused with TypeError
      Then dereferencing "tune" raises NameError
      And making a weak reference "tune" to "song" with the callback nothing raises TypeError

      @referenceable-dataclass-slots-only
      Examples: dataclasses without the slot
        | kind                       |
        | a slotted dataclass object |

    Scenario Outline: A proxy to <kind> is refused
      Given <kind> "song"
      When making a proxy "glimpse" to "song" is refused with TypeError
      Then the text of "glimpse" raises NameError
      And making a proxy "glimpse" to "song" with the callback nothing raises TypeError

      @referenceable-dataclass-slots-only
      Examples: dataclasses without the slot
        | kind                       |
        | a slotted dataclass object |

  Rule: A dataclass with weakref_slot=True has slots, and the one for weak references among them

    @referenceable-dataclass-slots-weakref-slot
    Scenario: A dataclass object with a slot for weak references has its slots alone
      Given a weak-slotted dataclass object "song"
      And a weak reference "tune" to "song"
      Then dereferencing "tune" gives "song"
      And the attribute verse of "song" gives the text "la"
      And whether "song" has the attribute __dict__ gives false

  Rule: Applying the dataclass decorator with weakref_slot=True but without slots=True raises TypeError

    @referenceable-dataclass-weakref-slot-needs-slots
    Scenario: A dataclass with weakref_slot=True alone is refused
      Given a class "genre"
      And "dataclass" is the public member "dataclasses.dataclass"
      And "decorate" is the result of calling "dataclass" with weakref_slot=true
      Then calling "decorate" with "genre" raises TypeError

    @referenceable-dataclass-weakref-slot-needs-slots
    Scenario: A dataclass with weakref_slot=True and slots=False is refused
      Given a class "genre"
      And "dataclass" is the public member "dataclasses.dataclass"
      And "decorate" is the result of calling "dataclass" with weakref_slot=true, slots=false
      Then calling "decorate" with "genre" raises TypeError

    @referenceable-dataclass-weakref-slot-needs-slots
    Scenario: A dataclass with weakref_slot=True and slots=True is made
      Given a class "genre"
      And "dataclass" is the public member "dataclasses.dataclass"
      And "decorate" is the result of calling "dataclass" with weakref_slot=true, slots=true
      Then calling "decorate" with "genre" succeeds
