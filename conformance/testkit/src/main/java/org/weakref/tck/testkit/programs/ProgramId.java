package org.weakref.tck.testkit.programs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which random program: the same id is the same program, as long as the suite is the same. Written
 * {@code program/SEED/NUMBER/LENGTH}.
 *
 * @param seed of the run
 * @param number of the program in it, from 0 on
 * @param length how many commands it has at the most
 */
public record ProgramId(long seed, int number, int length) {
  private static final Pattern FORM =
      Pattern.compile("program/(-?\\d{1,18})/(\\d{1,9})/(\\d{1,4})");

  /** The id that is written so, if one is. */
  public static Optional<ProgramId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new ProgramId(
                Long.parseLong(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "program/" + seed + "/" + number + "/" + length;
  }
}
