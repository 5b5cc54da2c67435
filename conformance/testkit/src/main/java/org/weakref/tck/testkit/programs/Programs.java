package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.weakref.tck.spi.Command;

/**
 * Writes random programs. As a generator of jqwik, so that properties of others can have them too;
 * it needs nothing of jqwik's engine.
 */
public final class Programs implements RandomGenerator<Program> {
  /** How many moves may be tried for each command, before a program is as long as it gets. */
  private static final int TRIES = 20;

  /** How many programs of a hundred end their process. */
  private static final int ENDING = 2;

  private static final List<Command.Manner> ENDS =
      List.of(Command.Manner.END, Command.Manner.EXIT_CALL, Command.Manner.UNCAUGHT_ERROR);

  private static final List<Move> MOVES = moves();

  private final int length;

  /** Programs of up to so many commands. */
  public Programs(int length) {
    this.length = length;
  }

  private static List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    moves.addAll(ObjectMoves.ALL);
    moves.addAll(ReferenceMoves.ALL);
    moves.addAll(UseMoves.ALL);
    moves.addAll(ContainerMoves.ALL);
    moves.addAll(FinalizerMoves.ALL);
    return List.copyOf(moves);
  }

  /** The program of that id. */
  public static Shrinkable<Program> of(ProgramId id) {
    // Neighbouring seeds would begin alike.
    long mixed = (id.seed() * 0x9E3779B97F4A7C15L + id.number()) * 0xD1342543DE82EF95L;
    return new Programs(id.length()).next(new Random(mixed ^ (mixed >>> 32)));
  }

  @Override
  public Shrinkable<Program> next(Random random) {
    Draft draft = new Draft(random);
    int aim = 1 + Math.max(random.nextInt(length), random.nextInt(length));
    for (int tries = aim * TRIES; draft.size() < aim && tries > 0; tries--) {
      draft.any(MOVES, Move::weight).writer().write(draft);
    }
    while (draft.size() == 0) { // Of no commands nobody learns anything.
      draft.any(MOVES, Move::weight).writer().write(draft);
    }
    return new ShrinkableProgram(new Program(ended(draft)));
  }

  /** As long as it may be. Few end for real: that costs a process. */
  private List<Command> ended(Draft draft) {
    List<Command> written = new ArrayList<>(draft.commands());
    boolean isEnding = draft.chance(ENDING);
    List<Command> kept = written.subList(0, Math.min(length, written.size()));
    if (isEnding) {
      kept = kept.subList(0, Math.min(length - 1, kept.size()));
      kept.add(new Command.Exit(draft.any(ENDS), 3));
    }
    return List.copyOf(kept);
  }
}
