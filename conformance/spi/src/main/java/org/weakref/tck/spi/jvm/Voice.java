package org.weakref.tck.spi.jvm;

/** The pattern of the enumerations that a session makes. */
enum Voice {
  ALTO
}
