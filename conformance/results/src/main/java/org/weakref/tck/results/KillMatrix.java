package org.weakref.tck.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of mutants: which scenarios fail on which. Its schema is {@code mutants.schema.json} of
 * the protocol.
 *
 * @param header its first line
 * @param mutants a line each
 * @param footer its last line
 */
public record KillMatrix(MatrixHeader header, List<MutantLine> mutants, MatrixFooter footer) {
  /** What such a file is called in the folder of results. */
  public static final String FILE = "mutants.ndjson";

  private static final Ndjson<MatrixLine> FORM = new Ndjson<>(MatrixLine.class);

  public KillMatrix {
    mutants = List.copyOf(mutants);
  }

  /** Writes header, a line a mutant, and footer. */
  public void write(Path file) throws IOException {
    List<MatrixLine> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(mutants);
    lines.add(footer);
    FORM.write(file, lines);
  }

  /** Reads a file; {@link ResultsException} where it is missing, truncated or malformed. */
  public static KillMatrix read(Path file) {
    Collected collected = new Collected(file);
    FORM.read(file, collected::add);
    return collected.matrix();
  }

  /** What has been read so far, in the only order that a file may have. */
  private static final class Collected {
    private final Path file;
    private final List<MutantLine> mutants = new ArrayList<>();
    private @Nullable MatrixHeader header;
    private @Nullable MatrixFooter footer;

    Collected(Path file) {
      this.file = file;
    }

    void add(MatrixLine line, Ndjson.Place place) {
      place.require(footer == null, "nothing follows the footer");
      place.require((header == null) == (line instanceof MatrixHeader), "one header comes first");
      if (line instanceof MatrixHeader first) {
        place.requireVersion(first.schema(), MatrixHeader.SCHEMA);
        header = first;
      } else if (line instanceof MutantLine mutant) {
        mutants.add(mutant);
      } else if (line instanceof MatrixFooter last) {
        place.require(
            last.mutants() == mutants.size(),
            "the footer counts %d mutants, and %d stand here"
                .formatted(last.mutants(), mutants.size()));
        footer = last;
      }
    }

    KillMatrix matrix() {
      if (header == null || footer == null) {
        throw new ResultsException(file + ": truncated: it has no footer, so the run never ended");
      }
      return new KillMatrix(header, mutants, footer);
    }
  }
}
