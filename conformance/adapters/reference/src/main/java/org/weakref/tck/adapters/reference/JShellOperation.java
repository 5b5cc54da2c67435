package org.weakref.tck.adapters.reference;

import java.util.List;
import org.weakref.tck.adapters.reference.JShellProgram.Statement;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;

/** Operations in Java. */
final class JShellOperation {
  private final JShellProgram program;
  private final Command.Operate command;
  private final List<Operand> o;

  JShellOperation(JShellProgram program, Command.Operate command) {
    this.program = program;
    this.command = command;
    this.o = command.operands();
  }

  Statement statement() {
    if (command.into() != null) {
      throw new NotInJava("a result with a name");
    }
    return switch (command.operation()) {
      case SET_ATTRIBUTE -> doing("%s.attribute(%s, %s)");
      case SET_ITEM -> doing("%s.put(%s, %s)");
      case ADD_ELEMENT -> doing("%s.add(%s)");
      case REMOVE_ELEMENT -> doing("takeOut(%s, %s)");
      case DISCARD_ELEMENT -> doing("%s.remove(%s)");
      case DELETE_ITEM -> doing("taken(%s, %s)");
      case CLEAR -> doing("%s.clear()");
      case UPDATE -> doing(isMap() ? "%s.putAll(%s)" : "%s.addAll(%s)");
      default -> Statement.giving(expression());
    };
  }

  private String expression() {
    return switch (command.operation()) {
      case IS -> giving("(Object) (%s == %s)");
      case EQUAL -> giving("(Object) Objects.equals(%s, %s)");
      case NOT_EQUAL -> giving("(Object) !Objects.equals(%s, %s)");
      case HASH -> giving("(Object) %s.hashCode()");
      case LENGTH -> giving("(Object) %s.size()");
      case GET_ATTRIBUTE ->
          isFinalizer() ? giving("(Object) %s.isAlive()") : giving("%s.attribute(%s)");
      case HAS_ATTRIBUTE -> giving("(Object) %s.hasAttribute(%s)");
      case GET_ITEM -> giving("at(%s, %s)");
      case GET -> giving("%s.get(%s)");
      case POP_ITEM -> giving("taken(%s, %s)");
      case CONTAINS -> giving(isMap() ? "(Object) %s.containsKey(%s)" : "(Object) %s.contains(%s)");
      default -> throw new NotInJava("the operation " + command.operation().id());
    };
  }

  private boolean isMap() {
    return sort() == JShellName.Sort.MAP;
  }

  private boolean isFinalizer() {
    return sort() == JShellName.Sort.FINALIZER;
  }

  private JShellName.Sort sort() {
    return o.get(0) instanceof Operand.Named named
        ? program.name(named.name()).sort()
        : JShellName.Sort.FOUND;
  }

  private Statement doing(String form) {
    // A block gives nothing, which JShell would keep under a name of its own.
    return Statement.doing("", "{ " + giving(form) + "; }");
  }

  private String giving(String form) {
    return form.formatted(o.stream().map(program::operand).toArray());
  }
}
