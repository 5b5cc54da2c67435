Feature: Comparison of weak sets

  Background:
    Given objects "song, tune, hymn"

  Rule: The subset and superset tests, by method or operator, compare live elements

    @weakset-subset-superset
    Scenario Outline: "<left>" and "<right>", subset or superset, with <other> on the right
      Given a weak set "choir"
      And "choir" contains "<left>"
      And <other> "others"
      And "others" contains "<right>"
      Then the operation is-subset on "choir", "others" gives <subset>
      And the operation is-superset on "choir", "others" gives <superset>

      Examples: methods
        | other      | left       | right      | subset | superset |
        | a weak set | song       | song, tune | true   | false    |
        | a weak set | song, tune | song       | false  | true     |
        | a weak set | song, tune | song, tune | true   | true     |
        | a weak set | song       | tune       | false  | false    |
        | a weak set | song, tune | tune, hymn | false  | false    |
        | a weak set |            | song       | true   | false    |
        | a weak set | song       |            | false  | true     |
        | a weak set |            |            | true   | true     |
        | a set      | song       | song, tune | true   | false    |
        | a set      | song, tune | song       | false  | true     |
        | a set      | song, tune | song, tune | true   | true     |
        | a set      | song       | tune       | false  | false    |
        | a set      | song, tune | tune, hymn | false  | false    |
        | a set      |            | song       | true   | false    |
        | a set      | song       |            | false  | true     |
        | a set      |            |            | true   | true     |
        | a list     | song       | song, tune | true   | false    |
        | a list     | song, tune | song       | false  | true     |
        | a list     | song, tune | song, tune | true   | true     |
        | a list     | song       | tune       | false  | false    |
        | a list     | song, tune | tune, hymn | false  | false    |
        | a list     |            | song       | true   | false    |
        | a list     | song       |            | false  | true     |
        | a list     |            |            | true   | true     |

    @weakset-subset-superset
    Scenario Outline: "<left>" and "<right>", by operator, with <other> on the right
      Given a weak set "choir"
      And "choir" contains "<left>"
      And <other> "others"
      And "others" contains "<right>"
      Then "choir" <= "others" gives <subset>
      And "choir" >= "others" gives <superset>

      Examples: operators
        | other      | left       | right      | subset | superset |
        | a weak set | song       | song, tune | true   | false    |
        | a weak set | song, tune | song       | false  | true     |
        | a weak set | song, tune | song, tune | true   | true     |
        | a weak set | song       | tune       | false  | false    |
        | a weak set | song, tune | tune, hymn | false  | false    |
        | a weak set |            | song       | true   | false    |
        | a weak set | song       |            | false  | true     |
        | a weak set |            |            | true   | true     |
        | a set      | song       | song, tune | true   | false    |
        | a set      | song, tune | song       | false  | true     |
        | a set      | song, tune | song, tune | true   | true     |
        | a set      | song       | tune       | false  | false    |
        | a set      | song, tune | tune, hymn | false  | false    |
        | a set      |            | song       | true   | false    |
        | a set      | song       |            | false  | true     |
        | a set      |            |            | true   | true     |

    @weakset-subset-superset
    Scenario Outline: A set of "<elements>" is subset and superset of itself
      Given a weak set "choir"
      And "choir" contains "<elements>"
      Then the operation is-subset on "choir", "choir" gives true
      And the operation is-superset on "choir", "choir" gives true
      And "choir" <= "choir" gives true
      And "choir" >= "choir" gives true

      Examples: sets
        | elements   |
        |            |
        | song       |
        | song, tune |

    @weakset-subset-superset
    Scenario: Equal objects count as the same element
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "psalm"
      And a weak set "others"
      And "others" contains "twin, song"
      Then the operation is-subset on "choir", "others" gives true
      And the operation is-superset on "others", "choir" gives true
      And the operation is-superset on "choir", "others" gives false

    @weakset-subset-superset
    Scenario: An element that was collected counts in no test
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "others"
      And "others" contains "tune, hymn"
      When "song" is collected
      Then the operation is-subset on "choir", "others" gives true
      And "choir" <= "others" gives true
      And the operation is-superset on "others", "choir" gives true
      And "others" >= "choir" gives true
      And "choir" >= "others" gives false

  Rule: The proper subset and superset tests are true only if the sets differ

    @weakset-proper-subset
    Scenario Outline: "<left>" and "<right>", proper subset or superset, with <other> on the right
      Given a weak set "choir"
      And "choir" contains "<left>"
      And <other> "others"
      And "others" contains "<right>"
      Then "choir" < "others" gives <subset>
      And "choir" > "others" gives <superset>

      Examples: operators
        | other      | left       | right      | subset | superset |
        | a weak set | song       | song, tune | true   | false    |
        | a weak set | song, tune | song       | false  | true     |
        | a weak set | song, tune | song, tune | false  | false    |
        | a weak set | song       | tune       | false  | false    |
        | a weak set | song, tune | tune, hymn | false  | false    |
        | a weak set |            | song       | true   | false    |
        | a weak set | song       |            | false  | true     |
        | a weak set |            |            | false  | false    |
        | a set      | song       | song, tune | true   | false    |
        | a set      | song, tune | song       | false  | true     |
        | a set      | song, tune | song, tune | false  | false    |
        | a set      | song       | tune       | false  | false    |
        | a set      | song, tune | tune, hymn | false  | false    |
        | a set      |            | song       | true   | false    |
        | a set      | song       |            | false  | true     |
        | a set      |            |            | false  | false    |

    @weakset-proper-subset
    Scenario Outline: A set of "<elements>" is no proper subset or superset of itself
      Given a weak set "choir"
      And "choir" contains "<elements>"
      Then "choir" < "choir" gives false
      And "choir" > "choir" gives false

      Examples: sets
        | elements   |
        |            |
        | song       |
        | song, tune |

    @weakset-proper-subset
    Scenario: A set is no proper superset any more when the element that made it one was collected
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "others"
      And "others" contains "tune"
      And "before" is the result of "choir" > "others"
      When "song" is collected
      Then "before" == true gives true
      And "choir" > "others" gives false
      And "others" < "choir" gives false

  Rule: Two sets are disjoint exactly if they have no element in common

    @weakset-isdisjoint
    Scenario Outline: "<left>" and "<right>", disjoint or not, with <other> on the right
      Given a weak set "choir"
      And "choir" contains "<left>"
      And <other> "others"
      And "others" contains "<right>"
      Then the operation is-disjoint on "choir", "others" gives <disjoint>

      Examples: pairs
        | other      | left       | right      | disjoint |
        | a weak set | song       | song, tune | false    |
        | a weak set | song, tune | song       | false    |
        | a weak set | song, tune | song, tune | false    |
        | a weak set | song       | tune       | true     |
        | a weak set | song, tune | tune, hymn | false    |
        | a weak set |            | song       | true     |
        | a weak set | song       |            | true     |
        | a weak set |            |            | true     |
        | a set      | song       | song, tune | false    |
        | a set      | song, tune | song       | false    |
        | a set      | song, tune | song, tune | false    |
        | a set      | song       | tune       | true     |
        | a set      | song, tune | tune, hymn | false    |
        | a set      |            | song       | true     |
        | a set      | song       |            | true     |
        | a set      |            |            | true     |
        | a list     | song       | song, tune | false    |
        | a list     | song, tune | song       | false    |
        | a list     | song, tune | song, tune | false    |
        | a list     | song       | tune       | true     |
        | a list     | song, tune | tune, hymn | false    |
        | a list     |            | song       | true     |
        | a list     | song       |            | true     |
        | a list     |            |            | true     |

    @weakset-isdisjoint
    Scenario: A set is disjoint with itself only if it is empty
      Given a weak set "choir"
      And "choir" contains "song"
      And a weak set "empty"
      Then the operation is-disjoint on "choir", "choir" gives false
      And the operation is-disjoint on "empty", "empty" gives true

    @weakset-isdisjoint
    Scenario: Sets with equal objects are not disjoint
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a weak set "choir"
      And "choir" contains "psalm"
      And a weak set "others"
      And "others" contains "twin, song"
      Then the operation is-disjoint on "choir", "others" gives false
      And the operation is-disjoint on "others", "choir" gives false

    @weakset-isdisjoint
    Scenario: Two sets become disjoint when the element that they had in common is collected
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "before" is the result of the operation is-disjoint on "choir", "others"
      When "tune" is collected
      Then "before" == false gives true
      And the operation is-disjoint on "choir", "others" gives true

  Rule: Two weak sets are equal if they hold equal live elements, and unequal otherwise

    @weakset-equality
    Scenario Outline: Whether a weak set of "<left>" equals one of "<right>": <equal>
      Given a weak set "choir"
      And "choir" contains "<left>"
      And a weak set "others"
      And "others" contains "<right>"
      Then "choir" == "others" gives <equal>
      And "others" == "choir" gives <equal>
      And "choir" != "others" gives <unequal>
      And "others" != "choir" gives <unequal>

      Examples: pairs
        | left       | right      | equal | unequal |
        | song       | song, tune | false | true    |
        | song, tune | song       | false | true    |
        | song, tune | song, tune | true  | false   |
        | song       | tune       | false | true    |
        | song, tune | tune, hymn | false | true    |
        |            | song       | false | true    |
        | song       |            | false | true    |
        |            |            | true  | false   |

    @weakset-equality
    Scenario: A weak set equals itself
      Given a weak set "choir"
      And "choir" contains "song, tune"
      Then "choir" == "choir" gives true
      And "choir" != "choir" gives false

    @weakset-equality
    Scenario: Weak sets with equal objects are equal
      Given a keyed object "psalm" with the key 7
      And a keyed object "twin" with the key 7
      And a keyed object "amen" with the key 8
      And a weak set "choir"
      And "choir" contains "psalm"
      And a weak set "others"
      And "others" contains "twin"
      And a weak set "band"
      And "band" contains "amen"
      Then "choir" == "others" gives true
      And "choir" != "others" gives false
      And "choir" == "band" gives false

    @weakset-equality
    Scenario: Weak sets become equal when what made them differ is collected
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "others"
      And "others" contains "tune, hymn"
      And "before" is the result of "choir" == "others"
      When "song, hymn" are collected
      Then "before" == false gives true
      And "choir" == "others" gives true
      And "choir" != "others" gives false

  Rule: A WeakSet is unequal to any other object that is no WeakSet, even if that has the same elements

    @weakset-equality-other-types
    Scenario Outline: A weak set is unequal to <other> with the same elements
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And <other> "others"
      And "others" contains "song, tune"
      Then "choir" == "others" gives false
      And "choir" != "others" gives true
      And "others" == "choir" gives false
      And "others" != "choir" gives true

      Examples: other types
        | other  |
        | a list |
        | a set  |

    @weakset-equality-other-types
    Scenario Outline: An empty weak set is unequal to <other>
      Given <other> "others"
      And a weak set "choir"
      Then "choir" == "others" gives false
      And "choir" != "others" gives true
      And "others" == "choir" gives false

      Examples: other objects
        | other               |
        | a set               |
        | an empty frozen set |
        | a list              |
        | a mapping           |
        | a false object      |
        | an integer          |
        | the object nothing  |

  Rule: A weak set whose elements have all been collected equals an empty weak set

    @weakset-equality-after-death
    Scenario: A weak set equals an empty one after its elements were collected
      Given a weak set "choir"
      And "choir" contains "song, tune"
      And a weak set "empty"
      And "before" is the result of "choir" == "empty"
      When "song, tune" are collected
      Then "before" == false gives true
      And "choir" == "empty" gives true
      And "empty" == "choir" gives true
      And "choir" != "empty" gives false
      And "empty" != "choir" gives false

    @weakset-equality-after-death
    Scenario: The comparison first notices that elements were collected
      Given a weak set "choir"
      And "choir" contains "song"
      And a weak set "others"
      And "others" contains "tune"
      When "song, tune" are collected
      Then "choir" == "others" gives true
      And "choir" != "others" gives false

  Rule: A weak set has no hash

    @weakset-unhashable
    Scenario: Asking for the hash of a weak set raises TypeError
      Given a weak set "choir"
      And a weak set "full"
      And "full" contains "song"
      Then hashing "choir" raises TypeError
      And hashing "full" raises TypeError

    @weakset-unhashable
    Scenario: A weak set can be neither a key nor an element
      Given a weak set "choir"
      And a mapping "index"
      And a set "shelf"
      And a weak set "band"
      Then setting the item "choir" of "index" to 1 raises TypeError
      And adding "choir" to "shelf" raises TypeError
      And adding "choir" to "band" raises TypeError
