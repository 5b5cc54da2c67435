package org.weakref.tck.cli.mutation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Level;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MatrixFooter;
import org.weakref.tck.results.MatrixHeader;
import org.weakref.tck.results.MutantLine;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;

/** The suite on every mutant: who fails on which, and what is left unproved. */
final class Matrix {
  private static final Set<Level> BINDING = Set.of(Level.MUST, Level.DERIVED);

  private final Suite suite;
  private final List<String> run;
  private final List<String> only;
  private final boolean quick;
  private final int jobs;
  private final List<Scenario> scenarios;
  private final Trial trial;

  /**
   * A matrix.
   *
   * @param run patterns of scenarios of which one has to match; empty for all
   * @param only patterns of names of mutants of which one has to match; empty for all
   * @param quick whether each mutant is judged by the scenarios of its own clauses alone
   * @param jobs how many mutants at a time
   */
  Matrix(Suite suite, List<String> run, List<String> only, boolean quick, int jobs) {
    this.suite = suite;
    this.run = List.copyOf(run);
    this.only = List.copyOf(only);
    this.quick = quick;
    this.jobs = jobs;
    this.scenarios = new Selection(run, List.of()).of(suite.scenarios());
    this.trial = new Trial(suite, scenarios, quick);
  }

  /**
   * Judges the mutants of the model, and those of an interpreter if there is one.
   *
   * @param listener hears of each mutant once it is judged, on several threads
   */
  KillMatrix judge(@Nullable PythonFaults faults, Consumer<MutantLine> listener) {
    long began = System.nanoTime();
    List<Suspect> all = new ArrayList<>(suspects().ofTheModel());
    if (faults != null) {
      all.addAll(suspects().of(faults, jobs));
    }
    return judged(all, listener, began);
  }

  private Suspects suspects() {
    return new Suspects(suite, scenarios, quick && !only.isEmpty(), this::isWanted);
  }

  private KillMatrix judged(List<Suspect> suspects, Consumer<MutantLine> listener, long began) {
    Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    if (suspects.isEmpty()) {
      throw new UsageException(
          only.isEmpty()
              ? "no mutant must fail a clause of what is selected"
              : "no mutant of what is selected is called '" + String.join("' or '", only) + "'");
    }
    List<MutantLine> lines = judge(suspects, listener);
    MatrixHeader header =
        new MatrixHeader(
            MatrixHeader.SCHEMA,
            suite.digest(),
            run,
            only,
            quick,
            lines.stream().map(MutantLine::origin).distinct().toList(),
            started.toString());
    boolean all = only.isEmpty();
    List<String> unkilled = all ? unkilled(suspects, lines) : List.of();
    List<String> unbroken = all ? unbroken(suspects) : List.of();
    double seconds = Math.round((System.nanoTime() - began) / 1e6) / 1e3;
    return new KillMatrix(header, lines, MatrixFooter.of(lines, unkilled, unbroken, seconds));
  }

  private boolean isWanted(Mutant mutant) {
    return (only.isEmpty() || only.stream().anyMatch(name -> matches(name, mutant.name())))
        && scenarios.stream()
            .flatMap(scenario -> Suspect.clauses(scenario).stream())
            .anyMatch(mutant.clauses()::contains);
  }

  private static boolean matches(String pattern, String name) {
    return Selection.pattern(pattern).matcher(name).matches();
  }

  private List<MutantLine> judge(List<Suspect> suspects, Consumer<MutantLine> listener) {
    return atOnce(
        suspects,
        suspect -> {
          MutantLine line = trial.judge(suspect);
          listener.accept(line);
          return line;
        });
  }

  /** What comes of each, in their order, so many at a time. */
  private <T, R> List<R> atOnce(List<T> all, Function<T, R> work) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<R>> futures =
          all.stream().map(one -> threads.submit(() -> work.apply(one))).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * The scenarios that pass where nothing is broken and that no mutant fails. Where a mutant was
   * judged by its own clauses alone, others are tried until one fails.
   */
  private List<String> unkilled(List<Suspect> suspects, List<MutantLine> lines) {
    Set<String> killing =
        lines.stream().flatMap(line -> line.kills().stream()).collect(Collectors.toSet());
    List<Scenario> left =
        kept(suspects).filter(scenario -> !killing.contains(scenario.id().toString())).toList();
    List<Boolean> fails =
        atOnce(
            quick ? left : List.of(),
            scenario -> suspects.stream().anyMatch(suspect -> trial.fails(suspect, scenario)));
    return IntStream.range(0, left.size())
        .filter(place -> !quick || !fails.get(place))
        .mapToObj(place -> left.get(place).id().toString())
        .toList();
  }

  /** The scenarios that pass on what some mutant is made of. */
  private Stream<Scenario> kept(List<Suspect> suspects) {
    Set<Ground> grounds = suspects.stream().map(Suspect::ground).collect(Collectors.toSet());
    return scenarios.stream()
        .filter(scenario -> grounds.stream().anyMatch(ground -> ground.keeps(scenario)));
  }

  private List<String> unbroken(List<Suspect> suspects) {
    Set<String> broken = new HashSet<>();
    suspects.stream()
        .filter(suspect -> suspect.absent() == null)
        .forEach(suspect -> broken.addAll(suspect.mutant().clauses()));
    return kept(suspects)
        .flatMap(scenario -> scenario.clauses().stream())
        .filter(clause -> BINDING.contains(clause.level()))
        .map(clause -> clause.id().value())
        .distinct()
        .filter(id -> !broken.contains(id))
        .sorted()
        .toList();
  }
}
