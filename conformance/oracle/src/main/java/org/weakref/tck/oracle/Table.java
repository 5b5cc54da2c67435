package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping or a set. Looks keys up by the hash that they had when they came, then by identity,
 * then by equality. Holds strongly what its entries say: keys and values, or weak references in
 * their place.
 */
public class Table extends HeapObject {
  private final TableType type;
  private final List<Entry> entries = new ArrayList<>();

  /** A key, its hash, and in a mapping its value. */
  public record Entry(long hash, HeapObject key, @Nullable HeapObject value) {}

  /**
   * An entry as the program sees it.
   *
   * @param entry what the table holds
   * @param key the key itself, or the element of a set
   * @param value the value itself; {@code null} in a set
   */
  public record Seen(Entry entry, HeapObject key, @Nullable HeapObject value) {
    /** The value; that of an element is the element. */
    HeapObject valueOrKey() {
      return value == null ? key : value;
    }
  }

  Table(TableType type) {
    this.type = type;
  }

  /** Of which type it is. */
  public final TableType type() {
    return type;
  }

  final boolean isMapping() {
    return type.isMapping();
  }

  /** How many entries it has, those included that the program does not see any more. */
  public final int size() {
    return entries.size();
  }

  /** How many entries the program sees. */
  int length() {
    return content().size();
  }

  final List<Entry> entries() {
    return entries;
  }

  final @Nullable Entry find(HeapObject key, long hash, Comparison comparison) {
    for (Entry entry : List.copyOf(entries)) {
      if (entry.hash() == hash && (entry.key() == key || comparison.equal(entry.key(), key))) {
        return entry;
      }
    }
    return null;
  }

  /** An entry as the program sees it; {@code null} where the program does not see it. */
  @Nullable Seen seen(Entry entry) {
    return new Seen(entry, entry.key(), entry.value());
  }

  /** Every entry as the program sees it, in the order of storing. */
  final List<Seen> content() {
    List<Seen> content = new ArrayList<>();
    for (Entry entry : List.copyOf(entries)) {
      Seen seen = seen(entry);
      if (seen != null) {
        content.add(seen);
      }
    }
    return content;
  }

  @Override
  public final String typeName() {
    return type.typeName();
  }

  @Override
  public final boolean hasWeakReferenceSlot() {
    return type.hasWeakReferenceSlot();
  }

  @Override
  final boolean acceptsAttribute(String attribute) {
    return type.acceptsAttributes();
  }

  @Override
  public final List<HeapObject> held() {
    List<HeapObject> held = super.held();
    entries.forEach(entry -> held.addAll(heldBy(entry)));
    return held;
  }

  /** What an entry holds. */
  static List<HeapObject> heldBy(Entry entry) {
    HeapObject value = entry.value();
    return value == null ? List.of(entry.key()) : List.of(entry.key(), value);
  }

  @Override
  final void letGo() {
    super.letGo();
    entries.clear();
  }
}
