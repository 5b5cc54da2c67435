package org.weakref.tck.spi;

import org.weakref.spec.Ids;

/**
 * What kind of object {@link Command.Create} makes. Kinds that the implementation's world lacks are
 * unsupported.
 */
public enum ObjectKind {
  /** An instance of an ordinary class: equal to itself alone. */
  PLAIN,
  /** Equal to, ordered and hashed like every other such object with the same key. */
  KEYED,
  /**
   * Like {@link #KEYED}; each use of its hash or its equality is an event, named {@code hash of
   * NAME}, {@code equality of NAME}. Its equality performs the body.
   */
  WATCHED,
  /** Can be compared, but not hashed. */
  UNHASHABLE,
  /** Equal to nothing, not even to itself. */
  NEVER_EQUAL,
  /** Equal to everything. */
  ALWAYS_EQUAL,
  /** False where truth is asked for: an empty collection. */
  FALSE,
  /** Raises whenever an attribute, its text, its hash or its equality is asked for. */
  HOSTILE,
  /** Raises whenever an attribute is asked for, set or deleted. */
  CLOSED_TO_ATTRIBUTES,
  /** Can be called. */
  CALLABLE,
  /**
   * A function that gives the sum of its arguments, of the named ones too. Each run is an event of
   * its name.
   */
  ADDING_FUNCTION,
  /**
   * Supports every operator, conversion and container operation. Each use is an event, named {@code
   * OPERATION of NAME} ({@code reflected-OPERATION of NAME} where it stands on the right), with
   * what else took part as arguments, and performs the body. An operator gives the text of its
   * operation's name; the length is 3, as an integer it is 7, as a float 7.5, as a position 2; it
   * contains 3 alone; it iterates over 1, 2, 3.
   */
  OPERATIVE,
  /** Like {@link #OPERATIVE}, and can be called. */
  OPERATIVE_CALLABLE,
  /**
   * Has a method {@code sing} that performs the body; each run is an event {@code sing of NAME},
   * with the receiver and the arguments.
   */
  WITH_METHOD,
  /**
   * Like {@link #WITH_METHOD}, of a class that overrides the method of another. A run of the one
   * that is overridden would be an event {@code overridden sing of NAME}.
   */
  WITH_OVERRIDING_METHOD,
  /** Iterates over 1, 2, 3, once: what it gave is gone. */
  ITERATOR,
  /** Has a method that runs the body when it is about to be destroyed. */
  WITH_FINALIZING_METHOD,
  /** A class of which instances can be made. */
  CLASS,
  /**
   * A class that can be called to make an instance. While that is being made it is the argument of
   * the body; each run is an event {@code constructor of NAME}.
   */
  CLASS_WITH_A_CONSTRUCTOR,
  /** A plain mapping, holding its keys and values strongly. */
  MAPPING,
  /** Lists its keys, gives the value of each and takes new ones; else no mapping. */
  BARE_MAPPING,
  /** A plain list. */
  LIST,
  /** A plain set. */
  SET,
  /** A whole number. */
  INTEGER,
  /** A number with a fraction. */
  FLOAT,
  /** A text. */
  TEXT,
  /** A plain tuple. */
  TUPLE,
  /** The object that stands for nothing. */
  NOTHING,
  /** An instance of a class that left out the slot for weak references. */
  WITHOUT_SLOT,
  /** Like {@link #WITH_FINALIZING_METHOD}, of a class that inherits the method. */
  WITH_INHERITED_FINALIZING_METHOD,
  /** An instance of the most general type itself. */
  BARE_OBJECT,
  /** A function that captures nothing and that the names of its own module hold. */
  TOP_LEVEL_FUNCTION,
  /** A function that captured an object, which nothing else holds, and gives it when called. */
  CLOSURE,
  /**
   * A function with an object as default argument, which nothing else holds; gives it when called.
   */
  FUNCTION_WITH_A_DEFAULT,
  /** A function that is part of the runtime and not written in its language. */
  BUILT_IN_FUNCTION,
  /** A function that remembers what it gave. */
  CACHED_FUNCTION,
  /** Compiled code. */
  CODE_OBJECT,
  /**
   * A function under way that gives the same object each time; a local variable of it holds that
   * object, and nothing else does.
   */
  GENERATOR,
  /** A coroutine. */
  COROUTINE,
  /** A result to come. */
  FUTURE,
  /** A coroutine that is to run. */
  TASK,
  /** A module without a source. */
  MODULE,
  /** A module that is part of the runtime and not written in its language. */
  NATIVE_MODULE,
  /** A set of one element that cannot be changed. */
  FROZEN_SET,
  /** A set of no element that cannot be changed. */
  EMPTY_FROZEN_SET,
  /** An array of numbers. */
  ARRAY,
  /** A double-ended queue. */
  DEQUE,
  /** A mapping that keeps an order. */
  ORDERED_MAPPING,
  /** A tuple whose elements have names. */
  NAMED_TUPLE,
  /** An open file of text. */
  TEXT_FILE,
  /** An open file of bytes, with a buffer. */
  BUFFERED_FILE,
  /** An open file of bytes, without a buffer. */
  RAW_FILE,
  /** A text in memory that is read like a file. */
  TEXT_STREAM,
  /** Bytes in memory that are read like a file. */
  BYTE_STREAM,
  /** A socket. */
  SOCKET,
  /** A piece of memory that is mapped like a file. */
  MEMORY_MAP,
  /** A view of the memory of another object. */
  MEMORY_VIEW,
  /** A compiled regular expression. */
  PATTERN,
  /** An ordinary lock for threads. */
  LOCK,
  /** What locks for threads are made of. */
  LOW_LEVEL_LOCK,
  /** A generic type with its arguments. */
  GENERIC_ALIAS,
  /** A variable for types. */
  TYPE_VARIABLE,
  /** A member of an enumeration of its own. */
  ENUMERATION_MEMBER,
  /** An instance of an exception class of the program. */
  USER_DEFINED_EXCEPTION,
  /**
   * An error that was raised and caught. Its attribute {@code witness} is a weak reference to an
   * object that a local variable held where it was raised.
   */
  CAUGHT_EXCEPTION,
  /** Bytes that cannot be changed. */
  BYTE_STRING,
  /** A complex number. */
  COMPLEX_NUMBER,
  /** A range of numbers. */
  RANGE,
  /** The object that stands for something left out. */
  ELLIPSIS,
  /** An instance of a subclass of that of {@link #TEXT}. */
  SUBCLASSED_TEXT,
  /** An instance of a subclass of that of {@link #FLOAT}. */
  SUBCLASSED_FLOAT,
  /** An instance of a subclass of that of {@link #INTEGER}. */
  SUBCLASSED_INTEGER,
  /** An instance of a subclass of that of {@link #TUPLE}. */
  SUBCLASSED_TUPLE,
  /** An instance of a subclass of that of {@link #LIST}. It has no hash. */
  SUBCLASSED_LIST,
  /** An instance of a subclass of that of {@link #MAPPING}. It has no hash. */
  SUBCLASSED_MAPPING,
  /** An instance of a subclass of that of {@link #SET}. It has no hash. */
  SUBCLASSED_SET,
  /** An instance of a subclass of that of {@link #FROZEN_SET}. */
  SUBCLASSED_FROZEN_SET,
  /**
   * An empty mapping, of a subclass of the type that holds keys weakly. In Python the subclass has
   * a method {@code __missing__}, each run of which is an event {@code missing key of NAME}.
   */
  SUBCLASSED_WEAK_KEY_DICTIONARY,
  /** Like {@link #SUBCLASSED_WEAK_KEY_DICTIONARY}, of the type that holds values weakly. */
  SUBCLASSED_WEAK_VALUE_DICTIONARY,
  /** An empty set, of a subclass of the type that holds elements weakly. */
  SUBCLASSED_WEAK_SET,
  /** Like {@link #SUBCLASSED_WEAK_SET}, of a class that defines a hash, by identity. */
  HASHED_SUBCLASSED_WEAK_SET,
  /** Like {@link #SUBCLASSED_WEAK_SET}, of a class that adds a slot, {@code verse}. */
  SLOTTED_SUBCLASSED_WEAK_SET,
  /** Like {@link #SUBCLASSED_INTEGER}, of a class whose slots are the one for weak references. */
  WEAK_SLOTTED_INTEGER,
  /** Like {@link #SUBCLASSED_TUPLE}, of a class whose slots are the one for weak references. */
  WEAK_SLOTTED_TUPLE,
  /** An instance of a class whose slots are {@code verse} alone. */
  SLOTTED_OBJECT,
  /** An instance of a class whose slots are {@code verse} and the one for weak references. */
  WEAK_SLOTTED_OBJECT,
  /** An instance of a class that adds a slot to that of {@link #SLOTTED_OBJECT}. */
  SLOTTED_CHILD_OF_A_SLOTTED_CLASS,
  /** An instance of a class that adds a slot to that of {@link #WEAK_SLOTTED_OBJECT}. */
  SLOTTED_CHILD_OF_A_WEAK_SLOTTED_CLASS,
  /** An instance of a class that adds a slot to that of {@link #PLAIN}. */
  SLOTTED_CHILD_OF_AN_ORDINARY_CLASS,
  /** An instance of a class without slots whose base is that of {@link #SLOTTED_OBJECT}. */
  ORDINARY_CHILD_OF_A_SLOTTED_CLASS,
  /** An instance of a dataclass. */
  DATACLASS_OBJECT,
  /** An instance of a dataclass with slots. */
  SLOTTED_DATACLASS_OBJECT,
  /** An instance of a dataclass with slots, among them the one for weak references. */
  WEAK_SLOTTED_DATACLASS_OBJECT,
  /**
   * The first of as many objects as the key says, each of which holds the next as attribute {@code
   * next}; it holds the last as attribute {@code last} too. Its attribute {@code watches} is a list
   * of weak references with callbacks, one to each of the others, which each holder holds too; its
   * attribute {@code pending} is a collection with one element for each of them, which its callback
   * takes out when it sees its reference dead.
   */
  CHAIN,
  /**
   * An object with as many weak references with callbacks as the key says, in attributes {@code
   * watches} and {@code pending} like those of {@link #CHAIN}.
   */
  MUCH_REFERENCED_OBJECT,
  /**
   * An object with {@code watches} and {@code pending} like those of {@link
   * #MUCH_REFERENCED_OBJECT}: as many as the key says, each of which was made while a collection
   * took place that destroyed an older weak reference to the object.
   */
  OBJECT_REFERRED_TO_AMID_COLLECTIONS,
  /** What global state of the program holds until its end. */
  GLOBAL_STATE,
  /**
   * A thread that keeps the program from ending; it performs its body once the main thread has come
   * to its end.
   */
  LINGERING_THREAD,
  /** A class of finalizers derived from the module's, which adds nothing. */
  FINALIZER_SUBCLASS;

  /** The name in the protocol, such as {@code with-finalizing-method}. */
  public String id() {
    return Ids.kebab(name());
  }
}
