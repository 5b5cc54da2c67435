package org.weakref.tck.testkit;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;
import org.weakref.spec.Digest;

/** The features that ship with the suite, parsed once. Immutable. */
public final class Features {
  private static final String ROOT = "org/weakref/features";

  private final List<Feature> parsed;
  private final Map<String, Scenario> byPosition = new LinkedHashMap<>();
  private final IdentityHashMap<Pickle, Scenario> byPickle = new IdentityHashMap<>();

  private Features(List<Feature> parsed, Catalogue catalogue) {
    this.parsed = List.copyOf(parsed);
    for (Feature feature : parsed) {
      Map<Location, String> rules = rules(feature);
      for (Pickle pickle : feature.getPickles()) {
        Scenario scenario = scenario(pickle, rules, catalogue);
        byPosition.put(position(pickle.getUri(), pickle.getLocation()), scenario);
        byPickle.put(pickle, scenario);
      }
    }
  }

  /** Parses the features on the class path; their tags name clauses of this catalogue. */
  public static Features load(Catalogue catalogue) {
    var options =
        new RuntimeOptionsBuilder().addFeature(FeatureWithLines.parse("classpath:" + ROOT)).build();
    var supplier =
        new FeaturePathFeatureSupplier(
            Features.class::getClassLoader, options, new FeatureParser(UUID::randomUUID));
    return new Features(supplier.get(), catalogue);
  }

  /** Every scenario, in the order of files and lines. */
  public List<Scenario> scenarios() {
    return List.copyOf(byPosition.values());
  }

  /** SHA-256 of all features, in hexadecimal. */
  String digest() {
    Digest digest = new Digest();
    parsed.stream()
        .sorted(Comparator.comparing(feature -> file(feature.getUri())))
        .forEach(feature -> digest.add(file(feature.getUri()), feature.getSource()));
    return digest.hex();
  }

  private static String file(URI uri) {
    String path = uri.getSchemeSpecificPart();
    return path.substring(path.indexOf(ROOT) + ROOT.length() + 1);
  }

  List<Feature> parsed() {
    return parsed;
  }

  /** The scenario of one of what was parsed; a run asks this of each, whatever it selects. */
  @Nullable Scenario of(Pickle pickle) {
    return byPickle.get(pickle);
  }

  Scenario at(URI uri, Location location) {
    Scenario scenario = byPosition.get(position(uri, location));
    if (scenario == null) {
      throw new IllegalStateException("no scenario at " + uri + ":" + location.getLine());
    }
    return scenario;
  }

  private static String position(URI uri, Location location) {
    return uri + ":" + location.getLine();
  }

  private static Map<Location, String> rules(Feature feature) {
    Map<Location, String> rules = new HashMap<>();
    for (Node node : feature.elements()) {
      if (node instanceof Node.Rule rule) {
        rules.put(rule.getLocation(), rule.getName().orElse(""));
      }
    }
    return rules;
  }

  private static Scenario scenario(
      Pickle pickle, Map<Location, String> rules, Catalogue catalogue) {
    String file = file(pickle.getUri());
    String chapter = file.substring(0, file.indexOf('/'));
    String rule =
        pickle.getRuleLocation().map(location -> rules.getOrDefault(location, "")).orElse("");
    List<Clause> clauses = new ArrayList<>();
    for (String tag : pickle.getTags()) {
      catalogue.clause(new ClauseId(tag.substring(1))).ifPresent(clauses::add);
    }
    return new Scenario(
        ScenarioId.of(chapter, pickle.getName()),
        pickle.getName(),
        rule,
        file,
        pickle.getLocation().getLine(),
        List.copyOf(clauses));
  }
}
