package org.weakref.tck.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Command.Manner;

class EndingTest {
  private static final List<String> WORDS = List.of(Ending.REGEX.split("\\|", -1));

  @Test
  void everyMannerHasWordsOfItsOwn() {
    assertThat(WORDS.stream().map(words -> Ending.of(words).manner()))
        .containsExactlyInAnyOrder(Manner.values());
  }

  @Test
  void aStatusIsAskedForWithTheManner() {
    assertThat(Ending.of("by an exit call with the status 3"))
        .isEqualTo(new Command.Exit(Manner.EXIT_CALL, 3));
  }
}
