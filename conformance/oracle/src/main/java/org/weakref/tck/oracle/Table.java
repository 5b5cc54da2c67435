package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping or a set. Holds its keys and values strongly, and looks keys up by the hash that they
 * had when they came, then by identity, then by equality.
 */
final class Table extends HeapObject {
  private final List<Entry> entries = new ArrayList<>();
  private final boolean mapping;
  private final boolean subclassed;

  /** A key, its hash, and in a mapping its value. */
  record Entry(long hash, HeapObject key, @Nullable HeapObject value) {}

  Table(boolean mapping) {
    this(mapping, false);
  }

  /** One of the built-in type, or of a class of the program that is derived from it. */
  Table(boolean mapping, boolean subclassed) {
    this.mapping = mapping;
    this.subclassed = subclassed;
  }

  boolean isMapping() {
    return mapping;
  }

  List<Entry> entries() {
    return entries;
  }

  @Nullable Entry find(HeapObject key, long hash, Comparison comparison) {
    for (Entry entry : List.copyOf(entries)) {
      if (entry.hash() == hash && (entry.key() == key || comparison.equal(entry.key(), key))) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public String typeName() {
    return subclassed ? "Subclassed" : mapping ? "dict" : "set";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return subclassed || !mapping; // referenceable-dict-subclass, referenceable-not-dict
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return subclassed;
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    for (Entry entry : entries) {
      held.add(entry.key());
      if (entry.value() != null) {
        held.add(entry.value());
      }
    }
    return held;
  }

  @Override
  void letGo() {
    super.letGo();
    entries.clear();
  }
}
