package org.weakref.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many clauses stand how. */
record Figure(Map<State, Integer> counts) {
  /** The parts of a bar, from the left. */
  static final List<State> PARTS =
      List.of(State.KEPT, State.SURPRISE, State.OPEN, State.KNOWN, State.BROKEN);

  static Figure of(Collection<State> states) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    states.forEach(state -> counts.merge(state, 1, Integer::sum));
    return new Figure(counts);
  }

  int count(State state) {
    return counts.getOrDefault(state, 0);
  }

  int kept() {
    return count(State.KEPT) + count(State.SURPRISE);
  }

  int broken() {
    return count(State.BROKEN) + count(State.KNOWN);
  }

  int applicable() {
    return kept() + broken() + count(State.OPEN);
  }

  /** Whole per cent that are kept of those that apply. Rounded down, so that 100 means all. */
  int percent() {
    return applicable() == 0 ? 0 : 100 * kept() / applicable();
  }

  /** What weighs most of what there is. */
  State worst() {
    return counts.keySet().stream()
        .filter(State::isApplicable)
        .min(State::compareTo)
        .orElse(State.NONE);
  }

  /** The length of a state's part of a bar of 100. */
  double part(State state) {
    return applicable() == 0 ? 0 : Math.round(10_000.0 * count(state) / applicable()) / 100.0;
  }

  /** Where a state's part of a bar begins. */
  double offset(State state) {
    double sum = 0;
    for (State part : PARTS) {
      if (part == state) {
        break;
      }
      sum += part(part);
    }
    return Math.round(100 * sum) / 100.0;
  }

  /** In words, for those who do not see the bar. */
  String words() {
    if (applicable() == 0) {
      return "nothing applies";
    }
    StringBuilder words = new StringBuilder(kept() + " of " + applicable() + " kept");
    append(words, State.BROKEN, "broken");
    append(words, State.KNOWN, "broken and known");
    append(words, State.OPEN, "open");
    return words.toString();
  }

  private void append(StringBuilder words, State state, String word) {
    if (count(state) > 0) {
      words.append(", ").append(count(state)).append(' ').append(word);
    }
  }
}
