package org.weakref.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of enum constants as they stand in catalogue and protocol: {@code ON_REQUEST} is {@code
 * on-request}.
 */
public final class Ids {
  private Ids() {}

  /** The kebab-case form of a constant's name. */
  public static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant whose kebab-case name is {@code id}; {@link IllegalArgumentException} that lists
   * them when none is.
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String id, String what) {
    for (E constant : type.getEnumConstants()) {
      if (kebab(constant.name()).equals(id)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants())
            .map(c -> kebab(c.name()))
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException("unknown " + what + " '" + id + "' (known: " + known + ")");
  }
}
