package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weak container: a table that holds weak references in the place of its keys, or of its values.
 * They call back, and their entries go (weakkeydict-entry-vanishes-with-key,
 * weakvaluedict-entry-vanishes-with-value, weakset-element-vanishes).
 */
public final class WeakTable extends Table {
  private final Heap heap;
  private final ContainerRules rules;
  private final Removal removal;
  private int iterations;

  WeakTable(TableType type, Heap heap, ContainerRules rules) {
    super(type);
    this.heap = heap;
    this.rules = rules;
    removal = heap.add(new Removal(this, heap));
    hide(removal);
  }

  /** The callback of its references. */
  Removal removal() {
    return removal;
  }

  /** The weak reference of an entry. */
  WeakObject reference(Entry entry) {
    HeapObject value = entry.value();
    return (WeakObject) (type().hasWeakValues() && value != null ? value : entry.key());
  }

  /** Nothing of an entry whose referent is dead is seen, also while the entry is there. */
  @Override
  @Nullable Seen seen(Entry entry) {
    HeapObject referent = rules.referent(this, reference(entry));
    if (referent == null) {
      return null;
    }
    return type().hasWeakValues()
        ? new Seen(entry, entry.key(), referent)
        : new Seen(entry, referent, entry.value());
  }

  @Override
  int length() {
    return rules.length(this, super.length());
  }

  /** Whether its iterators let go of what they gave before. */
  boolean iteratesLightly() {
    return rules.letsGoOfFormer(this);
  }

  /** The weak references of the entries that are seen. */
  List<WeakObject> references() {
    return content().stream().map(seen -> reference(seen.entry())).toList();
  }

  /** A reference died. Its entry waits while an iterator is under way. */
  void lost(WeakObject reference) {
    if (isGone()) {
      rules.orphaned(this, reference);
    } else if (iterations == 0 || !rules.removalsWait(this)) {
      takeOut(rules.lost(this, List.copyOf(entries()), at(reference)));
    }
  }

  /** The place of a reference among the entries, or -1. */
  private int at(WeakObject reference) {
    for (int place = 0; place < entries().size(); place++) {
      if (reference(entries().get(place)) == reference) {
        return place;
      }
    }
    return -1;
  }

  /** An iterator has begun: from here on no entry goes of its own accord. */
  void beginIteration() {
    iterations++;
  }

  /** An iterator has ended or was given up. With the last one, what waited goes. */
  void endIteration() {
    iterations--;
    if (iterations == 0 && rules.removalsFollow(this)) {
      takeOut(entries().stream().filter(entry -> reference(entry).referent() == null).toList());
    }
  }

  private void takeOut(List<Entry> gone) {
    List<HeapObject> held = new ArrayList<>();
    for (Entry entry : gone) {
      if (entries().remove(entry)) {
        held.addAll(heldBy(entry));
      }
    }
    held.forEach(heap::release); // weakkeydict-values-strong, weakvaluedict-keys-strong
  }
}
