package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of a mutant; what weighs most comes first. */
public enum Fate {
  /** No scenario fails on it: what it breaks is not seen. */
  @JsonProperty("lives")
  LIVES,
  /** Scenarios fail on it, but none of some clause that it must fail. */
  @JsonProperty("missed")
  MISSED,
  /** A scenario of its clauses ends in an error, which says nothing of the fault. */
  @JsonProperty("broken")
  BROKEN,
  /** A scenario of each clause that it must fail fails on it. */
  @JsonProperty("killed")
  KILLED,
  /** It cannot be made here. */
  @JsonProperty("absent")
  ABSENT;

  /** The word in files and for readers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the suite has proved nothing by it. */
  public boolean isSurvival() {
    return this == LIVES || this == MISSED || this == BROKEN;
  }
}
