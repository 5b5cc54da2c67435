package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Value;

/** Makes the objects of programs, by kind. */
final class Objects {
  private final Heap heap;

  Objects(Heap heap) {
    this.heap = heap;
  }

  /** Makes an object; {@code null} where the model has none of that kind. */
  @Nullable HeapObject create(Command.Create command) {
    return switch (command.kind()) {
      case MAPPING -> heap.add(new Table(true));
      case SET -> heap.add(new Table(false));
      case LIST -> heap.add(new Sequence(true));
      case TUPLE -> tuple(List.of(Value.of(1), Value.of(2)));
      case INTEGER -> of(Value.of(5));
      case FLOAT -> of(new Value.Real(2.5));
      case TEXT -> of(Value.of("text"));
      case NOTHING -> of(Value.NONE);
      case CLASS -> heap.add(new TypeObject("MadeClass", null));
      case OPERATIVE, OPERATIVE_CALLABLE -> null;
      default -> heap.add(new Instance(command));
    };
  }

  /** A value as an object. */
  HeapObject of(Value value) {
    return value instanceof Value.Items items ? tuple(items.values()) : heap.add(new Atom(value));
  }

  private Sequence tuple(List<Value> values) {
    Sequence tuple = new Sequence(false);
    values.forEach(value -> tuple.elements().add(of(value)));
    return heap.add(tuple);
  }
}
