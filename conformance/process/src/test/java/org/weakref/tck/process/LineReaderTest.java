package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines come out the same, however the stream cuts what it gives. */
class LineReaderTest {
  private static final int LONGEST = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8192})
  void linesDoNotDependOnHowTheyArrive(int atOnce) throws IOException {
    String longLine = "y".repeat(LONGEST - 1);
    assertThat(heard("a\n\n" + longLine + "\nbc\nhalf", atOnce))
        .containsExactly("LINE a", "LINE ", "LINE " + longLine, "LINE bc", "END half");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8192})
  void aLineThatIsTooLongEndsAll(int atOnce) throws IOException {
    List<String> heard = heard("a\n" + "y".repeat(LONGEST) + "\nb\n", atOnce);
    assertThat(heard).hasSize(2).last().asString().startsWith("TOO_LONG yyy");
  }

  private static List<String> heard(String text, int atOnce) throws IOException {
    LineReader reader = new LineReader(inPieces(text, atOnce), LONGEST);
    List<String> all = new ArrayList<>();
    Heard heard;
    do {
      heard = reader.next();
      all.add(heard.kind() + " " + new String(heard.bytes(), StandardCharsets.UTF_8));
    } while (heard.kind() == Heard.Kind.LINE);
    return all;
  }

  private static InputStream inPieces(String text, int atOnce) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] chunk) {
        return read(chunk, 0, Math.min(atOnce, chunk.length));
      }
    };
  }
}
