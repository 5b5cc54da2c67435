Feature: Errors of dead referents

  Rule: The error that a dead proxy raises is the built-in ReferenceError itself

    @error-referenceerror-is-builtin
    Scenario Outline: A dead proxy raises the built-in ReferenceError on <use>
      Given an object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError

      Examples: uses
        | use                                           |
        | the attribute title of "glimpse"              |
        | setting the attribute title of "glimpse" to 7 |
        | deleting the attribute title of "glimpse"     |
        | the text of "glimpse"                         |
        | the truth of "glimpse"                        |
        | the length of "glimpse"                       |
        | "glimpse" == 7                                |

  Rule: ReferenceError is a subclass of Exception and not one of AttributeError or LookupError

    @error-referenceerror-hierarchy
    Scenario: ReferenceError has its place in the hierarchy of errors
      Given "ReferenceError" is the public member "builtins.ReferenceError"
      And "Exception" is the public member "builtins.Exception"
      And "AttributeError" is the public member "builtins.AttributeError"
      And "LookupError" is the public member "builtins.LookupError"
      Then whether "ReferenceError" is a subclass of "Exception" gives true
      And whether "ReferenceError" is a subclass of "AttributeError" gives false
      And whether "ReferenceError" is a subclass of "LookupError" gives false

  Rule: The message of the ReferenceError says that the object no longer exists

    @error-referenceerror-message
    Scenario Outline: A dead proxy says that its object no longer exists, asked for <use>
      Given an object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then <use> raises ReferenceError with a message matching "weakly-referenced object no longer exists"

      Examples: uses
        | use                              |
        | the attribute title of "glimpse" |
        | the text of "glimpse"            |
        | the length of "glimpse"          |

  Rule: Dereferencing a dead weak reference raises no error; only dead proxies raise ReferenceError

    @error-ref-never-raises-referenceerror
    Scenario Outline: Dereferencing <reference> that is dead raises no error
      Given an object "song"
      And <reference> "verse" to "song"
      When "song" is collected
      Then dereferencing "verse" gives nothing
      And dereferencing "verse" gives nothing

      Examples: kinds of references
        | reference               |
        | a weak reference        |
        | a subclass reference    |
        | a data reference        |
        | a reference made in new |
        | a counting reference    |
        | a slotted reference     |

    @error-ref-never-raises-referenceerror
    Scenario: A dead weak reference gives nothing where a proxy to the same referent raises ReferenceError
      Given an object "song"
      And a weak reference "verse" to "song" with a callback
      And a proxy "glimpse" to "song" with a callback
      When "song" is collected
      Then dereferencing "verse" gives nothing
      And the attribute title of "glimpse" raises ReferenceError

    @error-ref-never-raises-referenceerror
    Scenario: A weak reference to a hostile object that died raises no error
      Given a hostile object "song"
      And a weak reference "verse" to "song"
      When "song" is collected
      Then dereferencing "verse" gives nothing

  Rule: The report of an error in a callback says that it was ignored and includes a traceback

    @error-unraisable-format
    Scenario Outline: The report of <error> says that it was ignored and traces it back
      Given an object "song"
      And a function "stumble" that works by raising <error> saying "wrong note"
      And a weak reference "verse" to "song" with the callback "stumble"
      When "song" is collected
      Then the report of <error> saying "wrong note" is a text matching "Exception ignored (in|while calling weakref callback).*Traceback \(most recent call last\):.*<error>: wrong note\s*"

      Examples: errors
        | error        |
        | ValueError   |
        | RuntimeError |
