package org.weakref.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Clause;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Subject;

/** An implementation, and what came of its newest run. */
final class Judged {
  private final String slug;
  private final Results results;
  private final List<Results> earlier;
  private final Map<String, List<ScenarioLine>> byClause = new LinkedHashMap<>();

  Judged(String slug, Results results, List<Results> earlier) {
    this.slug = slug;
    this.results = results;
    this.earlier = List.copyOf(earlier);
    for (ScenarioLine line : results.scenarios()) {
      for (String clause : line.clauses()) {
        byClause.computeIfAbsent(clause, unused -> new ArrayList<>()).add(line);
      }
    }
  }

  /** Its name in addresses. */
  String slug() {
    return slug;
  }

  /** Its name for a reader. */
  String title() {
    return Shown.line(subject().title(), 60);
  }

  private Subject subject() {
    return results.header().implementation();
  }

  /** What it calls itself. */
  String name() {
    return Shown.line(subject().name(), 60);
  }

  String version() {
    return Shown.line(subject().version(), 60);
  }

  String language() {
    return Shown.line(subject().language(), 30);
  }

  String reclamation() {
    return Shown.line(subject().reclamation(), 30);
  }

  /** The version of the documentation that it says it implements. */
  String specVersion() {
    return Shown.line(subject().specVersion(), 30);
  }

  /** The version that it was judged by. */
  String judgedBy() {
    return Shown.line(results.header().specVersion(), 30);
  }

  /** When it was judged. */
  String started() {
    return Shown.line(results.header().started(), 40);
  }

  /** The words that judge it again. */
  String repeat() {
    return Shown.line(results.header().repeat(), 500);
  }

  /** The ids of what it declares to have. */
  List<String> capabilities() {
    return subject().capabilities().stream().limit(60).map(id -> Shown.line(id, 60)).toList();
  }

  Results results() {
    return results;
  }

  /** Runs before the newest one, the oldest first. */
  List<Results> earlier() {
    return earlier;
  }

  /** What came of the scenarios of a clause. */
  List<ScenarioLine> of(Clause clause) {
    return byClause.getOrDefault(clause.id().value(), List.of());
  }

  State state(Clause clause) {
    return State.of(of(clause));
  }

  /** How these clauses stand with it. */
  Figure figure(List<Clause> clauses) {
    return Figure.of(clauses.stream().map(this::state).toList());
  }
}
