package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** The operations of texts. */
final class TextOperations {
  private final Heap heap;
  private final Texts texts;

  TextOperations(Heap heap, Texts texts) {
    this.heap = heap;
    this.texts = texts;
  }

  /** What an operation gives, or {@code null} where no text performs it. */
  @Nullable HeapObject perform(Operation operation, List<HeapObject> o) {
    String text = text(o.get(0));
    if (text == null) {
      return null;
    }
    return switch (operation) {
      case MODULO -> atom(Value.of(text.replace("%s", texts.text(o.get(1))))); // proxy-format
      case CONTAINS -> atom(Value.of(text.contains(String.valueOf(text(o.get(1))))));
      default -> null;
    };
  }

  private static @Nullable String text(HeapObject object) {
    return object instanceof Atom atom && atom.value() instanceof Value.Text text
        ? text.value()
        : null;
  }

  private Atom atom(Value value) {
    return heap.add(new Atom(value));
  }
}
