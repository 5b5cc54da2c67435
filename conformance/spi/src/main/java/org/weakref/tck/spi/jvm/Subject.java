package org.weakref.tck.spi.jvm;

/**
 * What the objects and functions of a session can be asked. An interface, so that a proxy by
 * interface can stand for them.
 */
public interface Subject {
  /** Whether it counts as true. */
  default boolean truth() {
    return true;
  }

  /** The object itself, also when it is asked through something that stands for it. */
  default Object itself() {
    return this;
  }
}
