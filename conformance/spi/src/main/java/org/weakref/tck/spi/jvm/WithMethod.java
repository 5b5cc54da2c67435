package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;

/** An object with a method, which tells its receiver. */
class WithMethod extends PlainObject implements Singer {
  /** The method as a function of the class, which all of its objects share. */
  private static final Invocable SINGING =
      (all, keywords) ->
          ((Singer) Operations.first(all)).sing(all.subList(1, all.size()), keywords);

  private final Command.Create create;
  private final Runner runner;

  WithMethod(Command.Create create, Runner runner) {
    this.create = create;
    this.runner = runner;
  }

  @Override
  public @Nullable Object sing(
      List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    return run("sing of ", positional, keywords);
  }

  final Object run(
      String method, List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    List<@Nullable Object> all = new ArrayList<>(positional);
    all.add(0, this);
    return runner.run(method + create.name(), create.body(), all, keywords);
  }

  /** The method is an attribute too: made anew each time, and holding this object. */
  @Override
  public Object attribute(String name) {
    return name.equals("sing") ? new BoundMethod(this, SINGING) : super.attribute(name);
  }

  private static class Overridden extends WithMethod {
    Overridden(Command.Create create, Runner runner) {
      super(create, runner);
    }

    @Override
    public @Nullable Object sing(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return run("overridden sing of ", positional, keywords);
    }
  }

  /** Overrides the method that it would inherit. */
  static final class Overriding extends Overridden {
    Overriding(Command.Create create, Runner runner) {
      super(create, runner);
    }

    @Override
    public @Nullable Object sing(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return run("sing of ", positional, keywords);
    }
  }
}
