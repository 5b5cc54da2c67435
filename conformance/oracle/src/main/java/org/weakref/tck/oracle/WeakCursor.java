package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;

/**
 * An iterator over a weak container. From its first step to its end no entry goes of its own
 * accord; what died meanwhile is passed over (weakkeydict-key-death-during-iteration,
 * weakvaluedict-value-death-during-iteration, weakset-element-death-during-iteration).
 */
final class WeakCursor extends HeapObject {
  private final Heap heap;
  private final Part part;
  // What it gave last, and nothing else (weakkeydict-iterator-holds-current-key).
  private final List<HeapObject> current = new ArrayList<>();
  private @Nullable WeakTable table;
  private boolean begun;
  private int size;
  private int place;

  /** What it gives of each entry. */
  enum Part {
    /** The key, or the element of a set. */
    KEY,
    VALUE,
    /** Key and value. */
    ENTRY,
    /** The weak reference. */
    REFERENCE
  }

  WeakCursor(WeakTable table, Part part, Heap heap) {
    this.table = table;
    this.part = part;
    this.heap = heap;
  }

  /** What comes next, which nothing may hold yet; {@code null} at the end. */
  @Nullable HeapObject advance() {
    WeakTable over = table;
    if (over == null) {
      return null;
    }
    begin(over);
    Table.Seen next = seek(over);
    HeapObject given = next == null ? null : give(over, next);
    if (next == null) {
      end(over);
    }
    return given;
  }

  private void begin(WeakTable over) {
    if (!begun) {
      begun = true;
      size = over.entries().size();
      over.beginIteration();
    } else if (size != over.entries().size()) {
      end(over); // weakkeydict-size-change-during-iteration-caution
      throw new SessionError("RuntimeError", "dictionary changed size during iteration");
    }
  }

  private Table.@Nullable Seen seek(WeakTable over) {
    while (place < over.entries().size()) {
      Table.Seen seen = over.seen(over.entries().get(place++));
      if (seen != null) {
        return seen;
      }
    }
    return null;
  }

  private HeapObject give(WeakTable over, Table.Seen next) {
    HeapObject given =
        switch (part) {
          case KEY -> next.key();
          case VALUE -> next.valueOrKey();
          case ENTRY -> pair(next);
          case REFERENCE -> over.reference(next.entry());
        };
    keep(over, part == Part.ENTRY ? List.of(next.key(), next.valueOrKey()) : List.of(given));
    return given;
  }

  private Sequence pair(Table.Seen entry) {
    Sequence pair = new Sequence(false);
    pair.elements().addAll(List.of(entry.key(), entry.valueOrKey()));
    return heap.add(pair);
  }

  /** Keeps what is given now, and lets go of what was given before. */
  private void keep(WeakTable over, List<HeapObject> given) {
    List<HeapObject> former = over.iteratesLightly() ? List.copyOf(current) : List.of();
    given.forEach(heap::retain);
    current.addAll(given);
    letGoOf(former);
  }

  private void letGoOf(List<HeapObject> former) {
    current.subList(0, former.size()).clear();
    former.forEach(heap::release);
  }

  private void end(WeakTable over) {
    table = null;
    over.endIteration();
    letGoOf(List.copyOf(current));
    heap.release(over);
  }

  @Override
  public String typeName() {
    return "generator";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    held.addAll(current);
    if (table != null) {
      held.add(table);
    }
    return held;
  }

  /** An iterator that is given up ends too (weakkeydict-len, weakset-clear). */
  @Override
  void letGo() {
    super.letGo();
    WeakTable over = table;
    table = null;
    current.clear();
    if (begun && over != null) {
      over.endIteration();
    }
  }
}
