package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {
  @ParameterizedTest
  @CsvSource({
    "0, exit status 0",
    "1, exit status 1",
    "128, exit status 128",
    "139, killed by signal 11 (SIGSEGV)",
    "162, killed by signal 34",
    "255, exit status 255"
  })
  void aStatusIsNamed(int status, String words) {
    assertThat(ExitStatus.inWords(status)).isEqualTo(words);
  }
}
