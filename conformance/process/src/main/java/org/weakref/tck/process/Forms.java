package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/**
 * Finds the form of a Java type. Forms of compound types find those of their parts when they are
 * first used, because commands contain commands.
 */
final class Forms {
  /** What the suite says. An object of the program has no place in it: it is said by its name. */
  static final Forms REQUESTS = new Forms(false);

  /** What a harness says. */
  static final Forms ANSWERS = new Forms(true);

  private final Map<Type, Form<?>> known = new ConcurrentHashMap<>();

  private Forms(boolean objects) {
    ValueForm values = new ValueForm(objects, this);
    known.put(String.class, ScalarForm.TEXT);
    known.put(long.class, ScalarForm.LONG);
    known.put(int.class, ScalarForm.INT);
    known.put(boolean.class, ScalarForm.TRUTH);
    known.put(SpecVersion.class, ScalarForm.SPEC_VERSION);
    known.put(Value.class, values);
    known.put(Operand.class, new OperandForm(values));
    known.put(Command.class, new KeyedForm<>(Command.class, "command", this));
    known.put(Request.class, new KeyedForm<>(Request.class, "do", this));
    known.put(Outcome.class, new TaggedForm<>(Outcome.class, this));
    known.put(Event.class, new TaggedForm<>(Event.class, this));
  }

  /** The form of a class. */
  @SuppressWarnings("unchecked") // Made for this very type.
  <T> Form<T> of(Class<T> type) {
    return (Form<T>) of((Type) type);
  }

  /**
   * The form of a type; {@link IllegalStateException} for one that the protocol has no form for.
   */
  Form<?> of(Type type) {
    Form<?> form = known.get(type);
    if (form == null) {
      form = make(type);
      known.put(type, form);
    }
    return form;
  }

  private Form<?> make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic);
    } else if (type instanceof Class<?> c && c.isEnum()) {
      return enumerated(c);
    } else if (type instanceof Class<?> c && Command.class.isAssignableFrom(c)) {
      return narrowed(c.asSubclass(Command.class));
    } else if (type instanceof Class<?> c && c.isRecord()) {
      return new RecordForm<>(c.asSubclass(Record.class), this);
    }
    throw new IllegalStateException("the protocol has no form for " + type.getTypeName());
  }

  private Form<?> collection(ParameterizedType type) {
    Type[] parts = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListForm<>(of(parts[0]));
    } else if (type.getRawType() == Set.class) {
      return new SetForm<>(of(parts[0]));
    } else if (type.getRawType() == Map.class && parts[0] == String.class) {
      return new MapForm<>(of(parts[1]));
    }
    throw new IllegalStateException("the protocol has no form for " + type.getTypeName());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // "c" is known to be an enum; its name is lost.
  private static Form<?> enumerated(Class<?> c) {
    return new EnumForm(c);
  }

  /** A command that must be of one kind: it stands there like any other command. */
  private <C extends Command> Form<C> narrowed(Class<C> kind) {
    Form<Command> any = of(Command.class);
    return new Form<>() {
      @Override
      public JsonNode write(C value) {
        return any.write(value);
      }

      @Override
      public C read(JsonNode json) throws Malformed {
        Command command = any.read(json);
        if (!kind.isInstance(command)) {
          throw new Malformed("only the command '" + KebabCase.of(kind) + "' can stand here");
        }
        return kind.cast(command);
      }
    };
  }
}
