Feature: The text of a weak reference

  Rule: The repr of a live weak reference has the form <weakref at ADDRESS; to 'TYPE' at ADDRESS>; str gives the same

    @ref-repr-live-form
    Scenario: The representation of a live weak reference tells two addresses and the type of its referent
      Given a set "shelf"
      And a weak reference "label" to "shelf"
      Then the representation of "label" gives a text matching "<weakref at (0x\w+); to 'set' at (?!\1>)0x\w+>"
      And the text of "label" gives the same as the representation of "label"

    @ref-repr-live-form
    Scenario Outline: The representation of a weak reference tells the address of <what>
      Given a set "shelf"
      And a weak reference "label" to "shelf"
      And "number" is the result of the identity of "<name>"
      And "in base sixteen" is the public member "hex"
      And "address" is the result of calling "in base sixteen" with "number"
      And "shown" is the result of the representation of "label"
      Then whether "shown" contains "address" gives true

      Examples: addresses
        | what         | name  |
        | its referent | shelf |
        | itself       | label |

  Rule: The repr of a dead weak reference has the form <weakref at ADDRESS; dead>; str gives the same

    @ref-repr-dead-form
    Scenario: The representation of a dead weak reference says that it is dead
      Given a set "shelf"
      And a weak reference "label" to "shelf"
      When "shelf" is collected
      Then the representation of "label" gives a text matching "<weakref at 0x\w+; dead>"
      And the text of "label" gives the same as the representation of "label"

  Rule: Showing a weak reference as text succeeds, live or dead, even when the referent's own text or attributes raise an error

    @ref-repr-never-raises
    Scenario Outline: A live weak reference to <kind> can be shown as text
      Given <kind> "song"
      And a weak reference "tune" to "song"
      Then the representation of "tune" gives a text matching ".+"
      And the text of "tune" gives a text matching ".+"

      Examples: referents to show
        | kind             |
        | an object        |
        | a hostile object |

    @ref-repr-never-raises
    Scenario: The text of a hostile object raises where that of its weak reference does not
      Given a hostile object "song"
      And a weak reference "tune" to "song" with a callback
      Then the text of "song" raises RuntimeError
      And the text of "tune" gives a text matching ".+"
      And the representation of "tune" gives a text matching ".+"

    @ref-repr-never-raises
    Scenario Outline: A dead weak reference to <kind> can be shown as text
      Given <kind> "song"
      And a weak reference "tune" to "song"
      When "song" is collected
      Then "tune" is dead
      And the representation of "tune" gives a text matching ".+"
      And the text of "tune" gives a text matching ".+"

      Examples: referents that are gone
        | kind             |
        | an object        |
        | a hostile object |

  Rule: The text of a weak reference is its own; it is not the text of its referent

    @ref-str-is-not-referent-str
    Scenario Outline: The text of a weak reference to <kind> is not the text of its referent
      Given <kind> "song"
      And a weak reference "tune" to "song"
      Then the text of "tune" gives something else than the text of "song"
      And the representation of "tune" gives something else than the representation of "song"

      Examples: referents with a text
        | kind           |
        | an object      |
        | a false object |
        | a set          |

  Rule: The repr of a weak reference to something that has a string as its __name__ includes that name in parentheses

    @ref-repr-named-referent
    Scenario Outline: The representation of a weak reference to <kind> includes its name
      Given <kind> "song"
      And setting the attribute __name__ of "song" to the text "Ballad" has been done
      And a weak reference "tune" to "song"
      Then the representation of "tune" gives a text matching "<weakref at 0x\w+; to '[^']+' at 0x\w+ \(Ballad\)>"

      Examples: referents with a name
        | kind       |
        | a function |
        | a class    |

    @ref-repr-named-referent
    Scenario: The representation of a weak reference to an object without a name includes none
      Given an object "song"
      And a weak reference "tune" to "song"
      Then the representation of "tune" gives a text matching "[^()]+"

    @ref-repr-named-referent
    Scenario: The representation of a weak reference to an object whose name is a number includes none
      Given an object "song"
      And setting the attribute __name__ of "song" to 5 has been done
      And a weak reference "tune" to "song"
      Then the representation of "tune" gives a text matching "[^()]+"
