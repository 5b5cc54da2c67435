package org.weakref.site;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.weakref.tck.results.ScenarioLine;

/** The features on the class path, parsed as results ask for them. */
final class FeatureBook {
  private static final String ROOT = "/org/weakref/features/";
  private static final Pattern FILE = Pattern.compile("[a-z-]+/[a-z0-9-]+\\.feature");

  private final Set<String> read = new HashSet<>();
  private final Map<String, Example> byLocation = new HashMap<>();

  /** The scenario that a result speaks of; bare where no feature has it. */
  Example example(ScenarioLine line) {
    String location = line.location();
    String file = location.substring(0, Math.max(0, location.lastIndexOf(':')));
    if (FILE.matcher(file).matches() && read.add(file)) {
      read(file);
    }
    Example example = byLocation.get(location);
    return example != null
        ? example
        : Example.unknown(
            Shown.line(location, 200), Shown.line(line.title(), 300), Shown.line(line.rule(), 300));
  }

  private void read(String file) {
    try (InputStream in = FeatureBook.class.getResourceAsStream(ROOT + file)) {
      if (in != null) {
        GherkinParser.builder()
            .includeSource(false)
            .includePickles(false)
            .build()
            .parse(file, in)
            .flatMap(envelope -> envelope.getGherkinDocument().stream())
            .flatMap(document -> document.getFeature().stream())
            .forEach(feature -> add(file, feature));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, Feature feature) {
    List<Step> background = new ArrayList<>();
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(found -> background.addAll(steps(found)));
      child.getScenario().ifPresent(scenario -> add(file, "", background, scenario));
      child.getRule().ifPresent(rule -> add(file, rule, background));
    }
  }

  private void add(String file, Rule rule, List<Step> inherited) {
    List<Step> background = new ArrayList<>(inherited);
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(found -> background.addAll(steps(found)));
      child.getScenario().ifPresent(scenario -> add(file, rule.getName(), background, scenario));
    }
  }

  private void add(String file, String rule, List<Step> background, Scenario scenario) {
    Example example =
        new Example(
            file,
            scenario.getLocation().getLine().intValue(),
            scenario.getName(),
            rule,
            List.copyOf(background),
            scenario.getSteps().stream().map(FeatureBook::step).toList(),
            scenario.getExamples().stream().map(FeatureBook::rows).toList());
    byLocation.put(example.location(), example);
    for (Examples examples : scenario.getExamples()) {
      for (TableRow row : examples.getTableBody()) {
        byLocation.put(file + ":" + row.getLocation().getLine(), example);
      }
    }
  }

  private static List<Step> steps(Background background) {
    return background.getSteps().stream().map(FeatureBook::step).toList();
  }

  private static Step step(io.cucumber.messages.types.Step step) {
    List<List<String>> table =
        step.getDataTable().stream()
            .flatMap(found -> found.getRows().stream())
            .map(FeatureBook::cells)
            .toList();
    return Step.of(step.getKeyword(), step.getText(), table);
  }

  private static Example.Rows rows(Examples examples) {
    return new Example.Rows(
        examples.getName(),
        examples.getTableHeader().map(FeatureBook::cells).orElse(List.of()),
        examples.getTableBody().stream().map(FeatureBook::cells).toList());
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }
}
