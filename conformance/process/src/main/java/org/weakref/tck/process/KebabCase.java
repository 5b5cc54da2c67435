package org.weakref.tck.process;

import java.util.Locale;

/** The names of records in the protocol: {@code CountReferences} is {@code count-references}. */
final class KebabCase {
  // Every request and every answer has such names: each is made once.
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName()
              .replaceAll("(?<=.)(?=\\p{Upper})", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private KebabCase() {}

  static String of(Class<?> type) {
    return NAMES.get(type);
  }
}
