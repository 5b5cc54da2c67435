package org.weakref.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.ScenarioLine.Performed;
import org.weakref.tck.results.Verdict;

/** Groups what did not go well: one finding for all that failed alike. */
final class Findings {
  private static final int MOST = 40;
  private static final int SHOWN_COMMANDS = 30;
  private static final int SHOWN_TITLES = 3;

  private final Map<Likeness, Alike> alike = new LinkedHashMap<>();
  private final Budget budget;
  private int numbered;

  Findings(Budget budget) {
    this.budget = budget;
  }

  /** What makes two failures alike. */
  private record Likeness(Verdict verdict, State state, String message, @Nullable String cause) {}

  /** Failures that are alike. */
  private static final class Alike {
    final Judged first;
    final ScenarioLine sample;
    final Set<Judged> by = new LinkedHashSet<>();
    final Set<String> titles = new LinkedHashSet<>();

    Alike(Judged first, ScenarioLine sample) {
      this.first = first;
      this.sample = sample;
    }
  }

  /** Takes what came of a scenario, if it is worth a finding. */
  void add(Judged judged, ScenarioLine line) {
    State state = State.of(line);
    if (state.isBroken() || state == State.OPEN) {
      Likeness likeness = new Likeness(line.verdict(), state, Shown.message(line), line.cause());
      Alike found = alike.computeIfAbsent(likeness, unused -> new Alike(judged, line));
      found.by.add(judged);
      found.titles.add(line.title());
    }
  }

  /** The findings since the last time, numbered on. */
  List<Finding> take() {
    List<Finding> findings = new ArrayList<>();
    for (Alike found : alike.values()) {
      if (findings.size() == MOST) {
        break;
      }
      findings.add(finding(found));
    }
    alike.clear();
    return findings;
  }

  /** How many there are beyond those that {@link #take} gives. */
  int beyond() {
    return Math.max(0, alike.size() - MOST);
  }

  private Finding finding(Alike found) {
    ScenarioLine sample = found.sample;
    List<String> titles =
        found.titles.stream().limit(SHOWN_TITLES).map(title -> Shown.line(title, 200)).toList();
    return new Finding(
        ++numbered,
        State.of(sample),
        sample.verdict().id().replace('_', ' '),
        List.copyOf(found.by),
        titles,
        found.titles.size() - titles.size(),
        Shown.block(Shown.message(sample), 200 + budget.take(1800)),
        sample.cause() == null ? null : Shown.line(sample.cause(), 600),
        sample.issue() == null ? null : Shown.line(sample.issue(), 300),
        commands(sample),
        script(sample),
        repeat(found));
  }

  private static String repeat(Alike found) {
    return found.first.repeat() + " --run " + Shown.line(found.sample.id(), 200);
  }

  private List<String> commands(ScenarioLine sample) {
    List<String> lines = new ArrayList<>();
    List<Performed> all = sample.commands();
    if (all.size() > SHOWN_COMMANDS) {
      lines.add("… " + (all.size() - SHOWN_COMMANDS) + " commands before these");
    }
    for (Performed performed : all.subList(Math.max(0, all.size() - SHOWN_COMMANDS), all.size())) {
      if (budget.take(400) < 400) {
        return List.of();
      }
      lines.add(
          Shown.line(performed.command(), 200) + "  →  " + Shown.line(performed.outcome(), 200));
      performed.events().stream()
          .limit(5)
          .forEach(event -> lines.add("    event: " + Shown.line(event, 200)));
    }
    return lines;
  }

  private @Nullable String script(ScenarioLine sample) {
    if (sample.script() == null || sample.script().text().length() > 20_000) {
      return null;
    }
    int length = sample.script().text().length();
    return budget.take(length) < length ? null : Shown.block(sample.script().text(), length);
  }
}
