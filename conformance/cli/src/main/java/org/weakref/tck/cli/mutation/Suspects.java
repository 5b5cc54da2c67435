package org.weakref.tck.cli.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.Suite;

/** The mutants that are wanted, each with what it is made of. */
final class Suspects {
  private final Suite suite;
  private final List<Scenario> scenarios;
  private final boolean ownAlone;
  private final Predicate<Mutant> wanted;

  /**
   * Those that are wanted.
   *
   * @param scenarios what they are to be judged by
   * @param ownAlone whether nothing else is asked than whether each fails its own clauses
   */
  Suspects(Suite suite, List<Scenario> scenarios, boolean ownAlone, Predicate<Mutant> wanted) {
    this.suite = suite;
    this.scenarios = scenarios;
    this.ownAlone = ownAlone;
    this.wanted = wanted;
  }

  /** A mutant, and what it is made of: equal words mean equal ground. */
  private record Candidate(Mutant mutant, String ground, String place, @Nullable String absent) {}

  /** Those of the model. */
  List<Suspect> ofTheModel() {
    List<Candidate> candidates =
        Mutants.all().stream()
            .filter(wanted)
            .map(mutant -> new Candidate(mutant, language(mutant), "", null))
            .toList();
    return placed(candidates, (language, used) -> new ModelGround(suite, language, used));
  }

  private static String language(Mutant mutant) {
    try (Implementation implementation = mutant.start().get()) {
      return implementation.declaration().language();
    }
  }

  /**
   * Those of an interpreter.
   *
   * @param sessions how many sessions at a time may find out what is made of scenarios
   */
  List<Suspect> of(PythonFaults faults, int sessions) {
    List<Candidate> candidates =
        faults.all().stream()
            .map(fault -> candidate(faults, fault))
            .filter(candidate -> wanted.test(candidate.mutant()))
            .toList();
    return placed(
        candidates, (over, used) -> new PythonGround(suite, faults, over, used, sessions));
  }

  private static Candidate candidate(PythonFaults faults, PythonFaults.Fault fault) {
    Set<String> clauses = new HashSet<>(fault.clauses());
    Mutant mutant =
        new Mutant(fault.name(), fault.fault(), clauses, () -> faults.start(fault.name()));
    return new Candidate(mutant, fault.over(), fault.place(), fault.absent());
  }

  private List<Suspect> placed(
      List<Candidate> candidates, BiFunction<String, List<Scenario>, Ground> make) {
    Map<String, Ground> grounds = new HashMap<>();
    return candidates.stream()
        .map(
            candidate ->
                new Suspect(
                    candidate.mutant(),
                    grounds.computeIfAbsent(
                        candidate.ground(), ground -> make.apply(ground, used(candidates, ground))),
                    candidate.place(),
                    candidate.absent()))
        .toList();
  }

  /** The scenarios that mutants of a ground may be judged by. */
  private List<Scenario> used(List<Candidate> candidates, String ground) {
    if (!ownAlone) {
      return scenarios;
    }
    Set<String> clauses =
        candidates.stream()
            .filter(candidate -> candidate.ground().equals(ground))
            .flatMap(candidate -> candidate.mutant().clauses().stream())
            .collect(Collectors.toSet());
    return scenarios.stream()
        .filter(scenario -> Suspect.clauses(scenario).stream().anyMatch(clauses::contains))
        .toList();
  }
}
