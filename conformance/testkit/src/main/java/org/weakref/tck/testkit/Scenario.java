package org.weakref.tck.testkit;

import java.util.List;
import org.weakref.spec.Clause;
import org.weakref.spec.SpecVersion;

/**
 * One executable example.
 *
 * @param id its name in results
 * @param title its title in the feature
 * @param rule the promise that it illustrates, in the feature's words
 * @param feature the file that it stands in, from the root of the features
 * @param line the line there
 * @param clauses the clauses that it proves
 */
public record Scenario(
    ScenarioId id, String title, String rule, String feature, int line, List<Clause> clauses) {
  /** The chapter of its first clause's file: that of its feature. */
  public String chapter() {
    return id.chapter();
  }

  /** Of the id alone: that of all the clauses would be asked for often, and cost much. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether all its clauses stand in this version of the documentation. */
  boolean bindsIn(SpecVersion version) {
    return clauses.stream().allMatch(clause -> version.includes(clause.since()));
  }

  /** Where it stands, for a reader. */
  public String location() {
    return feature + ":" + line;
  }
}
