package org.weakref.tck.cli;

/** The suite raises no false alarm on the implementation that the documentation describes. */
class CPythonConformanceTest extends InstalledConformance {
  CPythonConformanceTest() {
    super("cpython");
  }
}
