package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** Makes the objects of programs, by kind. */
final class Objects {
  private final Heap heap;
  private final Structures structures;
  private final Tables tables;

  Objects(Heap heap, Structures structures, Tables tables) {
    this.heap = heap;
    this.structures = structures;
    this.tables = tables;
  }

  /** Makes an object; {@code null} where the model has none of that kind. */
  @Nullable HeapObject create(Command.Create command) {
    return switch (command.kind()) {
      case MAPPING, SUBCLASSED_MAPPING, ORDERED_MAPPING, BARE_MAPPING, SET, SUBCLASSED_SET ->
          tables.make(TableType.valueOf(command.kind().name()));
      case FROZEN_SET, EMPTY_FROZEN_SET, SUBCLASSED_FROZEN_SET -> frozen(command.kind());
      case SUBCLASSED_WEAK_KEY_DICTIONARY, SUBCLASSED_WEAK_VALUE_DICTIONARY -> hooked(command);
      case SUBCLASSED_WEAK_SET, HASHED_SUBCLASSED_WEAK_SET, SLOTTED_SUBCLASSED_WEAK_SET ->
          tables.make(TableType.valueOf(command.kind().name()));
      case LIST -> heap.add(new Sequence(true));
      case SUBCLASSED_LIST -> heap.add(new Sequence(true, true));
      case TUPLE -> tuple(List.of(Value.of(1), Value.of(2)));
      case INTEGER -> of(Value.of(5));
      case FLOAT -> of(new Value.Real(2.5));
      case TEXT -> of(Value.of("text"));
      case SUBCLASSED_TEXT -> heap.add(new Atom(Value.of("text"), true));
      case NOTHING -> of(Value.NONE);
      case CLASS -> heap.add(new TypeObject("MadeClass", null));
      case ITERATOR -> iterator();
      case CLOSURE, FUNCTION_WITH_A_DEFAULT, GENERATOR -> holding(command, plain());
      case TOP_LEVEL_FUNCTION -> heap.add(new Instance(command));
      case CHAIN -> structures.chain(size(command));
      case MUCH_REFERENCED_OBJECT -> structures.muchReferenced(size(command));
      case OBJECT_REFERRED_TO_AMID_COLLECTIONS ->
          structures.referredToAmidCollections(size(command));
      default -> TypeNames.of(command.kind()) == null ? null : heap.add(new Instance(command));
    };
  }

  /** A value as an object. */
  HeapObject of(Value value) {
    return value instanceof Value.Items items ? tuple(items.values()) : heap.add(new Atom(value));
  }

  private Table frozen(ObjectKind kind) {
    return kind == ObjectKind.EMPTY_FROZEN_SET
        ? tables.make(TableType.FROZEN_SET)
        : tables.make(
            TableType.valueOf(kind.name()), set -> tables.put(set, of(Value.of(1)), null));
  }

  /**
   * One whose class has a hook for missing keys, which nothing asks (weakkeydict-no-missing-hook).
   */
  private Table hooked(Command.Create command) {
    String hook = "missing key of " + command.name();
    Table table = tables.make(TableType.valueOf(command.kind().name()));
    HeapObject method =
        heap.add(new Function(new Command.Define(hook, FunctionForm.FUNCTION, List.of())));
    heap.retain(method);
    table.attributes().put("__missing__", method);
    return table;
  }

  private Cursor iterator() {
    List<Value> numbers = List.of(Value.of(1), Value.of(2), Value.of(3));
    return heap.add(new Cursor("Iterator", numbers.stream().map(this::of).toList()));
  }

  /** An object that nothing but another holds. */
  private Instance holding(Command.Create command, HeapObject held) {
    Instance holder = new Instance(command);
    holder.hide(held);
    return heap.add(holder);
  }

  private Instance plain() {
    return heap.add(new Instance(new Command.Create("", ObjectKind.PLAIN)));
  }

  private static long size(Command.Create command) {
    return command.key() instanceof Value.Whole whole ? whole.value() : 0;
  }

  private Sequence tuple(List<Value> values) {
    Sequence tuple = new Sequence(false);
    values.forEach(value -> tuple.elements().add(of(value)));
    return heap.add(tuple);
  }
}
