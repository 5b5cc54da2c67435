package org.weakref;

/** Names an object without calling any of its methods, which may be hostile. */
final class Identity {

  private Identity() {}

  static String of(Object object) {
    return object.getClass().getName() + atAddress(object);
  }

  static String atAddress(Object object) {
    return "@" + Integer.toHexString(System.identityHashCode(object));
  }
}
