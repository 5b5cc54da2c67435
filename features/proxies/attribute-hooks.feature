Feature: A referent's own attribute access takes part

  Rule: Properties of the referent and its own __getattr__, __setattr__ and __delattr__ take part in access through a live proxy

    @proxy-setattr-hooks
    Scenario: A property of the referent is read through the proxy
      Given a class "genre"
      And a function "getter"
      And "property" is the public member "builtins.property"
      And "title" is the result of calling "property" with "getter"
      And setting the attribute title of "genre" to "title" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" gives the text "result of getter"
      And only "getter" ran, with ["song"]

    @proxy-setattr-hooks
    Scenario: A property of the referent is set through the proxy
      Given a class "genre"
      And a function "getter"
      And a function "setter"
      And "property" is the public member "builtins.property"
      And "title" is the result of calling "property" with "getter", "setter"
      And setting the attribute title of "genre" to "title" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then setting the attribute title of "glimpse" to 7 gives nothing
      And only "setter" ran, with ["song", 7]

    @proxy-setattr-hooks
    Scenario: A property of the referent is deleted through the proxy
      Given a class "genre"
      And a function "deleter"
      And "property" is the public member "builtins.property"
      And "title" is the result of calling "property" with nothing, nothing, "deleter"
      And setting the attribute title of "genre" to "title" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then deleting the attribute title of "glimpse" gives nothing
      And only "deleter" ran, with ["song"]

    @proxy-setattr-hooks
    Scenario: A property that cannot be set refuses through the proxy
      Given a class "genre"
      And a function "getter"
      And "property" is the public member "builtins.property"
      And "title" is the result of calling "property" with "getter"
      And setting the attribute title of "genre" to "title" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then setting the attribute title of "glimpse" to 7 raises AttributeError
      And deleting the attribute title of "glimpse" raises AttributeError

    @proxy-setattr-hooks
    Scenario: The referent's __getattr__ is asked for an attribute that is missing
      Given a class "genre"
      And a function "seek"
      And setting the attribute __getattr__ of "genre" to "seek" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then the attribute chorus of "glimpse" gives the text "result of seek"
      And only "seek" ran, with ["song", the text "chorus"]

    @proxy-setattr-hooks
    Scenario: The referent's __getattr__ is not asked for an attribute that is there
      Given a class "genre"
      And a function "seek"
      And setting the attribute __getattr__ of "genre" to "seek" has been done
      And "song" is the result of calling "genre"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" gives 7
      And no function ran

    @proxy-setattr-hooks
    Scenario: The referent's __getattribute__ is asked for every attribute
      Given a class "genre"
      And a function "answer"
      And "song" is the result of calling "genre"
      And setting the attribute title of "song" to 7 has been done
      And setting the attribute __getattribute__ of "genre" to "answer" has been done
      And a proxy "glimpse" to "song"
      Then the attribute title of "glimpse" gives the text "result of answer"
      And only "answer" ran, with ["song", the text "title"]

    @proxy-setattr-hooks
    Scenario: The referent's __setattr__ is called when an attribute is set through the proxy
      Given a class "genre"
      And a function "write"
      And setting the attribute __setattr__ of "genre" to "write" has been done
      And "song" is the result of calling "genre"
      And a proxy "glimpse" to "song"
      Then setting the attribute title of "glimpse" to 7 gives nothing
      And only "write" ran, with ["song", the text "title", 7]
      And whether "song" has the attribute title gives false

    @proxy-setattr-hooks
    Scenario: The referent's __delattr__ is called when an attribute is deleted through the proxy
      Given a class "genre"
      And a function "erase"
      And setting the attribute __delattr__ of "genre" to "erase" has been done
      And "song" is the result of calling "genre"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then deleting the attribute title of "glimpse" gives nothing
      And only "erase" ran, with ["song", the text "title"]
      And the attribute title of "song" gives 7

  Rule: __dict__ of a live proxy is the referent's, and dir() of it lists the referent's attributes

    @proxy-dict-and-dir
    Scenario: The dictionary of the proxy is that of the referent
      Given an object "song"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      And "notes" is the result of the attribute __dict__ of "song"
      Then the attribute __dict__ of "glimpse" gives "notes"
      And the item the text "title" of "notes" gives 7

    @proxy-dict-and-dir
    Scenario: The attributes that a proxy lists are those of the referent
      Given an object "song"
      And a proxy "glimpse" to "song"
      And setting the attribute title of "song" to 7 has been done
      And setting the attribute year of "song" to 1967 has been done
      Then the public attributes of "glimpse" gives [the text "title", the text "year"]

    @proxy-dict-and-dir
    Scenario: The attributes that the proxy of a class's instance lists include those of the class
      Given a class "genre"
      And setting the attribute era of "genre" to 1960 has been done
      And "song" is the result of calling "genre"
      And setting the attribute title of "song" to 7 has been done
      And a proxy "glimpse" to "song"
      Then the public attributes of "glimpse" gives [the text "era", the text "title"]
