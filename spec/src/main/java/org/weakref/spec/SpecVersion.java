package org.weakref.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the documentation, such as 3.11: which clauses bind depends on it. */
public record SpecVersion(int major, int minor) implements Comparable<SpecVersion> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /** Parses {@code 3.11}; {@link IllegalArgumentException} for anything else. */
  public static SpecVersion of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a version of the form MAJOR.MINOR: '" + text + "'");
    }
    return new SpecVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether this version is {@code other} or later. */
  public boolean includes(SpecVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(SpecVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
