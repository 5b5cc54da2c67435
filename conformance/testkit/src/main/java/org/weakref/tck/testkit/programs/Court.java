package org.weakref.tck.testkit.programs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Shrinkable;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.testkit.Performance;

/** A model and an implementation under test, ready for programs. Thread-safe. */
final class Court {
  private final Implementation model;
  private final Declaration modelDeclaration;
  private final Implementation subject;
  private final Declaration declaration;
  private final Set<Capability> common;

  Court(Implementation model, Implementation subject) {
    this.model = model;
    this.modelDeclaration = model.declaration();
    this.subject = subject;
    this.declaration = subject.declaration();
    this.common = EnumSet.copyOf(declaration.capabilities());
    common.retainAll(modelDeclaration.capabilities());
  }

  Declaration declaration() {
    return declaration;
  }

  /** Whether the implementation does the same again for the same program. */
  boolean isExact() {
    return declaration.reclamation() == Reclamation.IMMEDIATE;
  }

  /** What of a program both declare to have. */
  Shrinkable<Program> applicable(Shrinkable<Program> program) {
    return new ShrinkableProgram(program.value().within(common));
  }

  /** The first disagreement on a program. */
  Optional<Disagreement> disagreement(Program program) {
    List<Block> blocks = Block.of(program, declaration.reclamation());
    boolean isEnding = program.isEnding();
    try (Performance expected = Performance.begin(model, modelDeclaration, isEnding)) {
      Performance actual = Performance.begin(subject, declaration, isEnding);
      Optional<Disagreement> found;
      try {
        found = new Trial(program, expected, actual).perform(blocks);
      } catch (RuntimeException | Error thrown) {
        closeQuietly(actual);
        throw thrown;
      }
      return found.isPresent() ? closed(found, actual) : closed(actual);
    }
  }

  private static Optional<Disagreement> closed(
      Optional<Disagreement> found, Performance performance) {
    closeQuietly(performance);
    return found;
  }

  private static Optional<Disagreement> closed(Performance performance) {
    try {
      performance.close();
      return Optional.empty();
    } catch (SessionBroken broken) {
      return Optional.of(
          new Disagreement(
              "that the program ends",
              String.valueOf(broken.getMessage()),
              performance.transcript()));
    }
  }

  /** What there is to say was said. */
  private static void closeQuietly(Performance performance) {
    try {
      performance.close();
    } catch (SessionBroken broken) {
      // The session had broken, or has now.
    }
  }
}
