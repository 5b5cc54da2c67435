package org.weakref.tck.spi.jvm;

/** The pattern of the classes that hold a function: it captures nothing, and is a constant. */
public final class TopLevel {
  /** Holds the function for as long as there is the class. */
  public static final Invocable SING = (positional, keywords) -> "sung";

  private TopLevel() {}
}
