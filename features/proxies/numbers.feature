Feature: Proxies of numbers

  Rule: The unary operators minus, plus and bitwise inversion, and the absolute value, of a live proxy are those of its referent

    @proxy-unary
    Scenario Outline: The operation <operation> on the proxy of <referent> is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse" gives the text "<operation>"
      And only "<operation> of song" ran, with []

      Examples: operators of the proxy of an operative object
        | operation | referent            |
        | negate    | an operative object |
        | positive  | an operative object |
        | invert    | an operative object |
        | absolute  | an operative object |

      Examples: operators of the proxy of an operative callable object
        | operation | referent                     |
        | negate    | an operative callable object |
        | positive  | an operative callable object |
        | invert    | an operative callable object |
        | absolute  | an operative callable object |

  Rule: Converting a live proxy to an integer, to a floating point number or to an index converts its referent

    @proxy-conversions
    Scenario Outline: The conversion <operation> of the proxy of <referent> converts the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse" gives <number>
      And only "<operation> of song" ran, with []

      Examples: conversions of the proxy of an operative object
        | operation  | referent            | number |
        | to-integer | an operative object | 7      |
        | to-float   | an operative object | 7.5    |
        | to-index   | an operative object | 2      |

      Examples: conversions of the proxy of an operative callable object
        | operation  | referent                     | number |
        | to-integer | an operative callable object | 7      |
        | to-float   | an operative callable object | 7.5    |
        | to-index   | an operative callable object | 2      |

  Rule: round(), math.trunc(), math.floor(), math.ceil() and complex() do not use the referent's special methods

    @proxy-no-round-trunc-complex
    Scenario Outline: The method <method> of the referent does not serve the operation <operation> on its proxy
      Given a class "genre"
      And a function "convert"
      And setting the attribute <method> of "genre" to "convert" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse" raises TypeError or AttributeError
      And "convert" ran 0 times
      And the operation <operation> on "song" gives the text "result of convert"

      Examples: functions that look on the type
        | operation | method    |
        | round     | __round__ |
        | truncate  | __trunc__ |
        | floor     | __floor__ |
        | ceiling   | __ceil__  |

    @proxy-no-round-trunc-complex
    Scenario: A proxy is made a complex number by way of the referent's floating point number
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      Then the operation to-complex on "glimpse" gives the text "(7.5+0j)"
      And "to-complex of song" ran 0 times
      And the operation to-complex on "song" gives the text "(7+5j)"
