package org.weakref.tck.mutants;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weakref.spec.Reclamation;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;

/** The deliberately broken implementations. */
public final class Mutants {
  /** The one that never reclaims anything: of it, nothing can be concluded. */
  public static final Mutant NEVER_COLLECTS =
      new Mutant(
          "never collects",
          "nothing is ever reclaimed, though it is declared to go on request",
          Set.of(),
          () ->
              new OracleImplementation(
                  "never collects", Reclamation.ON_REQUEST, DeathFaults.NeverCollects::new));

  private Mutants() {}

  /** Those that must fail a clause. */
  public static List<Mutant> all() {
    return Stream.of(
            CallbackFaults.all(),
            DeathFaults.all(),
            ReferenceFaults.all(),
            HashFaults.all(),
            EqualityFaults.all(),
            ReuseFaults.all(),
            CountFaults.all(),
            AnswerFaults.all(),
            ProxyFaults.all(),
            ForwardingFaults.all(),
            ProxyUseFaults.all(),
            ProxyLifeFaults.all(),
            CollectionFaults.all(),
            FinalizerFaults.all(),
            FinalizerUseFaults.all(),
            FinalizerToldFaults.all(),
            FinalizerMakingFaults.all(),
            FinalizerSurfaceFaults.all(),
            ExitFaults.all(),
            MethodFaults.all(),
            MethodEqualityFaults.all(),
            CallbackCauseFaults.all(),
            ReferenceUseFaults.all(),
            ReferentFaults.all(),
            ThreadFaults.all(),
            SurfaceFaults.all(),
            ClassFaults.all(),
            DetailFaults.all(),
            UntimelyFaults.all(),
            WeaknessFaults.all(),
            DictionaryUseFaults.all(),
            SetUseFaults.all(),
            KeyFaults.all(),
            StoringFaults.all(),
            ContainerMethodFaults.all(),
            RemovalFaults.all(),
            IterationFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The model, not broken, which declares a language: it shows what else may fail there. */
  public static Implementation unbroken(String language) {
    return new Decorated(model -> model, language);
  }

  /** A variant of the model, with other rules in each session. */
  static Mutant variant(String name, String fault, Supplier<Rules> rules, String... clauses) {
    return new Mutant(
        name,
        fault,
        Set.of(clauses),
        () -> new OracleImplementation(name, Reclamation.IMMEDIATE, rules));
  }

  /** The same, of a model that declares Python, for clauses on the surface of that. */
  static Mutant inPython(String name, String fault, Supplier<Rules> rules, String... clauses) {
    return new Mutant(
        name,
        fault,
        Set.of(clauses),
        () -> new OracleImplementation(name, "python", Reclamation.IMMEDIATE, rules));
  }

  /** The model in a session that is a fault. */
  static Mutant decorated(
      String name, String fault, UnaryOperator<Session> decorator, String... clauses) {
    return new Mutant(name, fault, Set.of(clauses), () -> new Decorated(decorator));
  }

  /** The same, of a model that declares Python, for clauses on the surface of that. */
  static Mutant decoratedInPython(
      String name, String fault, UnaryOperator<Session> decorator, String... clauses) {
    return new Mutant(name, fault, Set.of(clauses), () -> new Decorated(decorator, "python"));
  }
}
