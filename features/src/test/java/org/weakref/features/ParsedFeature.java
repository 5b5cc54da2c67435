package org.weakref.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One feature file, parsed. */
record ParsedFeature(Path file, GherkinDocument document, List<Pickle> pickles) {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  /** Every feature file of the module, in the order of their names. */
  static List<ParsedFeature> all() {
    try (Stream<Path> files = Files.walk(ROOT, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .sorted()
          .map(ParsedFeature::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsedFeature parse(Path file) {
    try {
      List<Envelope> envelopes =
          GherkinParser.builder().includeSource(false).build().parse(file).toList();
      envelopes.stream()
          .flatMap(e -> e.getParseError().stream())
          .findFirst()
          .ifPresent(e -> fail(e.getMessage()));
      GherkinDocument document =
          envelopes.stream()
              .flatMap(e -> e.getGherkinDocument().stream())
              .findFirst()
              .orElseThrow();
      return new ParsedFeature(
          ROOT.relativize(file),
          document,
          envelopes.stream().flatMap(e -> e.getPickle().stream()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fail(String message) {
    throw new AssertionError(message);
  }

  String chapter() {
    return file.getName(0).toString();
  }

  Feature feature() {
    return document.getFeature().orElseThrow();
  }

  List<Rule> rules() {
    return feature().getChildren().stream().flatMap(child -> child.getRule().stream()).toList();
  }

  /** Scenarios that stand under no rule. */
  List<Scenario> ruleless() {
    return feature().getChildren().stream()
        .map(FeatureChild::getScenario)
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>(ruleless());
    rules()
        .forEach(
            rule ->
                rule.getChildren().stream()
                    .map(RuleChild::getScenario)
                    .forEach(s -> s.ifPresent(scenarios::add)));
    return scenarios;
  }

  String where(Scenario scenario) {
    return file + ":" + scenario.getLocation().getLine() + " \"" + scenario.getName() + '"';
  }
}
