package org.weakref.tck.testkit.steps;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/** What a step calls a weak reference or a proxy, and the command that makes one. */
public record ReferenceKind(@Nullable ReferenceType type) {
  static final String REGEX =
      "a weak reference|a proxy|a subclass reference|a data reference|a reference made in new|a counting reference|a slotted reference"
          + "|a weak method|a subclass weak method";
  private static final Map<String, ReferenceKind> KNOWN =
      Map.of(
          "a weak reference", new ReferenceKind(ReferenceType.EXACT),
          "a proxy", new ReferenceKind(null),
          "a subclass reference", new ReferenceKind(ReferenceType.SUBCLASS),
          "a data reference", new ReferenceKind(ReferenceType.SUBCLASS_WITH_DATA),
          "a reference made in new", new ReferenceKind(ReferenceType.SUBCLASS_MADE_IN_NEW),
          "a counting reference", new ReferenceKind(ReferenceType.SUBCLASS_COUNTING_CALLS),
          "a slotted reference", new ReferenceKind(ReferenceType.SUBCLASS_WITH_SLOTS),
          "a weak method", new ReferenceKind(ReferenceType.WEAK_METHOD),
          "a subclass weak method", new ReferenceKind(ReferenceType.SUBCLASS_OF_WEAK_METHOD));

  static ReferenceKind of(String text) {
    return java.util.Objects.requireNonNull(KNOWN.get(text), text);
  }

  Command make(String name, String referent, @Nullable Operand callback, Value value) {
    return type == null
        ? new Command.Proxy(name, referent, callback)
        : new Command.Refer(name, referent, callback, type, value);
  }
}
