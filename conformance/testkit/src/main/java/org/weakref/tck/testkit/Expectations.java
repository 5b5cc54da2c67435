package org.weakref.tck.testkit;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

/**
 * The failures of an implementation that are known, each with its cause.
 *
 * <p>One line each: {@code PATTERN | part of the message | cause | upstream issue}, the last
 * optional; {@code flaky PATTERN} where it fails now and then, and is judged again until it does.
 * Lines that are empty or begin with {@code #} say nothing.
 */
public final class Expectations {
  /** Nothing is known to fail. */
  public static final Expectations NONE = new Expectations(List.of());

  private final List<Entry> entries;

  private Expectations(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One line.
   *
   * @param scenarios those that its pattern matches
   */
  record Entry(
      String where,
      String pattern,
      Predicate<Scenario> scenarios,
      boolean flaky,
      String message,
      String cause,
      String issue) {
    boolean covers(Scenario scenario) {
      return scenarios.test(scenario);
    }
  }

  /** Reads a file; {@link UsageException} where it is missing or malformed. */
  public static Expectations read(Path file) {
    try {
      return parse(Files.readAllLines(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file of known failures: " + file);
    } catch (MalformedInputException e) {
      throw new UsageException(file + ": not a text in UTF-8");
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Reads these lines of that file; {@link UsageException} where one is malformed. */
  public static Expectations parse(List<String> lines, String file) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      entry(lines, i, file).ifPresent(entries::add);
    }
    return new Expectations(entries);
  }

  /** What stands in a line, if that says something. */
  static Optional<Entry> entry(List<String> lines, int index, String file) {
    String line = lines.get(index).strip();
    return line.isEmpty() || line.startsWith("#")
        ? Optional.empty()
        : Optional.of(entry(line, file + ":" + (index + 1)));
  }

  private static Entry entry(String line, String where) {
    String[] parts = line.split("\\|", -1);
    boolean flaky = line.startsWith("flaky ");
    if (parts.length < 3 || parts.length > 4 || parts[2].isBlank()) {
      throw new UsageException(
          where
              + ": a known failure is written 'PATTERN | part of the message | cause | upstream"
              + " issue'");
    }
    String pattern = (flaky ? parts[0].substring("flaky ".length()) : parts[0]).strip();
    return new Entry(
        where,
        pattern,
        Selection.matching(pattern),
        flaky,
        parts[1].strip(),
        parts[2].strip(),
        parts.length == 4 ? parts[3].strip() : "");
  }

  /** What is expected of a scenario. */
  public Expectation of(Scenario scenario) {
    return entry(scenario)
        .map(entry -> entry.flaky() ? Expectation.KNOWN_FLAKY : Expectation.KNOWN_FAILING)
        .orElse(Expectation.NONE);
  }

  /** Why a scenario is known to fail. */
  public Optional<String> cause(Scenario scenario) {
    return entry(scenario).map(Entry::cause);
  }

  /** Where a known failure is reported. */
  public Optional<String> issue(Scenario scenario) {
    return entry(scenario).map(Entry::issue).filter(issue -> !issue.isEmpty());
  }

  private Optional<Entry> entry(Scenario scenario) {
    return entries.stream().filter(entry -> entry.covers(scenario)).findFirst();
  }

  /** Whether a failure came with the message that was told. */
  boolean foresaw(ScenarioResult result) {
    return entry(result.scenario())
        .filter(entry -> result.message().contains(entry.message()))
        .isPresent();
  }

  /**
   * What the file says that is no longer so: entries that cover no scenario, or one that does not
   * apply. A file serves all versions of its implementation: what binds in later versions only is
   * no fault of it.
   */
  List<String> stale(List<Scenario> all, List<ScenarioResult> results, SpecVersion version) {
    List<String> stale = new ArrayList<>();
    for (Entry entry : entries) {
      if (all.stream().noneMatch(entry::covers)) {
        stale.add(entry.where() + ": '" + entry.pattern() + "' matches no scenario");
      }
      results.stream()
          .filter(
              result ->
                  result.verdict() == Verdict.NOT_APPLICABLE
                      && entry.covers(result.scenario())
                      && result.scenario().bindsIn(version))
          .forEach(
              result ->
                  stale.add(
                      entry.where()
                          + ": "
                          + result.scenario().id()
                          + " does not apply: "
                          + result.message()));
    }
    return stale;
  }
}
