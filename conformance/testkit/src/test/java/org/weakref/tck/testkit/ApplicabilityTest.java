package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weakref.tck.testkit.Samples.declaration;

import org.junit.jupiter.api.Test;
import org.weakref.spec.Capability;
import org.weakref.spec.Level;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;

class ApplicabilityTest {
  private static final SpecVersion LATEST = new SpecVersion(3, 14);

  private static void require(Declaration declaration, SpecVersion version) {
    new Applicability(declaration, version)
        .require(Samples.scenario("Two callbacks run newest first", Level.MUST));
  }

  @Test
  void aClauseBindsWhereEverythingIsDeclared() {
    assertThatCode(
            () -> require(declaration(LATEST, Reclamation.EVENTUAL, Capability.CALLBACK), LATEST))
        .doesNotThrowAnyException();
  }

  @Test
  void aClauseDoesNotBindBeforeItsVersion() {
    assertThatThrownBy(
            () ->
                require(
                    declaration(LATEST, Reclamation.EVENTUAL, Capability.CALLBACK),
                    new SpecVersion(3, 3)))
        .isInstanceOf(NotApplicable.class)
        .hasMessageContaining("3.4");
  }

  @Test
  void aClauseDoesNotBindBelowItsRung() {
    assertThatThrownBy(
            () -> require(declaration(LATEST, Reclamation.NONE, Capability.CALLBACK), LATEST))
        .isInstanceOf(NotApplicable.class)
        .hasMessageContaining("eventual");
  }

  @Test
  void aClauseDoesNotBindWithoutItsCapability() {
    assertThatThrownBy(
            () -> require(declaration(LATEST, Reclamation.EVENTUAL, Capability.REFERENCE), LATEST))
        .isInstanceOf(NotApplicable.class)
        .hasMessageContaining("callback");
  }
}
