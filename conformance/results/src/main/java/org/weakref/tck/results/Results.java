package org.weakref.tck.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result file. Its schema is {@code results.schema.json} of the protocol.
 *
 * @param header its first line
 * @param scenarios a line each
 * @param footer its last line
 */
public record Results(Header header, List<ScenarioLine> scenarios, Footer footer) {
  /** What a result file is called in the folder of a run. */
  public static final String FILE = "results.ndjson";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
  private static final ObjectReader READER = JSON.readerFor(Line.class);
  private static final ObjectWriter WRITER = JSON.writerFor(Line.class);

  public Results {
    scenarios = List.copyOf(scenarios);
  }

  /** Writes header, a line a scenario, and footer. */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      line(out, header);
      for (ScenarioLine scenario : scenarios) {
        line(out, scenario);
      }
      line(out, footer);
    }
  }

  private static void line(BufferedWriter out, Line line) throws IOException {
    out.write(WRITER.writeValueAsString(line));
    out.write('\n');
  }

  /** Reads a file; {@link ResultsException} where it is missing, truncated or malformed. */
  public static Results read(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      Collected collected = new Collected(file);
      String line;
      while ((line = in.readLine()) != null) {
        collected.add(line);
      }
      return collected.results();
    } catch (NoSuchFileException e) {
      throw new ResultsException("no such result file: " + file);
    } catch (MalformedInputException e) {
      throw new ResultsException(file + ": not a text in UTF-8");
    } catch (IOException e) {
      throw new ResultsException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** What has been read so far, in the only order that a file may have. */
  private static final class Collected {
    private final Path file;
    private final List<ScenarioLine> scenarios = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Footer footer;
    private int number;

    Collected(Path file) {
      this.file = file;
    }

    void add(String text) {
      number++;
      Line line = parsed(text);
      require(footer == null, "nothing follows the footer");
      require((header == null) == (line instanceof Header), "one header comes first");
      if (line instanceof Header first) {
        require(
            first.schema() == Header.SCHEMA,
            "the form has version " + first.schema() + "; version " + Header.SCHEMA + " is read");
        header = first;
      } else if (line instanceof ScenarioLine scenario) {
        scenarios.add(scenario);
      } else if (line instanceof Footer last) {
        footer = last;
      }
    }

    private Line parsed(String text) {
      try {
        return READER.readValue(text);
      } catch (JsonProcessingException e) {
        throw refused("not a line of a result file: " + message(e));
      }
    }

    private static String message(JsonProcessingException thrown) {
      if (thrown.getCause() instanceof IllegalArgumentException told) {
        return String.valueOf(told.getMessage());
      } else if (thrown instanceof MismatchedInputException mismatch
          && !mismatch.getPath().isEmpty()) {
        String field = mismatch.getPath().get(mismatch.getPath().size() - 1).getFieldName();
        return "'" + field + "' is missing, or not what it should be";
      }
      return thrown.getOriginalMessage().lines().findFirst().orElse("");
    }

    Results results() {
      if (header == null || footer == null) {
        throw new ResultsException(file + ": truncated: it has no footer, so the run never ended");
      }
      require(
          footer.scenarios() == scenarios.size(),
          "the footer counts "
              + footer.scenarios()
              + " scenarios, and "
              + scenarios.size()
              + " stand here");
      return new Results(header, scenarios, footer);
    }

    private void require(boolean holds, String otherwise) {
      if (!holds) {
        throw refused(otherwise);
      }
    }

    private ResultsException refused(String why) {
      return new ResultsException(file + ", line " + number + ": " + why);
    }
  }
}
