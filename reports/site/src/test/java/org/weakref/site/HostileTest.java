package org.weakref.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Verdict;

/** Whatever an implementation calls itself and whatever it says comes out as words. */
class HostileTest {
  private static final String EVIL =
      "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"' onmouseover=alert(1) "
          + "\u001b[31m\u202e\u0000${7*7} ../../../etc";

  @TempDir private static Path folder;
  private static HtmlFiles html;

  @BeforeAll
  static void write() throws IOException {
    Results run =
        Runs.run(
            EVIL,
            EVIL,
            "2026-11-20T10:00:00Z",
            List.of(
                evil(),
                endless(),
                Runs.line(
                    "x",
                    "callbacks/none.feature:1",
                    "callback-newest-first",
                    Verdict.NOT_APPLICABLE)));
    new Site(Runs.CATALOGUE, List.of(run), null).write(folder.resolve("site"));
    html = HtmlFiles.in(folder.resolve("site"));
  }

  private static ScenarioLine evil() {
    return new ScenarioLine(
        "callbacks/" + EVIL,
        EVIL,
        EVIL,
        "../../" + EVIL + ".feature:1",
        List.of("callback-newest-first"),
        Verdict.FAIL,
        Expectation.KNOWN_FAILING,
        EVIL,
        "javascript:alert(1)",
        EVIL,
        List.of(new ScenarioLine.Performed(EVIL, EVIL, List.of(EVIL))),
        new ScenarioLine.Script(EVIL, EVIL),
        false,
        1);
  }

  private static ScenarioLine endless() {
    return Runs.broken(
        Runs.line("Endless", "callbacks/none.feature:2", "callback-newest-first", Verdict.FAIL),
        "x".repeat(1 << 20),
        "y".repeat(1 << 20));
  }

  @Test
  void noMarkupGetsThrough() {
    assertThat(html.pages())
        .allSatisfy(
            (file, page) -> {
              assertThat(page.select("script:not([src]), img, [onerror], [onmouseover]"))
                  .as(file.toString())
                  .isEmpty();
              assertThat(page.select("a[href^=javascript]")).as(file.toString()).isEmpty();
            });
  }

  @Test
  void noControlCharacterGetsThrough() throws IOException {
    for (Path file : HtmlFiles.files(folder)) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("\u001b", "\u202e", "\u0000");
    }
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    assertThat(folder).isDirectoryNotContaining("glob:**etc*");
    assertThat(HtmlFiles.files(folder)).allMatch(file -> file.startsWith(folder.resolve("site")));
  }

  @Test
  void nothingIsEndless() throws IOException {
    for (Path file : HtmlFiles.files(folder)) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(500_000);
    }
  }

  @Test
  void everyPageIsGuardedAgainstForeignScripts() {
    assertThat(html.pages().values())
        .allSatisfy(
            page ->
                assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'"));
  }
}
