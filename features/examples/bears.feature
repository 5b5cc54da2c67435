Feature: The programs of the article on bears

  The article says that a callback is called in place of giving nothing, and that a reference is set to nothing. Decision 0006 says why neither
  is so; the scenarios on the callback settle it.

  Rule: With two names for one bear, dropping the first leaves the bear usable through the second

    @example-bear-strong
    Scenario: A second name holds the bear
      Given an object "bear1"
      And setting the attribute name of "bear1" to the text "Teddy" has been done
      And "bear1" is also known as "bear2"
      And a weak reference "witness" to "bear1"
      When "bear1" is collected
      Then the attribute name of "bear2" gives the text "Teddy"
      And dereferencing "witness" gives "bear2"

  Rule: Dereferencing yields the bear, and nothing after its only name is dropped

    @example-bear-weak
    Scenario: The weak reference yields the bear
      Given an object "bear1"
      And setting the attribute name of "bear1" to the text "Teddy" has been done
      And a weak reference "bear2" to "bear1"
      And "found" is the result of dereferencing "bear2"
      Then "found" is "bear1" gives true
      And the attribute name of "found" gives the text "Teddy"

    @example-bear-weak
    Scenario: The weak reference yields nothing after the bear is gone, and is still a reference
      Given an object "bear1"
      And a weak reference "bear2" to "bear1"
      And dereferencing "bear2" has been done
      When "bear1" is collected
      Then dereferencing "bear2" gives nothing
      And "bear2" is nothing gives false

  Rule: Printing the reference shows a description of a reference; printing what it yields shows the bear

    @example-bear-print-ref
    Scenario: The text of the reference is not that of the bear
      Given an operative object "bear"
      And a weak reference "ref" to "bear"
      And "found" is the result of dereferencing "ref"
      Then the text of "found" gives the text "text of bear"
      And the text of "ref" gives something else than the text of "bear"

  Rule: The callback prints its message once, when the bear is collected; dereferencing afterwards prints no second one

    @example-bear-callback
    Scenario: The callback has run before the dead reference is asked, and does not run again
      Given an object "bear1"
      And a weak reference "bear2" to "bear1" with a callback
      And "bear1" has been collected
      When dereferencing "bear2" is attempted
      Then "callback of bear2" ran once
      And dereferencing "bear2" gives nothing
      And "callback of bear2" ran once

    @example-bear-callback
    Scenario: The callback does not need the dead reference to be asked
      Given an object "bear1"
      And a weak reference "bear2" to "bear1" with a callback
      When "bear1" is collected
      Then "callback of bear2" ran with "bear2" and nothing else

    @example-bear-callback
    Scenario: The callback does not run while the bear is asked for
      Given an object "bear1"
      And a weak reference "bear2" to "bear1" with a callback
      And dereferencing "bear2" has been done
      When a collection is awaited
      Then "callback of bear2" ran 0 times

  Rule: A method of a bear can be called through a proxy, and raises ReferenceError after the bear is collected

    @example-bear-proxy
    Scenario: A method is called through the proxy
      Given an object with a method "bear"
      And a proxy "ref" to "bear"
      When calling the method sing of "ref" is attempted
      Then "sing of bear" ran with "bear" and nothing else

    @example-bear-proxy
    Scenario: The method is refused by the proxy after the bear is gone
      Given an object with a method "bear"
      And a proxy "ref" to "bear"
      And calling the method sing of "ref" has been done
      When "bear" is collected
      Then calling the method sing of "ref" raises ReferenceError
      And "sing of bear" ran once

  Rule: Of five bears in a weak dictionary exactly the two remain that are still held by a name

    @example-bear-weakvaluedict
    Scenario: Mike and Jim remain as values
      Given objects "teddy, mike, joe, jim, ben"
      And a mapping "bears"
      And "bears" maps the text "t" to "teddy"
      And "bears" maps the text "m" to "mike"
      And "bears" maps the text "o" to "joe"
      And "bears" maps the text "j" to "jim"
      And "bears" maps the text "b" to "ben"
      And a weak value dictionary "D" of "bears"
      When "bears, teddy, joe, ben" are collected
      Then the values of "D" gives ["mike", "jim"] in any order
      And the keys of "D" gives [the text "m", the text "j"] in any order
      And the length of "D" gives 2

    @example-bear-weakvaluedict
    Scenario: All five are values at first
      Given objects "teddy, mike, joe, jim, ben"
      And a weak value dictionary "D"
      And "D" maps the text "t" to "teddy"
      And "D" maps the text "m" to "mike"
      And "D" maps the text "o" to "joe"
      And "D" maps the text "j" to "jim"
      And "D" maps the text "b" to "ben"
      Then the values of "D" gives ["teddy", "mike", "joe", "jim", "ben"] in any order

    @example-bear-weakkeydict
    Scenario: Jim and Ben remain as keys
      Given objects "teddy, mike, joe, jim, ben"
      And a mapping "bears"
      And "bears" maps "teddy" to the text "t"
      And "bears" maps "mike" to the text "m"
      And "bears" maps "joe" to the text "o"
      And "bears" maps "jim" to the text "j"
      And "bears" maps "ben" to the text "b"
      And a weak key dictionary "D" of "bears"
      When "bears, teddy, mike, joe" are collected
      Then the entries of "D" gives [["jim", the text "j"], ["ben", the text "b"]] in any order
      And the length of "D" gives 2

    @example-bear-weakkeydict
    Scenario: All five are keys at first
      Given objects "teddy, mike, joe, jim, ben"
      And a weak key dictionary "D"
      And "D" maps "teddy" to the text "t"
      And "D" maps "mike" to the text "m"
      And "D" maps "joe" to the text "o"
      And "D" maps "jim" to the text "j"
      And "D" maps "ben" to the text "b"
      Then the keys of "D" gives ["teddy", "mike", "joe", "jim", "ben"] in any order
