package org.weakref.tck.cli;

/** Guava keeps of callbacks and of maps with weak values what its list does not except. */
class GuavaConformanceTest extends InstalledConformance {
  GuavaConformanceTest() {
    super("guava", "callbacks", "weak-value-dictionary");
  }
}
