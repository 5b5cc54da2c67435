package org.weakref.tck.cli;

/** Commons Collections keeps of weak sets and of errors what its list does not except. */
class CommonsConformanceTest extends InstalledConformance {
  CommonsConformanceTest() {
    super("commons", "weak-set", "types-and-errors");
  }
}
