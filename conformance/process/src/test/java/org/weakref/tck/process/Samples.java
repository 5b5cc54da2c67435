package org.weakref.tck.process;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** A few commands of each kind that there is, made from the records: also of kinds that are new. */
final class Samples {
  private static final List<Value> LITERALS =
      List.of(
          Value.NONE,
          Value.of(true),
          Value.of(Long.MIN_VALUE),
          new Value.Real(2.5),
          new Value.Real(1e300),
          Value.of("\ud800 lone, \u00fc, \"quoted\"\n"),
          Value.of(List.of(Value.of(1), Value.of(List.of(Value.NONE)))));

  private Samples() {}

  static Stream<Command> commands() {
    return Stream.concat(
        Arrays.stream(Command.class.getPermittedSubclasses()).flatMap(Samples::ofKind),
        Arrays.stream(Operation.values()).map(Samples::operate));
  }

  private static Stream<Command> ofKind(Class<?> kind) {
    if (kind == Command.Operate.class) {
      return Stream.of(operate(Operation.IS));
    }
    RecordComponent[] components = kind.getRecordComponents();
    int most = Arrays.stream(components).mapToInt(c -> choices(c).size()).max().orElse(1);
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int choice = i;
      commands.add(
          make(
              kind,
              Arrays.stream(components)
                  .map(c -> choices(c).get(choice % choices(c).size()))
                  .toArray()));
    }
    return commands.stream();
  }

  private static Command make(Class<?> kind, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Command> constructor =
          kind.asSubclass(Command.class).getConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException failed) {
      throw new LinkageError(kind.toString(), failed);
    }
  }

  private static Command operate(Operation operation) {
    Operand[] operands = new Operand[operation.operands()];
    Arrays.setAll(operands, i -> i == 0 ? Operand.named("song") : Operand.literal(LITERALS.get(i)));
    return new Command.Operate(operation, operands);
  }

  private static List<@Nullable Object> choices(RecordComponent component) {
    List<@Nullable Object> choices = new ArrayList<>(choices(component.getGenericType()));
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      choices.add(null);
    }
    return choices;
  }

  private static List<? extends Object> choices(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collections(generic);
    } else if (type == String.class) {
      return List.of("song", "", "\u266b");
    } else if (type == int.class) {
      return List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    } else if (type == Value.class) {
      return LITERALS;
    } else if (type == Operand.class) {
      return List.of(Operand.named("heard"), Operand.literal(Value.NONE));
    } else if (type == Command.Raise.class) {
      return List.of(new Command.Raise("ValueError", "boom"));
    } else if (type instanceof Class<?> c && c.isEnum()) {
      return Arrays.asList(c.getEnumConstants());
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private static List<? extends Object> collections(ParameterizedType type) {
    Type part = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (part == Command.class) {
      Command drop = new Command.Drop("song");
      return List.of(List.of(), List.of(drop, new Command.Scope(List.of(drop), null)));
    } else if (type.getRawType() == Map.class) {
      return List.of(Map.of(), Map.of("b", Operand.named("x"), "a", Operand.named("y")));
    }
    return List.of(List.of(), choices(part));
  }
}
