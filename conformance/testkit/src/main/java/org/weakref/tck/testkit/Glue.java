package org.weakref.tck.testkit;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the step classes of one thread, afresh for each scenario. Each has one constructor, which
 * takes the {@link World}, or the {@link Bench}, or nothing.
 */
final class Glue implements ObjectFactory {
  private final Judge judge;
  private final Features features;
  private final Map<Class<?>, Object> instances = new HashMap<>();
  private @Nullable Bench bench;

  Glue(Judge judge, Features features) {
    this.judge = judge;
    this.features = features;
  }

  @Override
  public void start() {
    bench = new Bench(judge, features);
  }

  @Override
  public void stop() {
    instances.clear();
    bench = null;
  }

  @Override
  public boolean addClass(Class<?> type) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object known = instances.get(type);
    if (known == null) {
      known = make(type);
      instances.put(type, known);
    }
    return type.cast(known);
  }

  private Object make(Class<?> type) {
    Bench current = java.util.Objects.requireNonNull(bench, "no scenario is under way");
    if (type == Bench.class) {
      return current;
    } else if (type == World.class) {
      return current.world();
    }
    try {
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] arguments =
          java.util.Arrays.stream(constructor.getParameterTypes()).map(this::getInstance).toArray();
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "a step class without a fitting constructor: " + type.getName(), e);
    }
  }
}
