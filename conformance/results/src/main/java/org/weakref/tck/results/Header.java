package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first line: what was judged, by what, and how.
 *
 * @param schema the version of the form
 * @param implementation what was judged
 * @param suite what it was judged by
 * @param specVersion the version of the documentation that it was judged by
 * @param level the weakest level whose failures count
 * @param selection what was asked for
 * @param shard which part of the selection this is, or {@code null} for all of it
 * @param started when, as ISO-8601 has it, in UTC
 * @param repeat the words that repeat the run on the same implementation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Header(
    int schema,
    Subject implementation,
    SuiteDigest suite,
    String specVersion,
    String level,
    Selected selection,
    @Nullable Shard shard,
    String started,
    String repeat)
    implements Line {
  /** The version of the form that is written and read here. */
  public static final int SCHEMA = 2;

  public Header {
    Required.field("implementation", implementation);
    Required.field("suite", suite);
    Required.field("specVersion", specVersion);
    Required.field("level", level);
    Required.field("selection", selection);
    Required.field("started", started);
    Required.field("repeat", repeat);
  }

  /** The same of a part of what was selected. */
  public Header part(Shard part) {
    return new Header(
        schema, implementation, suite, specVersion, level, selection, part, started, repeat);
  }

  /**
   * Whether both are headers of parts of one run: all but the part itself and its time is equal.
   */
  boolean isOfOneRunWith(Header other) {
    return shard != null
        && other.shard != null
        && shard.of() == other.shard.of()
        && implementation.equals(other.implementation)
        && suite.equals(other.suite)
        && specVersion.equals(other.specVersion)
        && level.equals(other.level)
        && selection.equals(other.selection);
  }

  /** The same of all that was selected. */
  public Header whole() {
    return new Header(
        schema, implementation, suite, specVersion, level, selection, null, started, repeat);
  }

  /**
   * Patterns that were asked for.
   *
   * @param run of which one had to match; empty for all
   * @param skip of which none was to match
   */
  public record Selected(List<String> run, List<String> skip) {
    public Selected {
      run = Required.list("run", run);
      skip = Required.list("skip", skip);
    }
  }

  /**
   * What the verdicts mean: runs are comparable where these are equal.
   *
   * @param version of the suite
   * @param catalogue SHA-256 of the clauses, in hexadecimal
   * @param features SHA-256 of the scenarios, in hexadecimal
   */
  public record SuiteDigest(String version, String catalogue, String features) {
    public SuiteDigest {
      Required.field("version", version);
      Required.field("catalogue", catalogue);
      Required.field("features", features);
    }
  }
}
