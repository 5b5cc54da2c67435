package org.weakref.tck.process;

import java.util.Locale;

/** The names of records in the protocol: {@code CountReferences} is {@code count-references}. */
final class KebabCase {
  private KebabCase() {}

  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
  }
}
