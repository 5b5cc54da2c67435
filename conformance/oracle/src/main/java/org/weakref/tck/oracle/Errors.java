package org.weakref.tck.oracle;

import org.weakref.tck.spi.SessionError;

/** The errors that the model raises of its own. */
final class Errors {
  private Errors() {}

  static SessionError type(String message) {
    return new SessionError("TypeError", message);
  }

  static SessionError noAttribute(HeapObject object, String name) {
    return new SessionError(
        "AttributeError", "'" + object.typeName() + "' object has no attribute '" + name + "'");
  }

  static SessionError deadProxy() {
    return new SessionError("ReferenceError", "weakly-referenced object no longer exists");
  }

  static SessionError closed() {
    return new SessionError("RuntimeError", "closed to attributes");
  }

  static SessionError hostile() {
    return new SessionError("RuntimeError", "hostile object");
  }
}
