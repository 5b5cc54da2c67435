package org.weakref.tck.process;

/** What was heard on a stream of lines. */
final class Heard {
  /** What kind of thing that was. */
  enum Kind {
    /** A line, without its end. */
    LINE,
    /** The beginning of a line that is too long. Nothing after it is heard. */
    TOO_LONG,
    /** The end of the stream, after half a line that may be empty. Nothing comes after it. */
    END
  }

  private final Kind kind;
  private final byte[] bytes;

  Heard(Kind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  Kind kind() {
    return kind;
  }

  byte[] bytes() {
    return bytes;
  }
}
