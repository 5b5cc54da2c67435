package org.weakref.formats;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.weakref.spec.Catalogue;
import org.weakref.tck.results.Footer;
import org.weakref.tck.results.Header.SuiteDigest;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ResultsException;

/** Whether a result file is whole, of the form, and made by the suite at hand. */
public final class Verification {
  private static final int MOST = 20;

  private final Catalogue catalogue;
  private final SuiteDigest suite;
  private final Schema schema;

  /** By these clauses and this suite. */
  public Verification(Catalogue catalogue, SuiteDigest suite) {
    this.catalogue = catalogue;
    this.suite = suite;
    try (InputStream in =
        Objects.requireNonNull(
            Catalogue.class.getResourceAsStream("protocol/results.schema.json"))) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a file, a line each; nothing if it is as it should be. */
  public List<String> faults(Path file) {
    Results results;
    try {
      results = Results.read(file);
    } catch (ResultsException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    List<String> faults = new ArrayList<>(againstSchema(file));
    SuiteDigest made = results.header().suite();
    if (!made.catalogue().equals(suite.catalogue())) {
      faults.add(file + ": made with other clauses than the ones at hand");
    } else {
      faults.addAll(figures(file, results));
    }
    if (!made.features().equals(suite.features())) {
      faults.add(file + ": made with other scenarios than the ones at hand");
    }
    return faults;
  }

  private List<String> againstSchema(Path file) {
    List<String> faults = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size() && faults.size() < MOST; i++) {
        int number = i + 1;
        schema.validate(lines.get(i), InputFormat.JSON).stream()
            .limit(3)
            .forEach(
                error ->
                    faults.add(
                        file
                            + ", line "
                            + number
                            + ": "
                            + error.getInstanceLocation()
                            + ": "
                            + error.getMessage()));
      }
    } catch (IOException e) {
      faults.add(file + ": cannot be read: " + e.getMessage());
    }
    return faults;
  }

  private List<String> figures(Path file, Results results) {
    Footer told = results.footer();
    Footer counted =
        Footer.of(catalogue, results.scenarios(), told.reasons(), told.seconds(), told.restarts());
    return counted.equals(told)
        ? List.of()
        : List.of(file + ": the figures of the footer are not those of its lines");
  }
}
