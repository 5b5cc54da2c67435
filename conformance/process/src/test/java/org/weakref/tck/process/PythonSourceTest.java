package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PythonSourceTest {
  private static final PythonSource SOURCE =
      new PythonSource(
          """
          import os
          import sys

          TABLE = {
              "one": lambda a: first(a),
          }
          TABLE["two"] = second


          def first(value):
              \"\"\"Speaks of second, and does not use it.\"\"\"
              return os.path  # not third


          def second(os):
              return third(os)


          def third(value):
              return "old"


          class Fourth(object):
              def second(self):
                  return self.second
          """,
          """
          def third(value):
              return "new"
          """);

  @Test
  void whatIsUsedComesAlong() {
    assertThat(SOURCE.neededBy(Set.of("first"))).contains("import os", "def first");
  }

  @Test
  void whatIsOnlySpokenOfStays() {
    assertThat(SOURCE.neededBy(Set.of("first"))).doesNotContain("def second", "def third");
  }

  @Test
  void aParameterIsNoUseOfItsNamesake() {
    assertThat(SOURCE.neededBy(Set.of("second"))).doesNotContain("import os");
  }

  @Test
  void aMethodIsNoUseOfItsNamesake() {
    assertThat(SOURCE.neededBy(Set.of("Fourth"))).doesNotContain("def second(os)");
  }

  @Test
  void aLaterPieceStandsForAnEarlierOneOfItsName() {
    assertThat(SOURCE.neededBy(Set.of("second"))).contains("new").doesNotContain("old");
  }

  @Test
  void anEntryOfATableIsFound() {
    assertThat(SOURCE.entry("TABLE", "one")).isEqualTo("lambda a: first(a)");
  }

  @Test
  void anEntryThatWasAddedIsFound() {
    assertThat(SOURCE.entry("TABLE", "two")).isEqualTo("second");
  }

  @Test
  void anEntryThatIsNotThereIsNone() {
    assertThat(SOURCE.entry("TABLE", "three")).isNull();
  }
}
