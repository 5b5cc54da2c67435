package org.weakref.tck.testkit.programs;

/**
 * Something that a program may do next.
 *
 * @param weight how often, compared to others
 * @param writer writes its commands
 */
record Move(int weight, Writer writer) {
  /** Adds commands to a draft; none where the draft has not what they need. */
  @FunctionalInterface
  interface Writer {
    void write(Draft draft);
  }
}
