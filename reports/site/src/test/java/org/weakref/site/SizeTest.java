package org.weakref.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeTest {
  /** Ten thousand scenarios by twenty implementations: no page over 500 KB. */
  @Test
  void pagesStaySmallHoweverMuchThereIsToSay(@TempDir Path folder) throws IOException {
    new Site(Runs.CATALOGUE, Runs.many(10_000, 20), null).write(folder);
    for (Path file : HtmlFiles.files(folder)) {
      if (file.toString().endsWith(".html")) {
        assertThat(Files.size(file)).as(file.getFileName().toString()).isLessThan(500_000);
      }
    }
  }
}
