package org.weakref.tck.oracle;

import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** An instance of a class of the program, by the kind of that class. */
final class Instance extends HeapObject {
  private final ObjectKind kind;
  private final String name;
  private final Value key;
  private final List<Command> finalizingMethod;

  Instance(Command.Create made) {
    this.kind = made.kind();
    this.name = made.name();
    this.key = made.key();
    this.finalizingMethod = made.body();
  }

  ObjectKind kind() {
    return kind;
  }

  /** The name that it was made under. */
  String name() {
    return name;
  }

  Value key() {
    return key;
  }

  List<Command> finalizingMethod() {
    return finalizingMethod;
  }

  boolean isKeyed() {
    return kind == ObjectKind.KEYED || kind == ObjectKind.WATCHED;
  }

  @Override
  public String typeName() {
    return switch (kind) {
      case KEYED -> "Keyed";
      case WATCHED -> "Watched";
      case UNHASHABLE -> "Unhashable";
      case NEVER_EQUAL -> "NeverEqual";
      case ALWAYS_EQUAL -> "AlwaysEqual";
      case FALSE -> "Empty";
      case HOSTILE -> "Hostile";
      case CALLABLE -> "CallableObject";
      case WITH_FINALIZING_METHOD -> "WithFinalizingMethod";
      case WITHOUT_SLOT -> "WithoutSlot";
      default -> "Plain";
    };
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return kind != ObjectKind.WITHOUT_SLOT;
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return kind != ObjectKind.WITHOUT_SLOT;
  }
}
