package org.weakref.tck.results;

import java.util.List;

/**
 * The first line of a file of mutants.
 *
 * @param schema the version of the form
 * @param suite what they were judged by
 * @param selection patterns of scenarios of which one had to match; empty for all
 * @param only patterns of mutants of which one had to match; empty for all
 * @param quick whether each mutant was judged by the scenarios of its own clauses alone
 * @param origins what the mutants are made of
 * @param started when, as ISO-8601 has it, in UTC
 */
public record MatrixHeader(
    int schema,
    Header.SuiteDigest suite,
    List<String> selection,
    List<String> only,
    boolean quick,
    List<String> origins,
    String started)
    implements MatrixLine {
  /** The version of the form that is written and read here. */
  public static final int SCHEMA = 1;

  public MatrixHeader {
    Required.field("suite", suite);
    selection = Required.list("selection", selection);
    only = Required.list("only", only);
    origins = Required.list("origins", origins);
    Required.field("started", started);
  }

  /** Whether all scenarios were judged, on all mutants. */
  public boolean coversEverything() {
    return selection.isEmpty() && only.isEmpty() && !quick;
  }
}
