package org.weakref.tck.testkit.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Capability;
import org.weakref.tck.spi.Command;

class ProgramsTest {
  private static final ProgramId ID = new ProgramId(7, 3, 40);

  @Test
  void theSameIdIsTheSameProgram() {
    assertThat(Programs.of(ID).value()).isEqualTo(Programs.of(ID).value());
  }

  @Test
  void anIdIsReadAsItIsWritten() {
    assertThat(ProgramId.parse(ID.toString())).contains(ID);
  }

  @Test
  void whatIsNoIdIsNone() {
    assertThat(ProgramId.parse("references/program/1/2")).isEmpty();
  }

  @Test
  void aProgramIsNoLongerThanAskedFor() {
    Random random = new Random(1);
    for (int tries = 0; tries < 200; tries++) {
      assertThat(new Programs(12).next(random).value().commands()).hasSizeBetween(1, 12);
    }
  }

  @Test
  void eachSmallerProgramIsSmaller() {
    var program = Programs.of(ID);
    assertThat(program.shrink())
        .isNotEmpty()
        .allSatisfy(smaller -> assertThat(smaller.distance()).isLessThan(program.distance()));
  }

  @Test
  void whatIsNotDeclaredIsNotAskedFor() {
    Set<Capability> declared = EnumSet.of(Capability.REFERENCE, Capability.CALLBACK);
    assertThat(Programs.of(ID).value().within(declared).commands())
        .isNotEmpty()
        .noneMatch(Command.Proxy.class::isInstance);
  }
}
