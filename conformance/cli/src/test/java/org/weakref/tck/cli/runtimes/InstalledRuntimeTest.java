package org.weakref.tck.cli.runtimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;

class InstalledRuntimeTest {
  @Test
  void aReleaseOfCPythonIsFoundByItsMinorVersion() {
    SortedSet<SpecVersion> installed = Interpreters.ofThisMachine().minors();
    assumeFalse(installed.isEmpty(), "no CPython is installed under the name of its version");
    SpecVersion newest = installed.last();
    try (Implementation found =
        InstalledRuntime.cpython(newest, Interpreters::ofThisMachine).start()) {
      Declaration declaration = found.declaration();
      assertThat(declaration.name()).isEqualTo("CPython");
      assertThat(declaration.specVersion().series()).isEqualTo(newest);
    }
  }
}
