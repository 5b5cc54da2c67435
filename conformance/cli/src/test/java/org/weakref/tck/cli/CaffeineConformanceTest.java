package org.weakref.tck.cli;

/** Caffeine keeps of maps with weak keys what its list does not except. */
class CaffeineConformanceTest extends InstalledConformance {
  CaffeineConformanceTest() {
    super("caffeine", "weak-key-dictionary");
  }
}
