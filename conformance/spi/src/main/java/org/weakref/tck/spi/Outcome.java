package org.weakref.tck.spi;

/** What came of a command. */
public sealed interface Outcome {
  /** It gave a value; {@link Value.None} where there is nothing to give. */
  record Returned(Value value) implements Outcome {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * It raised an error.
   *
   * @param error the name of its type, in Python's words: TypeError, ReferenceError, KeyError,
   *     AttributeError ...
   * @param message its text, which may be empty
   */
  record Raised(String error, String message) implements Outcome {
    @Override
    public String toString() {
      return error + (message.isEmpty() ? "" : " (" + message + ")");
    }
  }

  /**
   * The implementation does not have what the command needs.
   *
   * @param reason why, for a reader
   */
  record Unsupported(String reason) implements Outcome {
    @Override
    public String toString() {
      return "unsupported: " + reason;
    }
  }

  /** What a command gives that has nothing to give. */
  static Outcome done() {
    return new Returned(Value.NONE);
  }

  /** It gave this value. */
  static Outcome returned(Value value) {
    return new Returned(value);
  }
}
