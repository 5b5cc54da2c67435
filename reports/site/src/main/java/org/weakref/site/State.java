package org.weakref.site;

import java.util.Collection;
import java.util.Locale;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Verdict;

/** How a promise stands with an implementation, for a reader; what weighs most comes first. */
enum State {
  /** Broken, and nobody said so before. */
  BROKEN("broken"),
  /** Broken, and the cause is known. */
  KNOWN("broken, known"),
  /** It could not be told. */
  OPEN("open"),
  /** Kept, although it was said to be broken. */
  SURPRISE("kept unexpectedly"),
  /** Kept by every scenario that applies. */
  KEPT("kept"),
  /** It does not apply. */
  ABSENT("does not apply"),
  /** No scenario was run. */
  NONE("not judged");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /** How one scenario came out. */
  static State of(ScenarioLine line) {
    Verdict verdict = line.verdict();
    if (line.isUnexpectedPass()) {
      return SURPRISE;
    } else if (verdict == Verdict.PASS) {
      return KEPT;
    } else if (verdict.isBroken()) {
      return line.isExpectedFailure() ? KNOWN : BROKEN;
    }
    return verdict.isIncomplete() ? OPEN : ABSENT;
  }

  /** How several came out together: as the one that weighs most. */
  static State of(Collection<ScenarioLine> lines) {
    return lines.stream().map(State::of).min(State::compareTo).orElse(NONE);
  }

  /** For a reader. */
  String words() {
    return words;
  }

  /** For style sheet, filters and JSON. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One character, where space is scarce. */
  char letter() {
    return this == KNOWN ? 'w' : this == SURPRISE ? 's' : Character.toLowerCase(name().charAt(0));
  }

  /** Whether the promise was seen to be broken. */
  boolean isBroken() {
    return this == BROKEN || this == KNOWN;
  }

  /** Whether the promise was seen to be kept. */
  boolean isKept() {
    return this == KEPT || this == SURPRISE;
  }

  /** Whether anything was there to judge. */
  boolean isApplicable() {
    return this != ABSENT && this != NONE;
  }
}
