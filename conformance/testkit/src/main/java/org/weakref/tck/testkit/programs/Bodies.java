package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.testkit.programs.Draft.Known;

/**
 * What functions do that run when an object dies.
 *
 * <p>In which order those about different objects run is nobody's promise, so each has what it
 * works on for itself: whatever the order, the same comes of it.
 */
final class Bodies {
  /** What they raise. */
  static final List<String> ERRORS = List.of("ValueError", "RuntimeError");

  private static final int LONGEST = 3;

  private final Draft draft;
  private final Thing line;
  private final List<Command> body = new ArrayList<>();

  private Bodies(Draft draft, Thing line) {
    this.draft = draft;
    this.line = line;
  }

  /** The body of a function that is about this object. */
  static List<Command> about(Thing line, Draft draft) {
    Bodies bodies = new Bodies(draft, line);
    if (draft.chance(60)) {
      for (int commands = 1 + draft.below(LONGEST); commands > 0; commands--) {
        bodies.add(draft.below(10));
      }
    }
    if (draft.chance(15)) {
      bodies.body.add(new Command.Raise(draft.any(ERRORS), "stumbled"));
    }
    return List.copyOf(bodies.body);
  }

  private void add(int choice) {
    switch (choice) {
      case 0, 1, 2 -> own().ifPresent(known -> body.add(new Command.Drop(known.name())));
      case 3 -> body.add(new Command.Create(draft.fresh("made"), ObjectKind.PLAIN));
      case 4 -> dereferenceArgument();
      case 5, 6 ->
          draft
              .any(Thing.Sort.REFERENCE)
              .ifPresent(known -> body.add(new Command.Dereference(known.name(), null)));
      case 7 -> refer();
      case 8 -> unlink();
      default -> body.add(new Command.Collect());
    }
  }

  /** Something that no function about another object works on. */
  private Optional<Known> own() {
    return draft
        .any(thing -> !thing.hasCallback() && thing.sort() != Thing.Sort.FUNCTION)
        .filter(known -> known.thing().claimFor(line));
  }

  /** Where it is called back, its argument is the dead reference. */
  private void dereferenceArgument() {
    if (line.kind() != ObjectKind.WITH_FINALIZING_METHOD) {
      body.add(new Command.Dereference(Operand.ARGUMENT, null));
    }
  }

  private void refer() {
    own()
        .filter(known -> known.thing().sort() == Thing.Sort.OBJECT && !known.thing().isElusive())
        .filter(known -> !known.thing().mightShare(Command.Refer.class))
        .ifPresent(
            known -> {
              // Noted for the referent alone: nothing but this body knows the name.
              Thing.referringTo(known.thing(), Thing.Sort.REFERENCE, Command.Refer.class);
              body.add(new Command.Refer(draft.fresh("inner reference"), known.name(), null));
            });
  }

  private void unlink() {
    own()
        .filter(known -> !known.thing().fields().isEmpty())
        .ifPresent(
            known ->
                body.add(
                    new Command.Unlink(
                        known.name(),
                        draft.any(known.thing().fields().stream().sorted().toList()))));
  }
}
