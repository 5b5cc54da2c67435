package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weakref.tck.oracle.Table.Seen;

/** Makes copies. What refers weakly keeps to the very objects (weakkeydict-deepcopy). */
final class Copies {
  private final Heap heap;
  private final Tables tables;

  Copies(Heap heap, Tables tables) {
    this.heap = heap;
    this.tables = tables;
  }

  /** A container of the same kind with the same content; what is no container stays itself. */
  HeapObject shallow(HeapObject original) {
    if (original instanceof Sequence sequence && sequence.isChangeable()) {
      Sequence copy = new Sequence(true);
      copy.elements().addAll(sequence.elements());
      return heap.add(copy);
    } else if (original instanceof Table table) {
      return copy(table, new Making(false));
    }
    return original;
  }

  /** A copy that has copies of all that the original holds strongly. */
  HeapObject deep(HeapObject original) {
    Making making = new Making(true);
    HeapObject copy = making.of(original);
    heap.retain(copy);
    making.letGo();
    copy.count(-1); // The caller holds it from here on.
    return copy;
  }

  /** weakkeydict-copy-method, weakvaluedict-copy-method, weakset-copy-method. */
  Table copy(Table original) {
    return tables.make(
        tables.rules().copied(original.type()), copy -> fill(copy, original, new Making(false)));
  }

  /** weakkeydict-copy-module, weakvaluedict-copy-module, weakset-copy-module. */
  private Table copy(Table original, Making making) {
    TableType type = making.deep ? original.type() : tables.rules().copied(original.type());
    Table copy = tables.make(type, made -> fill(made, original, making));
    if (original.isMapping()) {
      return copy;
    }
    original
        .attributes()
        .forEach(
            (name, value) -> {
              HeapObject copied = making.of(value);
              heap.retain(copied);
              copy.attributes().put(name, copied);
            });
    return copy;
  }

  private void fill(Table copy, Table original, Making making) {
    for (Seen seen : original.content()) {
      boolean sameKey = original.type().hasWeakKeys();
      boolean sameValue = original.type().hasWeakValues();
      HeapObject value = seen.value();
      tables.put(
          copy,
          sameKey ? seen.key() : making.of(seen.key()),
          value == null || sameValue ? value : making.of(value));
    }
  }

  /** One copying under way. Each object is copied once, and held until the end. */
  private final class Making {
    private final boolean deep;
    private final Map<HeapObject, HeapObject> made = new HashMap<>();
    private final List<HeapObject> held = new ArrayList<>();

    Making(boolean deep) {
      this.deep = deep;
    }

    HeapObject of(HeapObject original) {
      HeapObject known = made.get(original);
      if (!deep || known != null) {
        return known == null ? original : known;
      } else if (original instanceof Sequence sequence) {
        return elements(sequence, note(original, heap.add(new Sequence(sequence.isChangeable()))));
      } else if (original instanceof Table table) {
        return note(original, copy(table, this));
      } else if (original instanceof Instance instance) {
        return attributes(instance, note(original, heap.add(new Instance(instance))));
      }
      return original;
    }

    private <T extends HeapObject> T note(HeapObject original, T copy) {
      heap.retain(copy);
      held.add(copy);
      made.put(original, copy);
      return copy;
    }

    private Sequence elements(Sequence original, Sequence copy) {
      for (HeapObject element : original.elements()) {
        HeapObject copied = of(element);
        heap.retain(copied);
        copy.elements().add(copied);
      }
      return copy;
    }

    private Instance attributes(Instance original, Instance copy) {
      original
          .attributes()
          .forEach(
              (name, value) -> {
                HeapObject copied = of(value);
                heap.retain(copied);
                copy.attributes().put(name, copied);
              });
      return copy;
    }

    void letGo() {
      held.forEach(heap::release);
    }
  }
}
