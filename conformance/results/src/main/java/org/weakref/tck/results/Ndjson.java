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
import java.util.List;
import java.util.function.BiConsumer;

/** Files of one JSON object a line. */
final class Ndjson<L> {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Ndjson(Class<L> line) {
    this.reader = JSON.readerFor(line);
    this.writer = JSON.writerFor(line);
  }

  /** Where a line stands: what is wrong with it is said with file and number. */
  record Place(Path file, int number) {
    void require(boolean holds, String otherwise) {
      if (!holds) {
        throw refused(otherwise);
      }
    }

    void requireVersion(int version, int read) {
      require(
          version == read, "the form has version " + version + "; version " + read + " is read");
    }

    private ResultsException refused(String why) {
      return new ResultsException(file + ", line " + number + ": " + why);
    }
  }

  void write(Path file, List<? extends L> lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (L line : lines) {
        out.write(writer.writeValueAsString(line));
        out.write('\n');
      }
    }
  }

  /** Hands each line on; {@link ResultsException} where there is no such file, or it is no text. */
  void read(Path file, BiConsumer<L, Place> collector) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String line;
      for (int number = 1; (line = in.readLine()) != null; number++) {
        Place place = new Place(file, number);
        collector.accept(parsed(line, place), place);
      }
    } catch (NoSuchFileException e) {
      throw new ResultsException("no such result file: " + file);
    } catch (MalformedInputException e) {
      throw new ResultsException(file + ": not a text in UTF-8");
    } catch (IOException e) {
      throw new ResultsException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private L parsed(String text, Place place) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException e) {
      throw place.refused("not a line of a result file: " + message(e));
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
}
