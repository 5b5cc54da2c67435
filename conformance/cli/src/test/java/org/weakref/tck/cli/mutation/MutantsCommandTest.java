package org.weakref.tck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.spec.Catalogue;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MutantLine;
import picocli.CommandLine;

/** {@code weakref-tck mutants} on one mutant, by one chapter. */
final class MutantsCommandTest {
  @TempDir private static Path folder;
  private static final StringWriter OUT = new StringWriter();
  private static int exit;
  private static KillMatrix matrix;

  @BeforeAll
  static void judge() {
    exit =
        new CommandLine(new MutantsCommand())
            .setOut(new PrintWriter(OUT, true))
            .execute(
                "--no-python",
                "--only",
                "oldest first",
                "--run",
                "callbacks",
                "--out",
                folder.toString());
    matrix = KillMatrix.read(folder.resolve(KillMatrix.FILE));
  }

  private static MutantLine mutant() {
    return matrix.mutants().get(0);
  }

  @Test
  void aMutantThatDiesIsAsItShouldBe() {
    assertThat(exit).isZero();
  }

  @Test
  void itDiesOfAFailedExpectation() {
    assertThat(mutant().fate()).isEqualTo(Fate.KILLED);
    assertThat(mutant().reason()).contains("expected", ", got ");
  }

  @Test
  void clausesThatAreNotItsOwnSeeItToo() {
    assertThat(mutant().by()).containsKey("callback-order-vs-del-refcount");
  }

  @Test
  void theTerminalSaysHowManyDied() {
    assertThat(OUT.toString()).contains("mutants of the model  killed 1");
  }

  @Test
  void everyLineIsValid() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Catalogue.class.getResourceAsStream("protocol/mutants.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(Files.readAllLines(folder.resolve(KillMatrix.FILE)))
          .allSatisfy(
              line -> assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty());
    }
  }
}
