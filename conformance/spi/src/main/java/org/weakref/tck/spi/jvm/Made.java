package org.weakref.tck.spi.jvm;

import java.lang.invoke.MethodHandles;

/** The pattern of the classes that a session makes. */
final class Made extends PlainObject {
  private static final byte[] BYTES = ClassFiles.bytesOf(Made.class);

  /**
   * A class of its own, which nothing but its users keeps: it is unloaded when the last of them
   * goes.
   */
  static Class<?> freshClass() {
    try {
      return MethodHandles.lookup().defineHiddenClass(BYTES, false).lookupClass();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a class cannot define its like", e);
    }
  }
}
