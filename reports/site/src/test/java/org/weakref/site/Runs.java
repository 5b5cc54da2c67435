package org.weakref.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Footer;
import org.weakref.tck.results.Header;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Subject;
import org.weakref.tck.results.Verdict;

/** Result files to make sites of. */
final class Runs {
  static final Catalogue CATALOGUE = Catalogue.load();
  static final String ORDER = "callbacks/order.feature";
  static final String THREE = "Three callbacks run newest first";

  private Runs() {}

  /**
   * CPython keeps all, PyPy breaks one of the callbacks and is known for another, a library lacks
   * some.
   */
  static List<Results> sample() {
    return List.of(
        run("CPython", "3.11.7", "2026-11-20T10:00:00Z", cpython()),
        run("PyPy", "7.3.11", "2026-11-20T11:00:00Z", pypy()),
        run("Weakref for the JVM", "0.1.0", "2026-11-20T12:00:00Z", library()));
  }

  private static List<ScenarioLine> cpython() {
    return List.of(
        line(THREE, ORDER + ":" + lineOf(ORDER, THREE), "callback-newest-first", Verdict.PASS),
        line("One dies", "callbacks/none.feature:7", "callback-called-on-death", Verdict.PASS),
        line("A proxy forwards", "proxies/none.feature:7", "proxy-arithmetic", Verdict.PASS));
  }

  private static List<ScenarioLine> pypy() {
    ScenarioLine known =
        line("One dies", "callbacks/none.feature:7", "callback-called-on-death", Verdict.FAIL);
    return List.of(
        broken(
            line(THREE, ORDER + ":" + lineOf(ORDER, THREE), "callback-newest-first", Verdict.FAIL),
            "callback-newest-first: expected [third, second, first], got [first, second, third]",
            null),
        broken(known, "callback-called-on-death: it was never called", "its collector is lazy"),
        line("A proxy forwards", "proxies/none.feature:7", "proxy-arithmetic", Verdict.CRASH));
  }

  private static List<ScenarioLine> library() {
    return List.of(
        line(
            THREE,
            ORDER + ":" + lineOf(ORDER, THREE),
            "callback-newest-first",
            Verdict.INCONCLUSIVE),
        line("One dies", "callbacks/none.feature:7", "callback-called-on-death", Verdict.PASS),
        line(
            "A proxy forwards",
            "proxies/none.feature:7",
            "proxy-arithmetic",
            Verdict.NOT_APPLICABLE));
  }

  static Results run(String name, String version, String started, List<ScenarioLine> lines) {
    return new Results(
        new Header(
            Header.SCHEMA,
            new Subject(name, version, "python", "3.11", "immediate", List.of("callback", "proxy")),
            new Header.SuiteDigest("1", CATALOGUE.digest(), "0".repeat(64)),
            "3.11",
            "DERIVED",
            new Header.Selected(List.of(), List.of()),
            null,
            started,
            "./weakref-tck run --python /usr/bin/python3"),
        lines,
        Footer.of(CATALOGUE, lines, List.of(), 1, 0));
  }

  static ScenarioLine line(String title, String location, String clause, Verdict verdict) {
    return new ScenarioLine(
        location.substring(0, location.indexOf('/')) + "/" + title.replaceAll("\\W+", "-"),
        title,
        "A rule",
        location,
        List.of(clause),
        verdict,
        Expectation.NONE,
        null,
        null,
        verdict == Verdict.PASS ? "" : clause + ": it went otherwise",
        List.of(),
        null,
        verdict.isBroken(),
        0.01);
  }

  /** The same with evidence, and with a cause if it is known. */
  static ScenarioLine broken(ScenarioLine line, String message, @Nullable String cause) {
    return new ScenarioLine(
        line.id(),
        line.title(),
        line.rule(),
        line.location(),
        line.clauses(),
        line.verdict(),
        cause == null ? Expectation.NONE : Expectation.KNOWN_FAILING,
        cause,
        cause == null ? null : "https://example.org/issues/1",
        message,
        List.of(
            new ScenarioLine.Performed("create name=song", "Returned[None]", List.of()),
            new ScenarioLine.Performed("collect", "Returned[None]", List.of("called first"))),
        new ScenarioLine.Script("python", "import weakref\n\nclass Song:\n    pass\n"),
        cause == null,
        line.seconds());
  }

  /** As many scenarios of as many implementations; one of them breaks everything. */
  static List<Results> many(int scenarios, int implementations) {
    List<Clause> clauses = List.copyOf(CATALOGUE.clauses());
    List<Results> runs = new ArrayList<>();
    for (int i = 0; i < implementations; i++) {
      List<ScenarioLine> lines = new ArrayList<>();
      for (int s = 0; s < scenarios; s++) {
        Clause clause = clauses.get(s % clauses.size());
        boolean breaks = i == 0 || (s + i) % 20 == 0;
        ScenarioLine line =
            line(
                "Scenario number " + s + " of many that tell what a weak reference does",
                clause.chapter() + "/many.feature:" + (s + 1),
                clause.id().value(),
                breaks ? Verdict.FAIL : Verdict.PASS);
        lines.add(breaks ? broken(line, "expected " + s + ", got " + "x".repeat(300), null) : line);
      }
      runs.add(run("Implementation", i + ".0", "2026-11-20T10:00:00Z", lines));
    }
    return runs;
  }

  /** The line of a scenario in a feature. */
  private static int lineOf(String feature, String title) {
    try (InputStream in =
        Objects.requireNonNull(
            Runs.class.getResourceAsStream("/org/weakref/features/" + feature))) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
      return lines.indexOf("Scenario: " + title) + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
