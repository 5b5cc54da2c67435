package org.weakref.spec;

import java.util.regex.Pattern;

/** The permanent name of a clause, such as {@code callback-newest-first}. */
public record ClauseId(String value) implements Comparable<ClauseId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  public ClauseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a clause id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
