package org.weakref.tck.testkit.steps;

import java.util.Map;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.ObjectKind;

/**
 * What a step calls the kinds of objects. Most are called by the name of the kind; some have words
 * of their own.
 */
final class Kinds {
  static final String REGEX =
      "an object|a keyed object|a watched object|an unhashable object|an object closed to attributes"
          + "|an object equal to nothing|an object equal to everything|a false object"
          + "|a hostile object|a callable object|an adding function|a class|a class with a constructor|a mapping|a list|a set|an integer"
          + "|a float|a text|a tuple|the object nothing|an object without a slot"
          + "|an object with a finalizing method|an object with an inherited finalizing method"
          + "|an operative object|an operative callable object|an object with a method|an object with an overriding method|an iterator"
          + "|a bare object|a top-level function|a closure"
          + "|a function with a default|a built-in function|a cached function|a code object"
          + "|a generator|a coroutine|a future|a task|a module|a native module|a frozen set"
          + "|an empty frozen set|an array|a deque|an ordered mapping|a named tuple"
          + "|a text file"
          + "|a buffered file|a raw file|a text stream|a byte stream|a socket|a memory map"
          + "|a memory view|a pattern|a lock|a low-level lock|a generic alias|a type variable"
          + "|an enumeration member|a user-defined exception|a caught exception|a byte string"
          + "|a complex number|a range|an ellipsis|a subclassed text|a subclassed float"
          + "|a subclassed integer|a subclassed tuple|a subclassed list|a subclassed mapping"
          + "|a subclassed set|a subclassed frozen set|a subclassed weak key dictionary"
          + "|a subclassed weak value dictionary|a subclassed weak set|a bare mapping"
          + "|a hashed subclassed weak set|a slotted subclassed weak set"
          + "|a weak-slotted integer"
          + "|a weak-slotted tuple|a slotted object|a weak-slotted object"
          + "|a slotted child of a slotted class|a slotted child of a weak-slotted class"
          + "|a slotted child of an ordinary class|an ordinary child of a slotted class"
          + "|a dataclass object|a slotted dataclass object|a weak-slotted dataclass object"
          + "|a chain|a much referenced object|an object referred to amid collections"
          + "|global state|a lingering thread|a finalizer subclass";

  private static final Map<String, ObjectKind> OWN_WORDS =
      Map.ofEntries(
          Map.entry("an object", ObjectKind.PLAIN),
          Map.entry("a keyed object", ObjectKind.KEYED),
          Map.entry("a watched object", ObjectKind.WATCHED),
          Map.entry("an unhashable object", ObjectKind.UNHASHABLE),
          Map.entry("an object equal to nothing", ObjectKind.NEVER_EQUAL),
          Map.entry("an object equal to everything", ObjectKind.ALWAYS_EQUAL),
          Map.entry("a false object", ObjectKind.FALSE),
          Map.entry("a hostile object", ObjectKind.HOSTILE),
          Map.entry("an object closed to attributes", ObjectKind.CLOSED_TO_ATTRIBUTES),
          Map.entry("a callable object", ObjectKind.CALLABLE),
          Map.entry("the object nothing", ObjectKind.NOTHING),
          Map.entry("an object without a slot", ObjectKind.WITHOUT_SLOT),
          Map.entry("an operative object", ObjectKind.OPERATIVE),
          Map.entry("an operative callable object", ObjectKind.OPERATIVE_CALLABLE),
          Map.entry("an object with a method", ObjectKind.WITH_METHOD),
          Map.entry("an object with an overriding method", ObjectKind.WITH_OVERRIDING_METHOD),
          Map.entry("an object with a finalizing method", ObjectKind.WITH_FINALIZING_METHOD),
          Map.entry(
              "an object with an inherited finalizing method",
              ObjectKind.WITH_INHERITED_FINALIZING_METHOD));

  private Kinds() {}

  static ObjectKind of(String words) {
    ObjectKind kind = OWN_WORDS.get(words);
    if (kind != null) {
      return kind;
    }
    String name = words.replaceFirst("^an? ", "").replace(' ', '-');
    return Ids.parse(ObjectKind.class, name, "kind of object");
  }
}
