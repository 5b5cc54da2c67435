package org.weakref.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.Header;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MatrixFooter;
import org.weakref.tck.results.MatrixHeader;
import org.weakref.tck.results.MutantLine;

/** The site where it is known what the suite made of mutants. */
class MutantsSiteTest {
  private static final String CLAUSE = "callback-newest-first";

  @TempDir private static Path folder;
  private static HtmlFiles html;

  @BeforeAll
  static void write() throws IOException {
    new Site(Runs.CATALOGUE, Runs.sample(), null, matrix()).write(folder);
    html = HtmlFiles.in(folder);
  }

  private static KillMatrix matrix() {
    List<MutantLine> mutants =
        List.of(
            mutant("oldest first", "<b>the oldest</b> runs first", Fate.KILLED, CLAUSE),
            mutant("a bystander", "nothing is called", Fate.KILLED, "callback-called-on-death"),
            mutant("unseen", "what nobody sees", Fate.LIVES, "proxy-arithmetic"));
    MatrixHeader header =
        new MatrixHeader(
            MatrixHeader.SCHEMA,
            new Header.SuiteDigest("1", Runs.CATALOGUE.digest(), "0".repeat(64)),
            List.of(),
            List.of(),
            false,
            List.of("the model"),
            "2026-11-20T12:00:00Z");
    return new KillMatrix(
        header, mutants, MatrixFooter.of(mutants, List.of("proxies/idle"), List.of(), 1));
  }

  private static MutantLine mutant(String name, String fault, Fate fate, String clause) {
    boolean lives = fate == Fate.LIVES;
    return new MutantLine(
        name,
        fault,
        "the model",
        List.of(clause),
        fate,
        lives ? "no scenario fails of " + clause : "expected one, got another",
        5,
        lives ? List.of() : List.of("callbacks/three"),
        by(fate, clause),
        List.of(),
        0.1);
  }

  /** On all that die, two scenarios of one clause fail; and of their own. */
  private static Map<String, Integer> by(Fate fate, String clause) {
    Map<String, Integer> by = new TreeMap<>();
    if (fate == Fate.KILLED) {
      by.put(CLAUSE, 2);
      by.put(clause, 2);
    }
    return by;
  }

  private static Document page(String name) {
    return Objects.requireNonNull(html.pages().get(folder.resolve(name).normalize()), name);
  }

  @Test
  void aClauseShowsTheMutantsThatItsScenariosKillItsOwnFirst() {
    assertThat(page("clauses/" + CLAUSE + ".html").select("#mutants ~ .scroll tbody th").eachText())
        .containsExactly(
            "<b>the oldest</b> runs first oldest first", "nothing is called a bystander");
  }

  @Test
  void aClauseWhoseScenariosKillNoneHasNoSuchPart() {
    assertThat(page("clauses/proxy-arithmetic.html").select("#mutants")).isEmpty();
  }

  @Test
  void theMatrixShowsWhatLivesFirst() {
    assertThat(page("mutants.html").select("#all ~ .scroll tbody tr").eachText().get(0))
        .contains("what nobody sees", "lives", "no scenario fails of proxy-arithmetic");
  }

  @Test
  void theMatrixNamesTheScenariosThatProveNothing() {
    assertThat(page("mutants.html").select("#unkilled ~ ul li").eachText())
        .containsExactly("proxies/idle");
  }

  @Test
  void everyPageLeadsToTheMatrix() {
    assertThat(html.pages().values())
        .allSatisfy(
            page ->
                assertThat(page.select("nav a[href$=mutants.html]")).as(page.title()).hasSize(1));
  }

  @Test
  void noLinkIsBroken() {
    assertThat(html.brokenLinks()).isEmpty();
  }

  @Test
  void theClauseAsDataIsValid() throws IOException {
    String data = Files.readString(folder.resolve("clauses/" + CLAUSE + ".json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve("schema/site.schema.json")))
                .validate(data, InputFormat.JSON))
        .isEmpty();
    assertThat(data).contains("\"meant\" : true");
  }

  @Test
  void withoutAMatrixNothingSpeaksOfMutants(@TempDir Path plain) throws IOException {
    new Site(Runs.CATALOGUE, Runs.sample(), null).write(plain);

    assertThat(plain.resolve("mutants.html")).doesNotExist();
    assertThat(Files.readString(plain.resolve("index.html"))).doesNotContain("mutants.html");
  }
}
