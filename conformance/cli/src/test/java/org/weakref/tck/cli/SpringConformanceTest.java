package org.weakref.tck.cli;

/** Spring's map keeps of weak values what its list does not except. */
class SpringConformanceTest extends InstalledConformance {
  SpringConformanceTest() {
    super("spring", "weak-value-dictionary");
  }
}
