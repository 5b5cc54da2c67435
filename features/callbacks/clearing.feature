Feature: Weak references are dead before callbacks run

  Rule: While a callback runs, dereferencing the reference it was given yields nothing

    @callback-referent-unavailable
    Scenario: A callback that dereferences its argument sees nothing
      Given an object "song"
      And a function "farewell" that works by dereferencing "argument"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw nothing

    @callback-referent-unavailable
    Scenario: A callback that dereferences its argument after the end of a cycle sees nothing
      Given objects "song" and "tune" that hold each other
      And a function "farewell" that works by dereferencing "argument"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song, tune" are collected
      Then "farewell" saw nothing

    @callback-referent-unavailable
    Scenario: The callback of a subclass reference sees nothing
      Given an object "song"
      And a function "farewell" that works by dereferencing "argument"
      And a subclass reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw nothing

  Rule: Before the first callback of a referent runs, all weak references to that referent are dead

    @callback-all-refs-cleared-first
    Scenario: The newest callback sees an older reference with a callback dead
      Given an object "song"
      And a weak reference "older" to "song" with a callback
      And a function "farewell" that works by dereferencing "older"
      And a weak reference "newer" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw nothing
      And "farewell, callback of older" ran, in any order

    @callback-all-refs-cleared-first
    Scenario: A callback sees a reference without a callback dead
      Given an object "song"
      And a weak reference "plain" to "song"
      And a function "farewell" that works by dereferencing "plain"
      And a weak reference "verse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw nothing

    @callback-all-refs-cleared-first
    Scenario: A callback sees a proxy dead
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a function "farewell" that works by the attribute title of "glimpse"
      And a weak reference "verse" to "song" with the callback "farewell"
      And a proxy "glimpse" to "song" with a callback
      When "song" is collected
      Then "farewell" saw ReferenceError raised

    @callback-all-refs-cleared-first
    Scenario: The newest callback sees an older reference dead after the end of a cycle
      Given objects "song" and "tune" that hold each other
      And a weak reference "older" to "song" with a callback
      And a function "farewell" that works by dereferencing "older"
      And a weak reference "newer" to "song" with the callback "farewell"
      When "song, tune" are collected
      Then "farewell" saw nothing
      And "farewell, callback of older" ran, in any order

  Rule: The callback of a proxy is called with the proxy object itself

    @callback-proxy-argument
    Scenario: The callback of a proxy is called with the proxy alone
      Given an object "song"
      And a weak reference "verse" to "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "glimpse" and nothing else

    @callback-proxy-argument
    Scenario: The callback of a proxy to a function is called with the proxy alone
      Given a function "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran with "glimpse" and nothing else

    @callback-proxy-argument
    Scenario: A function shared by two proxies is called with each of them
      Given an object "song"
      And a function "farewell"
      And a proxy "glimpse" to "song" with the callback "farewell"
      And a proxy "mirror" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" ran once with each of "glimpse, mirror"

  Rule: While the callback of a proxy runs, using the proxy raises ReferenceError

    @callback-proxy-dead-inside
    Scenario: A callback that uses the proxy it was given meets ReferenceError
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a function "farewell" that works by the attribute title of "argument"
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw ReferenceError raised

    @callback-proxy-dead-inside
    Scenario: A callback that changes the referent through its proxy meets ReferenceError
      Given an object "song"
      And a function "farewell" that works by setting the attribute title of "argument" to 7
      And a proxy "glimpse" to "song" with the callback "farewell"
      When "song" is collected
      Then "farewell" saw ReferenceError raised
