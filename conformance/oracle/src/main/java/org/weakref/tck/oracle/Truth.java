package org.weakref.tck.oracle;

import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** Which objects are true. */
final class Truth {
  private Truth() {}

  static boolean of(HeapObject object) {
    if (object instanceof Atom atom) {
      return isTrue(atom.value());
    } else if (object instanceof Instance instance) {
      return instance.kind() != ObjectKind.FALSE;
    } else if (object instanceof Sequence sequence) {
      return !sequence.elements().isEmpty();
    }
    return !(object instanceof Table table) || !table.entries().isEmpty();
  }

  private static boolean isTrue(Value value) {
    return !value.equals(Value.NONE)
        && !value.equals(Value.of(false))
        && !value.equals(Value.of(0))
        && !value.equals(new Value.Real(0))
        && !value.equals(Value.of(""));
  }
}
