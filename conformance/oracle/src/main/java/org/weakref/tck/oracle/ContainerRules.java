package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of the model on weak containers that the documentation promises something about.
 * The defaults keep the promises; a mutant overrides one of them.
 */
public interface ContainerRules {
  /** The documented rules. */
  ContainerRules DOCUMENTED = new ContainerRules() {};

  /** A reference was stored in a container. Nothing comes of it. */
  default void stored(WeakTable table, WeakObject reference, Heap heap) {}

  /**
   * What a reference in a container stands for, or {@code null}, and then its entry is not seen
   * (weakkeydict-len, weakvaluedict-len, weakset-len).
   */
  default @Nullable HeapObject referent(WeakTable table, WeakObject reference) {
    return reference.referent();
  }

  /**
   * Which entries go when the referent of a reference has died: its own, and no others
   * (weakkeydict-only-dead-keys-removed, weakvaluedict-only-dead-values-removed).
   *
   * @param entries all of them
   * @param place where that of the reference stands among them; -1 where it has none any more
   */
  default List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
    return place < 0 ? List.of() : List.of(entries.get(place));
  }

  /**
   * Whether entries wait to go until no iterator is under way
   * (weakkeydict-key-death-during-iteration, weakvaluedict-value-death-during-iteration,
   * weakset-element-death-during-iteration).
   */
  default boolean removalsWait(WeakTable table) {
    return true;
  }

  /** Whether what waited goes then (weakkeydict-mutation-while-iterator-alive). */
  default boolean removalsFollow(WeakTable table) {
    return true;
  }

  /** A reference died that was in a container which is gone. Nothing comes of it. */
  default void orphaned(WeakTable table, WeakObject reference) {}

  /**
   * Whether an iterator lets go of what it gave before (weakkeydict-iterator-holds-current-key,
   * weakset-iterator-holds-current).
   */
  default boolean letsGoOfFormer(WeakTable table) {
    return true;
  }

  /**
   * An entry was looked for. What went meanwhile is no error (weakkeydict-comparison-side-effects).
   */
  default void lookedUp(Table table, int sizeBefore) {}

  /**
   * Which key stands after a store under an equal one: the former
   * (weakkeydict-equal-key-replaces-value-only, weakset-equal-elements-collapse).
   */
  default HeapObject key(Table table, HeapObject former, HeapObject given) {
    return former;
  }

  /**
   * How many entries a table says that it has (weakkeydict-len, weakvaluedict-len, weakset-len).
   */
  default int length(Table table, int seen) {
    return seen;
  }

  /**
   * Whether it is refused to ask whether a container holds a key that cannot be referred to weakly
   * (weakkeydict-unreferenceable-key-contains, weakset-contains-unreferenceable).
   */
  default boolean refusesToLookFor(Table table, HeapObject unreferenceable) {
    return false;
  }

  /** Of which type a copy or a union is (weakset-copy-method, weakkeydict-copy-method). */
  default TableType copied(TableType original) {
    return original.isMapping() ? original.base() : original;
  }

  /** Whether a container equals another at all (weakset-equality-other-types). */
  default boolean comparable(TableType one, TableType other) {
    if (one.isMapping()) {
      return other.isMapping(); // weakkeydict-equality, weakvaluedict-equality
    }
    boolean akin = one == other || one == one.base() || other == other.base();
    return !other.isMapping() && one.isWeak() == other.isWeak() && (akin || !one.isWeak());
  }

  /** Which entry is taken where any may be: the last that is seen (weakset-pop-after-deaths). */
  default Table.@Nullable Seen taken(Table table, List<Table.Seen> content) {
    return content.isEmpty() ? null : content.get(content.size() - 1);
  }
}
