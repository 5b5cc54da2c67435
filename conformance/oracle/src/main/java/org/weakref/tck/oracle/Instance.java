package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** An instance of a class of the program, by the kind of that class. */
final class Instance extends HeapObject {
  private final ObjectKind kind;
  private final String name;
  private final Value key;
  private final List<Command> body;
  private final @Nullable TypeObject type;

  Instance(Command.Create made) {
    this(made, null);
  }

  /** One of a class of the program, which it holds. */
  Instance(Command.Create made, @Nullable TypeObject type) {
    this.type = type;
    if (type != null) {
      hide(type);
    }
    this.kind = made.kind();
    this.name = made.name();
    this.key = made.key();
    this.body = made.body();
  }

  /** Another one of the same class. */
  Instance(Instance original) {
    this.kind = original.kind;
    this.name = original.name;
    this.key = original.key;
    this.body = original.body;
    this.type = original.type;
    if (type != null) {
      hide(type);
    }
  }

  /** The class that the program made it of, if it did. */
  @Nullable TypeObject type() {
    return type;
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

  /** What its methods do. */
  List<Command> body() {
    return body;
  }

  /** Whether its class has a method of that name. */
  boolean hasMethod(String method) {
    return method.equals("sing")
        && (kind == ObjectKind.WITH_METHOD || kind == ObjectKind.WITH_OVERRIDING_METHOD);
  }

  boolean isCallable() {
    return kind == ObjectKind.CALLABLE
        || kind == ObjectKind.OPERATIVE_CALLABLE
        || kind == ObjectKind.CLASS_WITH_A_CONSTRUCTOR
        || isFunction();
  }

  /** Whether it is a function of its own making, and not one that a program defined. */
  boolean isFunction() {
    return kind == ObjectKind.CLOSURE
        || kind == ObjectKind.FUNCTION_WITH_A_DEFAULT
        || kind == ObjectKind.BUILT_IN_FUNCTION
        || kind == ObjectKind.CACHED_FUNCTION
        || kind == ObjectKind.TOP_LEVEL_FUNCTION;
  }

  boolean hasFinalizingMethod() {
    return kind == ObjectKind.WITH_FINALIZING_METHOD
        || kind == ObjectKind.WITH_INHERITED_FINALIZING_METHOD;
  }

  boolean isKeyed() {
    return kind == ObjectKind.KEYED || kind == ObjectKind.WATCHED;
  }

  @Override
  public String typeName() {
    if (type != null) {
      return type.name();
    }
    String typeName = TypeNames.of(kind);
    return typeName == null ? "Plain" : typeName;
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return switch (kind) {
      case WITHOUT_SLOT,
          SLOTTED_OBJECT,
          SLOTTED_CHILD_OF_A_SLOTTED_CLASS,
          SLOTTED_DATACLASS_OBJECT,
          BARE_OBJECT,
          BYTE_STRING,
          COMPLEX_NUMBER,
          ELLIPSIS,
          RANGE,
          NAMED_TUPLE,
          SUBCLASSED_INTEGER,
          SUBCLASSED_TUPLE ->
          false;
      default -> true;
    };
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return switch (kind) {
      case SLOTTED_OBJECT, WEAK_SLOTTED_OBJECT -> attribute.equals("verse");
      default -> hasWeakReferenceSlot();
    };
  }
}
