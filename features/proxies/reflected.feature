Feature: Operators of a referent that has them on one side

  Rule: A referent that defines only a reflected method such as __radd__ has it called when its proxy is the right operand

    @proxy-user-defined-reflected-only
    Scenario Outline: The method <method> alone serves a proxy on the right of <operation>
      Given a class "genre"
      And a function "join"
      And setting the attribute <method> of "genre" to "join" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on 5, "glimpse" gives the text "result of join"
      And only "join" ran, with ["song", 5]

      Examples: reflected methods
        | method        | operation             |
        | __radd__      | add                   |
        | __rsub__      | subtract              |
        | __rmul__      | multiply              |
        | __rtruediv__  | true-divide           |
        | __rfloordiv__ | floor-divide          |
        | __rmod__      | modulo                |
        | __rdivmod__   | divide-with-remainder |
        | __rpow__      | power                 |
        | __rlshift__   | shift-left            |
        | __rrshift__   | shift-right           |
        | __rand__      | bit-and               |
        | __ror__       | bit-or                |
        | __rxor__      | bit-xor               |

    @proxy-user-defined-reflected-only
    Scenario Outline: The method <method> alone does not serve a proxy on the left of <operation>
      Given a class "genre"
      And a function "join"
      And setting the attribute <method> of "genre" to "join" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the operation <operation> on "glimpse", 5 raises TypeError
      And no function ran

      Examples: reflected methods
        | method   | operation |
        | __radd__ | add       |
        | __rsub__ | subtract  |
        | __rpow__ | power     |
        | __ror__  | bit-or    |

    @proxy-user-defined-reflected-only
    Scenario: A reflected method alone serves a proxy on the right of another proxy
      Given a class "genre"
      And a function "join"
      And setting the attribute __radd__ of "genre" to "join" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      And an object "tune"
      And a proxy "mirror" to "tune"
      Then the operation add on "mirror", "glimpse" gives the text "result of join"
      And only "join" ran, with ["song", "tune"]
