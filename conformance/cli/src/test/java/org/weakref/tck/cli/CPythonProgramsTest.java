package org.weakref.tck.cli;

import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.programs.WeakrefPrograms;

/** CPython, which the documentation describes, does what the model does. */
class CPythonProgramsTest extends WeakrefPrograms {
  @Override
  protected Implementation implementation() {
    return Installed.start("cpython");
  }
}
