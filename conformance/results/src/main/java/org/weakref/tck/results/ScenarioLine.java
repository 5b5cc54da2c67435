package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one scenario.
 *
 * @param id its name, such as {@code callbacks/two-callbacks-run-newest-first}
 * @param title its title in the feature
 * @param rule the promise that it illustrates, in the feature's words
 * @param location file and line of the feature
 * @param clauses the ids of the clauses that it proves
 * @param verdict what came of it
 * @param expectation what was expected of it
 * @param cause why it is known to fail, or {@code null} where it is not
 * @param issue where that is reported, or {@code null}
 * @param message why, in the words of its clauses; empty where it passed
 * @param commands what was performed, in order; empty where it passed
 * @param script what shows it without the suite, or {@code null}
 * @param unexpected whether the exit status counts it
 * @param seconds how long it took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioLine(
    String id,
    String title,
    String rule,
    String location,
    List<String> clauses,
    Verdict verdict,
    Expectation expectation,
    @Nullable String cause,
    @Nullable String issue,
    String message,
    List<Performed> commands,
    @Nullable Script script,
    boolean unexpected,
    double seconds)
    implements Line {
  public ScenarioLine {
    Required.field("id", id);
    Required.field("title", title);
    Required.field("rule", rule);
    Required.field("location", location);
    clauses = Required.list("clauses", clauses);
    Required.field("verdict", verdict);
    Required.field("expectation", expectation);
    Required.field("message", message);
    commands = Required.list("commands", commands);
  }

  /** The chapter that it stands in. */
  @JsonIgnore
  public String chapter() {
    int slash = id.indexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** Whether it failed as was expected. */
  @JsonIgnore
  public boolean isExpectedFailure() {
    return expectation != Expectation.NONE && verdict.isBroken();
  }

  /** Whether it passed although it was known to fail. */
  @JsonIgnore
  public boolean isUnexpectedPass() {
    return expectation == Expectation.KNOWN_FAILING && verdict == Verdict.PASS;
  }

  /**
   * A command that was performed, in words.
   *
   * @param command what was asked
   * @param outcome what was answered
   * @param events what happened meanwhile
   */
  public record Performed(String command, String outcome, List<String> events) {
    public Performed {
      Required.field("command", command);
      Required.field("outcome", outcome);
      events = Required.list("events", events);
    }
  }

  /**
   * A program that needs nothing of the suite.
   *
   * @param language of the program
   * @param text its source
   */
  public record Script(String language, String text) {
    public Script {
      Required.field("language", language);
      Required.field("text", text);
    }
  }
}
