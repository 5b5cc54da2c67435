package org.weakref.tck.cli;

/** The JDK keeps of callbacks and of maps with weak keys what its list does not except. */
class JdkConformanceTest extends InstalledConformance {
  JdkConformanceTest() {
    super("jdk", "callbacks", "weak-key-dictionary");
  }
}
