package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Table.Seen;
import org.weakref.tck.spi.SessionError;

/** What can be done with mappings alone, weak ones or not. */
final class Mappings {
  private final Heap heap;
  private final Tables tables;
  private final Iterators iterators;

  Mappings(Heap heap, Tables tables, Iterators iterators) {
    this.heap = heap;
    this.tables = tables;
    this.iterators = iterators;
  }

  /** The value of a key, else what else was given (weakkeydict-get, weakvaluedict-get). */
  HeapObject get(Table mapping, HeapObject key, HeapObject otherwise) {
    Seen found = tables.find(mapping, key);
    return found == null ? otherwise : found.valueOrKey();
  }

  /** weakkeydict-setdefault, weakvaluedict-setdefault. */
  HeapObject setDefault(Table mapping, HeapObject key, HeapObject value) {
    Seen found = tables.find(mapping, key);
    if (found != null) {
      return found.valueOrKey();
    }
    tables.put(mapping, key, value);
    return value;
  }

  /** weakkeydict-pop, weakvaluedict-pop. */
  HeapObject pop(Table mapping, HeapObject key, HeapObject otherwise) {
    Seen found = tables.find(mapping, key);
    return found == null ? otherwise : tables.take(mapping, found);
  }

  /** weakkeydict-popitem, weakvaluedict-popitem. */
  Sequence popEntry(Table mapping) {
    Seen last = tables.rules().taken(mapping, mapping.content());
    if (last == null) {
      throw new SessionError("KeyError", "'popitem(): dictionary is empty'");
    }
    Sequence pair = pair(last);
    tables.remove(mapping, last); // The pair holds key and value.
    return pair;
  }

  Sequence keys(Table mapping) {
    return list(mapping, Seen::key);
  }

  Sequence values(Table mapping) {
    return list(mapping, Seen::valueOrKey);
  }

  Sequence entries(Table mapping) {
    return list(mapping, this::pair);
  }

  private Sequence list(Table mapping, Function<Seen, HeapObject> part) {
    Sequence list = new Sequence(true);
    mapping.content().forEach(seen -> list.elements().add(part.apply(seen)));
    return heap.add(list);
  }

  private Sequence pair(Seen seen) {
    Sequence pair = new Sequence(true);
    pair.elements().addAll(List.of(seen.key(), seen.valueOrKey()));
    return heap.add(pair);
  }

  /** References to the keys or values (weakkeydict-keyrefs, weakvaluedict-valuerefs). */
  @Nullable Sequence references(Table mapping) {
    if (!(mapping instanceof WeakTable weak)) {
      return null;
    }
    Sequence list = new Sequence(true);
    list.elements().addAll(weak.references());
    return heap.add(list);
  }

  /**
   * Stores each item of a mapping, or each of some pairs, in turn (weakkeydict-update-mapping,
   * weakkeydict-update-pairs, weakvaluedict-update).
   */
  void update(Table mapping, HeapObject other) {
    if (other instanceof Table source && source.isMapping()) {
      List<Seen> items = source.content();
      heap.whileHolding(
          objects(items), () -> items.forEach(i -> tables.put(mapping, i.key(), i.valueOrKey())));
    } else {
      Sequence pairs = iterators.all(other);
      heap.whileHolding(List.of(pairs), () -> updateFromPairs(mapping, pairs));
    }
  }

  private void updateFromPairs(Table mapping, Sequence pairs) {
    for (HeapObject next : List.copyOf(pairs.elements())) {
      Sequence pair = iterators.all(next);
      heap.whileHolding(List.of(pair), () -> putPair(mapping, pair.elements()));
    }
  }

  private void putPair(Table mapping, List<HeapObject> pair) {
    if (pair.size() != 2) {
      throw new SessionError("ValueError", "an element of an update has not two elements");
    }
    tables.put(mapping, pair.get(0), pair.get(1));
  }

  private static List<HeapObject> objects(List<Seen> items) {
    List<HeapObject> objects = new ArrayList<>();
    items.forEach(item -> objects.addAll(List.of(item.key(), item.valueOrKey())));
    return objects;
  }

  /**
   * A new mapping with the entries of both, in which the values on the right win
   * (weakkeydict-union, weakkeydict-union-reflected, weakvaluedict-union). {@code null} where one
   * of them is no mapping (weakkeydict-union-nonmapping).
   */
  @Nullable Table union(HeapObject left, HeapObject right) {
    if (!isMapping(left) || !isMapping(right)) {
      return null;
    }
    Table one = (Table) left;
    Table other = (Table) right;
    TableType type = one.type().isWeak() || !other.type().isWeak() ? one.type() : other.type();
    return tables.make(
        tables.rules().copied(type),
        union -> {
          update(union, one);
          update(union, other);
        });
  }

  private static boolean isMapping(HeapObject object) {
    return object instanceof Table table && table.isMapping() && table.type().hasEquality();
  }
}
