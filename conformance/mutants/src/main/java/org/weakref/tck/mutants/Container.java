package org.weakref.tck.mutants;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Table;
import org.weakref.tck.oracle.TableType;

/** The kinds of weak containers. */
enum Container {
  WEAK_KEY_DICTIONARY("weakkeydict-", "WeakKeyDictionary"),
  WEAK_VALUE_DICTIONARY("weakvaluedict-", "WeakValueDictionary"),
  WEAK_SET("weakset-", "WeakSet");

  private final String prefix;
  private final String typeName;

  Container(String prefix, String typeName) {
    this.prefix = prefix;
    this.typeName = typeName;
  }

  /** What it is called in sentences. */
  String words() {
    return "a " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The public name of its type. */
  String typeName() {
    return typeName;
  }

  /** Whether a table is one of them, or of a class that is derived from it. */
  boolean is(Table table) {
    return table.type().base() == TableType.valueOf(name());
  }

  /** Clauses on it, as their ids say after the container. */
  Set<String> clauses(String names) {
    return names.isEmpty()
        ? Set.of()
        : Stream.of(names.split(", ")).map(prefix::concat).collect(Collectors.toSet());
  }

  /** Those of these clauses that are on it. */
  Set<String> clauses(String ofKeys, String ofValues, String ofSets) {
    return switch (this) {
      case WEAK_KEY_DICTIONARY -> clauses(ofKeys);
      case WEAK_VALUE_DICTIONARY -> clauses(ofValues);
      case WEAK_SET -> clauses(ofSets);
    };
  }
}
