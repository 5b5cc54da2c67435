package org.weakref.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.site.Site;
import org.weakref.spec.Catalogue;

/** What the build's own tests reach, read from the aggregate that JaCoCo has just made. */
class CoverageTest {
  private static final Path AGGREGATE = Path.of(System.getProperty("aggregate"));
  private static final int LEAST = 90;

  @BeforeAll
  static void measured() {
    assumeFalse(Boolean.getBoolean("jacoco.skip"), "coverage was not measured: jacoco.skip is set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"weakref", "weakref-tck-spi", "weakref-tck-testkit", "weakref-tck-process"})
  void testsReachNineLinesOfTen(String module) throws IOException {
    List<String[]> classes =
        Files.readAllLines(AGGREGATE.resolve("jacoco.csv")).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> cells[0].endsWith("/" + module))
            .toList();
    int missed = sum(classes, 7);
    int covered = sum(classes, 8);

    assertThat(100 * covered)
        .as("%s: %d of %d lines reached", module, covered, covered + missed)
        .isPositive()
        .isGreaterThanOrEqualTo(LEAST * (covered + missed));
  }

  private static int sum(List<String[]> classes, int column) {
    return classes.stream().mapToInt(cells -> Integer.parseInt(cells[column])).sum();
  }

  @Test
  void theSiteShowsEveryModule(@TempDir Path folder) throws IOException {
    Site site = new Site(Catalogue.load(), List.of(), AGGREGATE);

    site.write(folder);

    assertThat(folder.resolve("coverage.html"))
        .content()
        .contains("weakref-tck-testkit", "jacoco/index.html");
    assertThat(folder.resolve("jacoco/index.html")).exists();
  }
}
