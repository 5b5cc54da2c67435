package org.weakref.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
  @Test
  void anObjectIsSaidByItsOldestName() {
    assertThat(new Value.Thing(List.of("song", "tune"), "Plain")).hasToString("\"song\"");
  }

  @Test
  void anObjectWithoutNameIsSaidByItsType() {
    assertThat(new Value.Thing(List.of(), "Plain")).hasToString("an unnamed object of type Plain");
  }

  @Test
  void anObjectIsWhatEachOfItsNamesSays() {
    assertThat(new Value.Thing(List.of("song", "tune"), "Plain").is("tune")).isTrue();
  }

  @Test
  void aTextStandsInQuotes() {
    assertThat(Value.of(List.of(Value.of("la"), Value.of(3L), Value.NONE)))
        .hasToString("[\"la\", 3, nothing]");
  }
}
