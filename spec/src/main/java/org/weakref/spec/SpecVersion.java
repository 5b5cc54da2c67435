package org.weakref.spec;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the documentation: a series such as 3.11, or one release of it such as 3.11.4, where
 * a mended behaviour came with a maintenance release. Which clauses bind depends on it.
 *
 * @param micro the release within the series, or {@link #SERIES} for the series as a whole
 */
public record SpecVersion(int major, int minor, int micro) implements Comparable<SpecVersion> {
  /** The {@code micro} of a version that names no release. */
  public static final int SERIES = -1;

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");
  private static final Comparator<SpecVersion> ORDER =
      Comparator.comparingInt(SpecVersion::major)
          .thenComparingInt(SpecVersion::minor)
          .thenComparingInt(SpecVersion::micro);

  /** A whole series. */
  public SpecVersion(int major, int minor) {
    this(major, minor, SERIES);
  }

  /** Parses {@code 3.11} or {@code 3.11.4}; {@link IllegalArgumentException} for anything else. */
  public static SpecVersion of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a version of the form MAJOR.MINOR or MAJOR.MINOR.MICRO: '" + text + "'");
    }
    String micro = matcher.group(3);
    return new SpecVersion(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        micro == null ? SERIES : Integer.parseInt(micro));
  }

  /**
   * Whether an implementation of this version has what came with {@code since}. A series as a whole
   * has what any of its releases brought; what came with a series is in all of its releases.
   */
  public boolean includes(SpecVersion since) {
    boolean sameSeries = major == since.major && minor == since.minor;
    return (sameSeries && micro == SERIES) || compareTo(since) >= 0;
  }

  /** The series that this is a release of; itself where it is a series. */
  public SpecVersion series() {
    return new SpecVersion(major, minor);
  }

  @Override
  public int compareTo(SpecVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String series = major + "." + minor;
    return micro == SERIES ? series : series + "." + micro;
  }
}
