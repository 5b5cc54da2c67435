package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weakref.tck.testkit.Samples.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.CommandSession;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.testkit.steps.CallbackSteps;
import org.weakref.tck.testkit.steps.CollectionSteps;

/** An order that came once may have come by chance. */
class RoundsTest {
  /** Runs two callbacks each time it is called: newest first, but for the third time. */
  private static final class Fickle extends CommandSession {
    private int calls;

    @Override
    protected Outcome call(Command.Call command) {
      boolean isRight = ++calls != 3;
      ran(isRight ? "callback of second" : "callback of first");
      ran(isRight ? "callback of first" : "callback of second");
      return Outcome.done();
    }

    @Override
    protected Outcome create(Command.Create command) {
      return Outcome.done();
    }

    private void ran(String function) {
      happened(new Event.Ran(function, List.of(), List.of()));
    }

    @Override
    public void close() {}
  }

  /** Runs the callbacks of its references, the last to be held first, whichever is the newest. */
  private static final class AsHeld extends CommandSession {
    private final Set<String> held = new LinkedHashSet<>();

    @Override
    protected Outcome create(Command.Create command) {
      held.add(command.name());
      return Outcome.done();
    }

    @Override
    protected Outcome refer(Command.Refer command) {
      held.add(command.name());
      return Outcome.done();
    }

    @Override
    protected Outcome drop(Command.Drop command) {
      held.remove(command.name());
      return Outcome.done();
    }

    @Override
    protected Outcome call(Command.Call command) {
      List<String> names = new ArrayList<>(held);
      Collections.reverse(names);
      names.removeIf(name -> !List.of("first", "second").contains(name));
      names.forEach(name -> happened(new Event.Ran("callback of " + name, List.of(), List.of())));
      return Outcome.done();
    }

    @Override
    public void close() {}
  }

  private static CallbackSteps afterOneRound(Reclamation reclamation) {
    return afterOneRound(reclamation, new Fickle());
  }

  private static CallbackSteps afterOneRound(
      Reclamation reclamation, Session session, Command... program) {
    World world = new World(declaration(new SpecVersion(3, 14), reclamation, Capability.REFERENCE));
    world.begin(session);
    List.of(program).forEach(world::make);
    world.make(new Command.Call("song", null, List.of(), java.util.Map.of(), null));
    assertThat(world.runs()).as("what ran in the first round").hasSize(2);
    return new CallbackSteps(world);
  }

  @Test
  void anOrderThatDoesNotComeEachTimeFails() {
    CallbackSteps steps = afterOneRound(Reclamation.ON_REQUEST);
    assertThatThrownBy(() -> steps.ranInOrder(List.of("second", "first")))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("each time");
  }

  @Test
  void anOrderThatComesOfWhereReferencesAreHeldFails() {
    CallbackSteps steps =
        afterOneRound(
            Reclamation.ON_REQUEST,
            new AsHeld(),
            new Command.Refer("first", "song", null),
            new Command.Refer("second", "song", null));
    assertThatThrownBy(() -> steps.ranInOrder(List.of("second", "first")))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("[callback of first, callback of second] the next time");
  }

  @Test
  void whereReferencesAreCountedNothingIsLeftToChance() {
    CallbackSteps steps = afterOneRound(Reclamation.IMMEDIATE);
    assertThatCode(() -> steps.ranInOrder(List.of("second", "first"))).doesNotThrowAnyException();
  }

  /** Tells of the references to what has died, the last to be held first. */
  private static final class CollectingAsHeld extends CommandSession {
    private final Map<String, String> held = new LinkedHashMap<>();
    private final Set<String> objects = new LinkedHashSet<>();

    @Override
    protected Outcome create(Command.Create command) {
      held.put(command.name(), "");
      objects.add(command.name());
      return Outcome.done();
    }

    @Override
    protected Outcome define(Command.Define command) {
      return Outcome.done();
    }

    @Override
    protected Outcome link(Command.Link command) {
      return Outcome.done();
    }

    @Override
    protected Outcome alias(Command.Alias command) {
      return objects.contains(command.of())
          ? Outcome.done()
          : new Outcome.Raised("NameError", command.of());
    }

    @Override
    protected Outcome refer(Command.Refer command) {
      held.put(command.name(), command.referent());
      return Outcome.done();
    }

    @Override
    protected Outcome drop(Command.Drop command) {
      held.remove(command.name());
      objects.remove(command.name());
      return Outcome.done();
    }

    @Override
    protected Outcome collect(Command.Collect command) {
      List<String> names = new ArrayList<>(held.keySet());
      Collections.reverse(names);
      for (String name : names) {
        String referent = held.getOrDefault(name, "");
        if (!referent.isEmpty() && !objects.contains(referent)) {
          String callback = name.startsWith("canary") ? "canary callback 1" : "callback of " + name;
          happened(new Event.Ran(callback, List.of(), List.of()));
          held.put(name, "");
        }
      }
      return Outcome.done();
    }

    @Override
    protected Outcome dereference(Command.Dereference command) {
      return Outcome.done();
    }

    @Override
    public void close() {}
  }

  @Test
  void anOrderAmongManyThatComesOfWhereReferencesAreHeldFails() {
    World world =
        new World(
            declaration(
                new SpecVersion(3, 14),
                Reclamation.ON_REQUEST,
                Capability.REFERENCE,
                Capability.CALLBACK));
    world.begin(new CollectingAsHeld());
    CollectionSteps steps = new CollectionSteps(world);
    steps.makeMany(3, 4);
    steps.collectMany();
    assertThat(world.runs()).as("callbacks that ran").hasSize(12);
    CallbackSteps callbacks = new CallbackSteps(world);
    assertThatThrownBy(() -> callbacks.newestFirst(3, 4))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("got [callback of crowd 0 reference 0,");
  }
}
