package org.weakref.tck.results;

import java.io.IOException;
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

  private static final Ndjson<Line> FORM = new Ndjson<>(Line.class);

  public Results {
    scenarios = List.copyOf(scenarios);
  }

  /** Writes header, a line a scenario, and footer. */
  public void write(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(scenarios);
    lines.add(footer);
    FORM.write(file, lines);
  }

  /** Reads a file; {@link ResultsException} where it is missing, truncated or malformed. */
  public static Results read(Path file) {
    Collected collected = new Collected(file);
    FORM.read(file, collected::add);
    return collected.results();
  }

  /** What has been read so far, in the only order that a file may have. */
  private static final class Collected {
    private final Path file;
    private final List<ScenarioLine> scenarios = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Footer footer;

    Collected(Path file) {
      this.file = file;
    }

    void add(Line line, Ndjson.Place place) {
      place.require(footer == null, "nothing follows the footer");
      place.require((header == null) == (line instanceof Header), "one header comes first");
      if (line instanceof Header first) {
        place.requireVersion(first.schema(), Header.SCHEMA);
        header = first;
      } else if (line instanceof ScenarioLine scenario) {
        scenarios.add(scenario);
      } else if (line instanceof Footer last) {
        place.require(
            last.scenarios() == scenarios.size(),
            "the footer counts %d scenarios, and %d stand here"
                .formatted(last.scenarios(), scenarios.size()));
        footer = last;
      }
    }

    Results results() {
      if (header == null || footer == null) {
        throw new ResultsException(file + ": truncated: it has no footer, so the run never ended");
      }
      return new Results(header, scenarios, footer);
    }
  }
}
