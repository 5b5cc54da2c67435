package org.weakref.tck.cli;

/** The reference implementation keeps every promise that is its to keep, in a JVM of its own. */
class ReferenceConformanceTest extends InstalledConformance {
  ReferenceConformanceTest() {
    super("reference");
  }
}
