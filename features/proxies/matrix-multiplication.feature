Feature: Matrix multiplication with proxies

  Rule: The @ operator is forwarded with a live proxy as its left and as its right operand

    @proxy-matmul
    Scenario Outline: The operator @ on the proxy of <referent> is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation matrix-multiply on "glimpse", 3 gives the text "matrix-multiply"
      And only "matrix-multiply of song" ran, with [3]

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-matmul
    Scenario Outline: The operator @ with the proxy of <referent> on the right is the reflected one of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation matrix-multiply on 3, "glimpse" gives the text "reflected-matrix-multiply"
      And only "reflected-matrix-multiply of song" ran, with [3]

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-matmul
    Scenario: The operator @ between two proxies gets both referents
      Given an operative object "song"
      And an object "tune"
      And a proxy "glimpse" to "song"
      And a proxy "mirror" to "tune"
      Then the operation matrix-multiply on "glimpse", "mirror" gives the text "matrix-multiply"
      And only "matrix-multiply of song" ran, with ["tune"]

    @proxy-matmul
    Scenario Outline: The operator @ on <operands> with a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation matrix-multiply on <operands> raises ReferenceError

      Examples: places
        | operands     |
        | "glimpse", 3 |
        | 3, "glimpse" |

  Rule: The @= operator on a live proxy applies the referent's operator, and the name is bound to the result

    @proxy-inplace-matmul
    Scenario Outline: The operator @= on the proxy of <referent> is that of the referent
      Given <referent> "song"
      And a proxy "glimpse" to "song"
      Then the operation in-place-matrix-multiply on "glimpse", 3 gives the text "in-place-matrix-multiply"
      And only "in-place-matrix-multiply of song" ran, with [3]

      Examples: referents
        | referent                     |
        | an operative object          |
        | an operative callable object |

    @proxy-inplace-matmul
    Scenario: The name of a proxy is bound to what @= gives
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      And "glimpse" is the result of the operation in-place-matrix-multiply on "glimpse", 3
      Then "glimpse" == the text "in-place-matrix-multiply" gives true
      And only "in-place-matrix-multiply of song" ran, with [3]

    @proxy-inplace-matmul
    Scenario: The operator @= on a dead proxy raises ReferenceError
      Given an operative object "song"
      And a proxy "glimpse" to "song"
      When "song" is collected
      Then the operation in-place-matrix-multiply on "glimpse", 3 raises ReferenceError
