package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weakref.tck.testkit.Samples.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
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

  /** Runs the callbacks of what has died, the last reference to be held first. */
  private static final class AsHeld extends CommandSession {
    private final Map<String, Command.Refer> held = new LinkedHashMap<>();
    private final Set<String> objects = new HashSet<>();

    @Override
    protected Outcome create(Command.Create command) {
      held.putIfAbsent(command.name(), new Command.Refer(command.name(), command.name(), null));
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
      held.put(command.name(), command);
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
      List<Command.Refer> references = new ArrayList<>(held.values());
      Collections.reverse(references);
      for (Command.Refer reference : references) {
        if (!objects.contains(reference.referent())
            && reference.callback() instanceof Operand.Named callback) {
          happened(new Event.Ran(callback.name(), List.of(), List.of()));
          held.put(
              reference.name(), new Command.Refer(reference.name(), reference.referent(), null));
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

  private static World worldOf(Session session, Reclamation reclamation) {
    World world =
        new World(
            declaration(
                new SpecVersion(3, 14), reclamation, Capability.REFERENCE, Capability.CALLBACK));
    world.begin(session);
    return world;
  }

  private static CallbackSteps afterOneRound(Reclamation reclamation) {
    World world = worldOf(new Fickle(), reclamation);
    world.make(new Command.Call("song", null, List.of(), Map.of(), null));
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
    World world = worldOf(new AsHeld(), Reclamation.ON_REQUEST);
    world.make(new Command.Create("song", ObjectKind.PLAIN));
    world.make(new Command.Refer("first", "song", Operand.named("callback of first")));
    world.make(new Command.Refer("second", "song", Operand.named("callback of second")));
    world.make(new Command.Drop("song"));
    world.collect();
    assertThat(world.runs()).as("what ran in the first round").hasSize(2);
    CallbackSteps steps = new CallbackSteps(world);
    assertThatThrownBy(() -> steps.ranInOrder(List.of("second", "first")))
        .isInstanceOf(Mismatch.class)
        .hasMessageContaining("[callback of first, callback of second] the next time");
  }

  @Test
  void whereReferencesAreCountedNothingIsLeftToChance() {
    CallbackSteps steps = afterOneRound(Reclamation.IMMEDIATE);
    assertThatCode(() -> steps.ranInOrder(List.of("second", "first"))).doesNotThrowAnyException();
  }

  @Test
  void anOrderAmongManyThatComesOfWhereReferencesAreHeldFails() {
    World world = worldOf(new AsHeld(), Reclamation.ON_REQUEST);
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
