package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
  @TempDir private Path folder;

  @Test
  void whatIsToBeJudgedIsJudgedAndShown() {
    Invocation site = Invocation.of("site", "--judge", "oracle", "--out", folder.toString());

    assertThat(site.exit()).as(site.err()).isZero();
    assertThat(folder.resolve("index.html")).content().contains("Oracle");
    assertThat(folder.resolve("runs/oracle/results.ndjson")).exists();
  }

  @Test
  void whatHasNoNameIsNotJudged() {
    Invocation site = Invocation.of("site", "--judge", "nobody", "--out", folder.toString());

    assertThat(site.exit()).isEqualTo(2);
    assertThat(site.errLines()).singleElement().asString().contains("nobody");
    assertThat(folder.resolve("index.html")).doesNotExist();
  }
}
