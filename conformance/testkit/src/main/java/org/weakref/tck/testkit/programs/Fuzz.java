package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Inconclusive;
import org.weakref.tck.testkit.NotApplicable;
import org.weakref.tck.testkit.programs.FuzzReport.Found;

/**
 * Performs random programs on a model and on an implementation under test until they disagree, or
 * there are no more. Used once.
 */
public final class Fuzz {
  /** How often a smaller program is looked for. */
  private static final int SHRINKINGS = 3000;

  /** How often a disagreement has to show, where collections are not the program's own. */
  private static final int CONFIRMATIONS = 2;

  private final Court court;
  private final FuzzOptions options;
  private final IntConsumer progress;
  private final Reach reach = new Reach();
  private final AtomicInteger performed = new AtomicInteger();
  private final AtomicInteger notApplicable = new AtomicInteger();
  private final AtomicInteger inconclusive = new AtomicInteger();
  private final AtomicReference<@Nullable ProgramId> found = new AtomicReference<>();

  private Fuzz(Court court, FuzzOptions options, IntConsumer progress) {
    this.court = court;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Performs programs.
   *
   * @param progress hears, on any thread, how many programs were performed so far
   */
  public static FuzzReport run(
      Implementation model, Implementation subject, FuzzOptions options, IntConsumer progress) {
    return new Fuzz(new Court(model, subject), options, progress).run();
  }

  /**
   * Performs one program; nothing where model and implementation agree. {@link Inconclusive} where
   * nothing was collected, {@link NotApplicable} where the implementation's world lacks something.
   */
  public static Optional<Disagreement> perform(
      Implementation model, Implementation subject, Program program) {
    return new Court(model, subject).disagreement(program);
  }

  /** The smallest program found that shows a disagreement, and what it shows. */
  public static Optional<Found> perform(
      Implementation model, Implementation subject, ProgramId id) {
    Fuzz fuzz = new Fuzz(new Court(model, subject), FuzzOptions.DEFAULT, unused -> {});
    Shrinkable<Program> program = fuzz.court.applicable(Programs.of(id));
    return fuzz.disagrees(program.value()).isEmpty()
        ? Optional.empty()
        : Optional.of(fuzz.smallest(id, program));
  }

  private FuzzReport run() {
    long began = System.nanoTime();
    AtomicInteger next = new AtomicInteger(options.shard().index() - 1);
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      List<CompletableFuture<Void>> workers = new ArrayList<>();
      IntStream.range(0, options.jobs())
          .forEach(job -> workers.add(CompletableFuture.runAsync(() -> work(next), threads)));
      workers.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
    ProgramId id = found.get();
    Optional<Found> smallest =
        id == null
            ? Optional.empty()
            : Optional.of(smallest(id, court.applicable(Programs.of(id))));
    return report((System.nanoTime() - began) / 1e9, smallest);
  }

  private FuzzReport report(double seconds, Optional<Found> smallest) {
    return new FuzzReport(
        court.declaration(),
        options,
        performed.get(),
        notApplicable.get(),
        inconclusive.get(),
        reach.kinds(),
        reach.pairs(),
        seconds,
        smallest);
  }

  private void work(AtomicInteger next) {
    int step = options.shard().of();
    for (int number = next.getAndAdd(step);
        number < options.tries() && found.get() == null;
        number = next.getAndAdd(step)) {
      perform(new ProgramId(options.seed(), number, options.length()));
    }
  }

  private void perform(ProgramId id) {
    Program program = court.applicable(Programs.of(id)).value();
    try {
      if (disagrees(program).isPresent()) {
        found.accumulateAndGet(id, Fuzz::first);
      }
      reach.note(program);
      progress.accept(performed.incrementAndGet());
    } catch (NotApplicable absent) {
      notApplicable.incrementAndGet();
    } catch (Inconclusive nothingCollected) {
      inconclusive.incrementAndGet();
    }
  }

  private static ProgramId first(@Nullable ProgramId one, ProgramId other) {
    return one == null || other.number() < one.number() ? other : one;
  }

  private Optional<Disagreement> disagrees(Program program) {
    Optional<Disagreement> seen = court.disagreement(program);
    for (int again = 0; again < CONFIRMATIONS && seen.isPresent() && !court.isExact(); again++) {
      seen = court.disagreement(program);
    }
    return seen;
  }

  /** Goes from smaller program to smaller program for as long as they show a disagreement. */
  private Found smallest(ProgramId id, Shrinkable<Program> whole) {
    Shrinkable<Program> smallest = whole;
    Optional<Disagreement> shown = disagrees(whole.value());
    int left = SHRINKINGS;
    for (boolean shrunk = true; shrunk && left > 0; ) {
      shrunk = false;
      for (Shrinkable<Program> smaller :
          (Iterable<Shrinkable<Program>>) smallest.shrink()::iterator) {
        Optional<Disagreement> same = left-- > 0 ? ifAny(smaller.value()) : Optional.empty();
        if (same.isPresent()) {
          smallest = smaller;
          shown = same;
          shrunk = true;
          break;
        }
      }
    }
    Disagreement last =
        shown.orElseThrow(() -> new IllegalStateException("it shows no longer: " + id));
    return new Found(id, smallest.value(), last);
  }

  private Optional<Disagreement> ifAny(Program program) {
    try {
      return disagrees(program);
    } catch (NotApplicable | Inconclusive nothing) {
      return Optional.empty();
    }
  }
}
