package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Level;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

class ResultsFileTest {
  private static final Suite SUITE = Suite.load();

  @TempDir private Path folder;
  private List<String> lines;

  @BeforeEach
  void write() throws IOException {
    RunReport report =
        Samples.report(
            Samples.result(Verdict.PASS, Expectation.NONE, Level.MUST),
            Samples.result(Verdict.FAIL, Expectation.NONE, Level.MUST));
    Path file = folder.resolve("results.ndjson");
    new ResultsFile(report, RunOptions.DEFAULT, SUITE, "./weakref-tck run").write(file);
    lines = Files.readAllLines(file);
  }

  @Test
  void everyLineIsValid() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Catalogue.class.getResourceAsStream("protocol/results.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(lines)
          .allSatisfy(
              line ->
                  assertThat(schema.validate(line, InputFormat.JSON))
                      .as(line)
                      .extracting(Error::getMessage)
                      .isEmpty());
    }
  }

  @Test
  void aFileEndsWithItsFooter() {
    assertThat(lines.get(lines.size() - 1)).contains("\"type\":\"footer\"", "\"exit\":1");
  }

  @Test
  void aLineIsOneScenario() {
    assertThat(lines).hasSize(4);
  }
}
