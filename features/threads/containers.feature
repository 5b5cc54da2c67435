Feature: Weak containers while several threads use them

  Rule: setdefault on a weak value dictionary yields a live value, also while a collection in another thread kills the stored one

    @thread-weakvaluedict-setdefault
    Scenario: setdefault yields a whole value while a collector runs
      Given a weak value dictionary "cache"
      And a keyed object "twin" with the key 5
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps "twin" to 1
      And a function "setter" that works by making a keyed object "song" with the key 5 and then setting the attribute itself of "song" to "song" and then setting the default of 10 in "cache" to "song" as "found" and then the item "found" of "known"
      And a function "collector" that works by collecting
      When "setter, collector, setter" run in threads, 5 times each
      Then each run of "setter" saw 1
      And nothing was reported

    @thread-weakvaluedict-setdefault
    Scenario: setdefault yields a whole value while another thread drops what is stored
      Given a weak value dictionary "cache"
      And a keyed object "twin" with the key 5
      And a keyed object "song" with the key 5
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps "twin" to 1
      And a function "setter" that works by making a keyed object "verse" with the key 5 and then setting the default of 10 in "cache" to "verse" as "found" and then the item "found" of "known"
      And a function "changer" that works by making a keyed object "song" with the key 5 and then setting the item 10 of "cache" to "song" and then dropping "song"
      When "setter, changer, setter" run in threads, 50 times each
      Then each run of "setter" saw 1
      And nothing was reported

  Rule: pop with a default yields a live value or the default, also while a collection in another thread kills the stored one

    @thread-weakvaluedict-pop
    Scenario: pop yields a whole value or the default while a collector runs
      Given a weak value dictionary "cache"
      And a keyed object "twin" with the key 5
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps 7 to 2
      And "known" maps "twin" to 1
      And a function "popper" that works by making a keyed object "song" with the key 5 and then setting the attribute itself of "song" to "song" and then setting the item 10 of "cache" to "song" and then dropping "song" and then taking the item 10 from "cache" or 7 as "found" and then the item "found" of "known"
      And a function "collector" that works by collecting
      When "popper, collector, popper" run in threads, 5 times each
      Then each run of "popper" saw 1 or 2
      And nothing was reported

    @thread-weakvaluedict-pop
    Scenario: pop yields a whole value or the default while another thread stores and drops
      Given a weak value dictionary "cache"
      And a keyed object "twin" with the key 5
      And a keyed object "song" with the key 5
      And a mapping "known"
      And "known" maps nothing to 0
      And "known" maps 7 to 2
      And "known" maps "twin" to 1
      And a function "popper" that works by taking the item 10 from "cache" or 7 as "found" and then the item "found" of "known"
      And a function "changer" that works by making a keyed object "song" with the key 5 and then setting the item 10 of "cache" to "song" and then dropping "song"
      When "popper, changer, popper" run in threads, 50 times each
      Then each run of "popper" saw 1 or 2
      And nothing was reported

  Rule: A live value that was just stored stays although the previous value under its key dies late in another thread

    @thread-weakvaluedict-consistency
    Scenario: What was just stored is found while a collector runs
      Given a weak value dictionary "cache"
      And a function "storer" that works by making an object "song" and then setting the attribute itself of "song" to "song" and then setting the item 10 of "cache" to "song" and then the item 10 of "cache" as "found" and then "found" is "song"
      And a function "collector" that works by collecting
      When "storer, collector" run in threads, 5 times each
      Then each run of "storer" saw true
      And nothing was reported

    @thread-weakvaluedict-consistency
    Scenario: A dictionary with one value just stored has one entry while a collector runs
      Given a weak value dictionary "cache"
      And a function "storer" that works by making an object "song" and then setting the attribute itself of "song" to "song" and then setting the item 10 of "cache" to "song" and then the length of "cache"
      And a function "collector" that works by collecting
      When "storer, collector" run in threads, 5 times each
      Then each run of "storer" saw 1
      And nothing was reported

  Rule: Copying a weak dictionary raises nothing while another thread drops its keys or values

    @thread-copy-while-dying
    Scenario Outline: <container> is copied while another thread drops its <content>
      Given <container> "cache"
      And objects "song, tune"
      And "cache" maps "song" to "tune"
      And a list "stock"
      And a function "filler" that works by making an object "verse" and then making an object "number" and then adding "verse" to "stock" and then setting the item "<key>" of "cache" to "<value>"
      And a function "copier" that works by copying "cache" as "copy" and then the item "song" of "copy"
      And a function "dropper" that works by taking the item 0 from "stock"
      And "filler" has run in threads, 200 times each
      When "copier, dropper" run in threads, 20 times each
      Then each run of "copier" saw "tune"
      And nothing was reported

      Examples: weak dictionaries
        | container               | content | key    | value  |
        | a weak key dictionary   | keys    | verse  | number |
        | a weak value dictionary | values  | number | verse  |

  Rule: Iterating over a weak container raises nothing while another thread drops its elements

    @thread-iterate-while-other-drops
    Scenario Outline: The <content> of <container> are listed while another thread drops elements
      Given <container> "cache"
      And objects "song, tune"
      And "cache" maps "song" to "tune"
      And a list "stock"
      And a function "filler" that works by making an object "verse" and then making an object "number" and then adding "verse" to "stock" and then setting the item "<key>" of "cache" to "<value>"
      And a function "lister" that works by the <content> of "cache" as "found" and then the length of "found" as "size" and then "size" >= 1
      And a function "dropper" that works by taking the item 0 from "stock"
      And "filler" has run in threads, 200 times each
      When "lister, dropper" run in threads, 20 times each
      Then each run of "lister" saw true
      And nothing was reported

      Examples: weak dictionaries
        | container               | content | key    | value  |
        | a weak key dictionary   | keys    | verse  | number |
        | a weak key dictionary   | values  | verse  | number |
        | a weak key dictionary   | entries | verse  | number |
        | a weak value dictionary | keys    | number | verse  |
        | a weak value dictionary | values  | number | verse  |
        | a weak value dictionary | entries | number | verse  |

    @thread-iterate-while-other-drops
    Scenario: The elements of a weak set are listed while another thread drops elements
      Given a weak set "choir"
      And an object "song"
      And "choir" contains "song"
      And a list "stock"
      And a function "filler" that works by making an object "verse" and then adding "verse" to "stock" and then adding "verse" to "choir"
      And a function "lister" that works by the items of "choir" as "found" and then the length of "found" as "size" and then "size" >= 1
      And a function "dropper" that works by taking the item 0 from "stock"
      And "filler" has run in threads, 200 times each
      When "lister, dropper" run in threads, 20 times each
      Then each run of "lister" saw true
      And nothing was reported

  Rule: Iterating over a weak container raises nothing while another thread adds entries

    @thread-iterate-while-other-adds
    Scenario Outline: The <content> of <container> are listed while another thread adds entries
      Given <container> "cache"
      And objects "song, tune"
      And "cache" maps "song" to "tune"
      And a list "stock"
      And a function "lister" that works by the <content> of "cache" as "found" and then the length of "found" as "size" and then "size" >= 1
      And a function "adder" that works by making an object "verse" and then adding "verse" to "stock" and then setting the item "verse" of "cache" to "verse"
      When "lister, adder, lister" run in threads, 20 times each
      Then each run of "lister" saw true
      And nothing was reported

      Examples: weak dictionaries
        | container               | content |
        | a weak key dictionary   | keys    |
        | a weak key dictionary   | values  |
        | a weak key dictionary   | entries |
        | a weak value dictionary | keys    |
        | a weak value dictionary | values  |
        | a weak value dictionary | entries |

    @thread-iterate-while-other-adds
    Scenario: The elements of a weak set are listed while another thread adds elements
      Given a weak set "choir"
      And an object "song"
      And "choir" contains "song"
      And a list "stock"
      And a function "lister" that works by the items of "choir" as "found" and then the length of "found" as "size" and then "size" >= 1
      And a function "adder" that works by making an object "verse" and then adding "verse" to "stock" and then adding "verse" to "choir"
      When "lister, adder, lister" run in threads, 20 times each
      Then each run of "lister" saw true
      And nothing was reported
