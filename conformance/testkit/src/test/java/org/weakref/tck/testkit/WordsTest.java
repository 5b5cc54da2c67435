package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;

class WordsTest {
  @Test
  void aCommandSaysItsNameAndWhatIsSet() {
    assertThat(Words.of(new Command.Refer("first", "song", null)))
        .isEqualTo("refer name=first referent=song type=exact");
  }

  @Test
  void anOperationSaysItsOperands() {
    assertThat(Words.of(new Command.Operate(Operation.IS, Operand.named("a"), Operand.named("b"))))
        .isEqualTo("operate operation=is operands=[\"a\", \"b\"]");
  }
}
