package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Reply;

/**
 * Commands with what came of them, as a file of JSON lines in the forms of the protocol: {@code
 * {"command":{...},"outcome":{...},"events":[...]}}.
 */
public final class TranscriptFile {
  private static final Form<Command> COMMAND = Forms.REQUESTS.of(Command.class);
  private static final Form<Reply> REPLY = Forms.ANSWERS.of(Reply.class);

  private TranscriptFile() {}

  /**
   * A command and its answer.
   *
   * @param command what was asked
   * @param reply the answer, or {@code null} where there was none
   */
  public record Line(Command command, @Nullable Reply reply) {}

  /** Writes a file. */
  public static void write(Path file, List<Line> lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Line line : lines) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("command", COMMAND.write(line.command()));
        Reply reply = line.reply();
        if (reply != null) {
          object.setAll((ObjectNode) REPLY.write(reply));
        }
        out.write(Wire.text(object));
        out.write('\n');
      }
    }
  }

  /** Reads a file; {@link IOException} with the line where it is none. */
  public static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(file)) {
      try {
        lines.add(line(Wire.tree(text)));
      } catch (Malformed malformed) {
        throw new IOException(
            file
                + ":"
                + (lines.size() + 1)
                + ": no line of a transcript: "
                + malformed.getMessage());
      }
    }
    return lines;
  }

  private static Line line(JsonNode json) throws Malformed {
    JsonNode command = json.get("command");
    if (command == null) {
      throw new Malformed("the field 'command' is missing");
    }
    ObjectNode rest = json.deepCopy();
    rest.remove("command");
    return new Line(COMMAND.read(command), rest.isEmpty() ? null : REPLY.read(rest));
  }
}
