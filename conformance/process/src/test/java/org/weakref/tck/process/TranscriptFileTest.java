package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;

class TranscriptFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<TranscriptFile.Line> lines = new ArrayList<>();
    Samples.commands()
        .forEach(
            command ->
                lines.add(
                    new TranscriptFile.Line(
                        command, new Reply(Outcome.done(), AnswerSamples.events()))));
    lines.add(new TranscriptFile.Line(Children.COLLECT, null));
    Path file = folder.resolve("transcript.ndjson");
    TranscriptFile.write(file, lines);
    assertThat(TranscriptFile.read(file)).isEqualTo(lines);
  }

  @Test
  void whatIsNoTranscriptIsToldWithItsLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.ndjson"), "{\"command\":{\"command\":\"collect\"}}\n{}\n");
    assertThatThrownBy(() -> TranscriptFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("t.ndjson:2: ")
        .hasMessageContaining("'command' is missing");
  }
}
