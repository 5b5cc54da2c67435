package org.weakref.tck.cli;

/** The suite raises no false alarm on a runtime that does not count references. */
class PyPyConformanceTest extends InstalledConformance {
  PyPyConformanceTest() {
    super("pypy");
  }
}
