package org.weakref.tck.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Value;

/** Commands in words, for messages and transcripts: {@code refer name=first referent=song}. */
public final class Words {
  private Words() {}

  /** A command in words. What says nothing is left out. */
  public static String of(Command command) {
    List<String> words = new ArrayList<>();
    words.add(Ids.kebab(command.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")));
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      Object value = value(command, component);
      if (value != null
          && !value.equals(Value.NONE)
          && !value.equals(List.of())
          && !value.equals(java.util.Map.of())) {
        words.add(component.getName() + "=" + text(value));
      }
    }
    return String.join(" ", words);
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return Ids.kebab(constant.name());
    } else if (value instanceof Command command) {
      return "(" + of(command) + ")";
    } else if (value instanceof List<?> list) {
      return list.stream().map(item -> text(item)).toList().toString();
    }
    return value.toString();
  }

  private static @Nullable Object value(Command command, RecordComponent component) {
    try {
      return component.getAccessor().invoke(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record without an accessor: " + command, e);
    }
  }
}
