package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LinesTest {
  private static final Deadline DEADLINE = Deadline.in(Duration.ofSeconds(10));

  /** Gives what it has late, as where the thread that reads does not get its turn. */
  private static final class Late extends FilterInputStream {
    Late(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        assertThat(new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS)).isFalse();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      return super.read(buffer, offset, length);
    }
  }

  @Test
  void aLineThatIsReadLongAfterTheEndOfTheProcessIsHeard() throws InterruptedException {
    Lines lines = new Lines(new Late("last words\n"), 100);
    lines.exited();
    Heard heard = lines.take(DEADLINE);
    assertThat(heard).isNotNull().extracting(Heard::kind).isEqualTo(Heard.Kind.LINE);
  }
}
