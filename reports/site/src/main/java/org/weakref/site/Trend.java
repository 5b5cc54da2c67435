package org.weakref.site;

import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.results.Results;

/**
 * What did not pass, run by run, as bars of one height: a change of one scenario in thousands is
 * seen.
 *
 * @param bars the oldest first
 * @param most what the highest bar stands for
 */
record Trend(List<Bar> bars, int most) {
  /** A page has room for so many runs. */
  static final int ROOM = 60;

  /** The width of a drawing, in units of its own. */
  static final int WIDTH = 720;

  /** The height of the highest bar, in the same units. */
  static final int HEIGHT = 120;

  private static final int WIDEST = 48;

  /**
   * A run.
   *
   * @param when it began
   * @param known how many scenarios failed as they are known to
   * @param open how many came to no verdict
   * @param broken how many failed, or passed, against what is known
   */
  record Bar(String when, int known, int open, int broken) {
    int sum() {
      return known + open + broken;
    }

    int count(State state) {
      return state == State.KNOWN ? known : state == State.OPEN ? open : broken;
    }

    private static Bar of(Results run) {
      int known = 0;
      int open = 0;
      int broken = 0;
      for (var line : run.scenarios()) {
        switch (State.of(line)) {
          case KNOWN -> known++;
          case OPEN -> open++;
          case BROKEN, SURPRISE -> broken++;
          default -> {
            // It passed, or does not apply.
          }
        }
      }
      return new Bar(Shown.line(run.header().started(), 40), known, open, broken);
    }
  }

  /** The newest of these runs. */
  static Trend of(List<Results> oldestFirst) {
    List<Bar> bars =
        oldestFirst.subList(Math.max(0, oldestFirst.size() - ROOM), oldestFirst.size()).stream()
            .map(Bar::of)
            .toList();
    return new Trend(bars, bars.stream().mapToInt(Bar::sum).max().orElse(0));
  }

  /** The parts of the drawing, from the bottom up. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    double step = Math.min(WIDEST, (double) WIDTH / Math.max(1, bars.size()));
    for (int i = 0; i < bars.size(); i++) {
      double foot = HEIGHT;
      for (State state : List.of(State.KNOWN, State.OPEN, State.BROKEN)) {
        int count = bars.get(i).count(state);
        if (count > 0) {
          double height = Math.max(1, (double) HEIGHT * count / most);
          foot -= height;
          pieces.add(
              new Piece(state, round(i * step), round(foot), round(step * 0.8), round(height)));
        }
      }
    }
    return pieces;
  }

  private static double round(double length) {
    return Math.round(100 * length) / 100.0;
  }

  /** A part of a bar. */
  record Piece(State state, double x, double y, double width, double height) {}

  /** In words, for those who do not see the bars. */
  String words() {
    Bar first = bars.get(0);
    Bar last = bars.get(bars.size() - 1);
    return "Scenarios that did not pass: "
        + first.sum()
        + " in the oldest of these "
        + bars.size()
        + " runs, "
        + last.sum()
        + " in the newest, at most "
        + most;
  }
}
