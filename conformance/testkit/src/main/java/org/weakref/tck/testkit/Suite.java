package org.weakref.tck.testkit;

import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weakref.spec.Catalogue;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Header.SuiteDigest;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;

/**
 * The catalogue and its features, ready to run. Thread-safe: several runs may go on at the same
 * time.
 */
public final class Suite {
  /**
   * How often what is known to fail now and then may pass, until that is taken for a pass. One that
   * fails every tenth time passes so often once in 200 runs.
   */
  private static final int CHANCES = 50;

  private static final URI STEPS = URI.create("classpath:/org/weakref/tck/testkit/steps");

  private final Catalogue catalogue;
  private final Features features;

  private Suite(Catalogue catalogue, Features features) {
    this.catalogue = catalogue;
    this.features = features;
  }

  /** Reads catalogue and features from the class path. */
  public static Suite load() {
    Catalogue catalogue = Catalogue.load();
    return new Suite(catalogue, Features.load(catalogue));
  }

  /** The clauses. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What its verdicts mean: two runs of suites that are equal in this can be compared. */
  public SuiteDigest digest() {
    String version = Suite.class.getPackage().getImplementationVersion();
    return new SuiteDigest(
        version == null ? "development" : version, catalogue.digest(), features.digest());
  }

  /** Every scenario. */
  public List<Scenario> scenarios() {
    return features.scenarios();
  }

  /**
   * Runs the selected scenarios and says what came of each.
   *
   * <p>Throws {@link UsageException} where a pattern matches nothing, and {@link
   * org.weakref.tck.spi.ImplementationNotStarted} where the implementation cannot be started. The
   * implementation is left open.
   *
   * <p>What is known to fail now and then is judged again until it does: one pass of it proves
   * nothing, and a verdict that changes from run to run is none.
   */
  public RunReport run(Implementation implementation, RunOptions options, RunListener listener) {
    return run(implementation, options.selection().of(features.scenarios()), options, listener);
  }

  /** Runs these scenarios, whatever the options select. The rest is as it is said there. */
  public RunReport run(
      Implementation implementation,
      List<Scenario> selected,
      RunOptions options,
      RunListener listener) {
    Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    long started = System.nanoTime();
    Declaration declaration = implementation.declaration();
    SpecVersion version = options.specVersion().orElse(declaration.specVersion());
    Judge judge = new Judge(implementation, declaration, version, options, listener);
    cucumber(new HashSet<>(selected), options, judge).run();
    for (int chance = 1; chance < CHANCES && !judge.undecided().isEmpty(); chance++) {
      cucumber(judge.undecided(), options.withoutMessages(), judge).run();
    }
    judge.settle();
    List<ScenarioResult> results = new ArrayList<>();
    selected.forEach(scenario -> results.add(judge.resultOf(scenario)));
    List<ScenarioResult> told = Cascade.of(results, catalogue);
    List<String> unexpected = new Unexpected(options).of(features.scenarios(), told, version);
    return new RunReport(
        declaration,
        version,
        told,
        unexpected,
        began,
        implementation.restarts(),
        (System.nanoTime() - started) / 1e9);
  }

  private Runtime cucumber(Set<Scenario> selected, RunOptions options, Judge judge) {
    RuntimeOptionsBuilder builder =
        new RuntimeOptionsBuilder()
            .addGlue(STEPS)
            .setThreads(options.jobs())
            .setPublishQuiet(true)
            .setMonochrome()
            .setNoSummary()
            .setPickleOrder(
                pickles ->
                    pickles.stream().filter(p -> selected.contains(features.of(p))).toList());
    options.messages().ifPresent(path -> builder.addPluginName("message:" + path));
    ThreadLocal<Glue> glue = ThreadLocal.withInitial(() -> new Glue(judge, features));
    return Runtime.builder()
        .withRuntimeOptions(builder.build())
        .withClassLoader(Suite.class::getClassLoader)
        .withFeatureSupplier(features::parsed)
        .withObjectFactorySupplier(glue::get)
        .withAdditionalPlugins(new VerdictListener(judge, features))
        .build();
  }
}
