package org.weakref.tck.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.Operand;

/** Names of a program as names in Python: one each, and none that means something already. */
final class PythonNames {
  /** Words of Python and names that are built in and that some piece may use. */
  private static final String WORDS =
      "and as assert async await break class continue def del elif else except exec finally for"
          + " from global if import in is lambda nonlocal not or pass print raise return try"
          + " while with yield argument before got told abs all any ascii bin bool bytearray bytes callable"
          + " chr classmethod compile complex delattr dict dir divmod enumerate eval filter"
          + " float format frozenset getattr globals hasattr hash help hex id input int"
          + " isinstance issubclass iter len list locals long map max memoryview min next"
          + " object oct open ord pow property range reduce repr reversed round set setattr"
          + " slice sorted staticmethod str sum super tuple type unicode vars zip";

  /** What holds them: see {@code weakref_script_threads.py}. */
  private static final String OWN = "OWN.";

  private final Map<String, String> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  PythonNames(Set<String> reserved) {
    taken.addAll(reserved);
    taken.addAll(List.of(WORDS.split(" ", -1)));
    known.put(Operand.ARGUMENT, Operand.ARGUMENT);
  }

  /** The name in Python for a name of the program. */
  String of(String name) {
    return known.computeIfAbsent(name, this::fresh);
  }

  /** Lets each call in a thread have its own object of that name. */
  void makeOwn(String name) {
    known.put(name, OWN + fresh(name));
  }

  /** Whether each call in a thread has its own object of that name, in Python. */
  static boolean isOwn(String name) {
    return name.startsWith(OWN);
  }

  /** A name that nothing has yet. */
  String fresh(String like) {
    String plain = like.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String name = plain.matches("[a-z].*") ? plain : "name_" + plain;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
