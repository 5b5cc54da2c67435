package org.weakref.tck.oracle;

import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;

/** Something that was defined to be called. */
final class Function extends HeapObject {
  private final Command.Define definition;

  Function(Command.Define definition) {
    this.definition = definition;
  }

  FunctionForm form() {
    return definition.form();
  }

  /** The name that it was defined under. */
  String name() {
    return definition.name();
  }

  List<Command> body() {
    return definition.body();
  }

  boolean isCallable() {
    return form() != FunctionForm.NOT_CALLABLE;
  }

  @Override
  public String typeName() {
    return switch (form()) {
      case FUNCTION, LAMBDA, WITHOUT_PARAMETER -> "function";
      case BOUND_METHOD -> "method";
      case BUILT_IN_METHOD -> "builtin_function_or_method";
      case CLASS -> "type";
      case PARTIAL -> "partial";
      case CALLABLE_OBJECT -> "CallableObject";
      case NOT_CALLABLE -> "Plain";
    };
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return form() != FunctionForm.BOUND_METHOD && form() != FunctionForm.BUILT_IN_METHOD;
  }
}
