package org.weakref.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @TempDir private static Path folder;
  private static HtmlFiles html;

  @BeforeAll
  static void write() throws IOException {
    new Site(Runs.CATALOGUE, Runs.sample(), null).write(folder);
    html = HtmlFiles.in(folder);
  }

  private static Document page(String name) {
    Document page = html.pages().get(folder.resolve(name).normalize());
    assertThat(page).as(name).isNotNull();
    return java.util.Objects.requireNonNull(page);
  }

  @Test
  void everyClauseHasAPageAtItsPermanentAddress() {
    assertThat(Runs.CATALOGUE.clauses())
        .allSatisfy(
            clause -> assertThat(folder.resolve("clauses/" + clause.id() + ".html")).exists());
  }

  @Test
  void noLinkIsBroken() {
    assertThat(html.brokenLinks()).isEmpty();
  }

  @Test
  void nothingIsLoadedFromOutside() {
    assertThat(html.pages().values())
        .allSatisfy(
            page ->
                assertThat(page.select("script[src], link[href], img[src], iframe, object, embed"))
                    .noneMatch(e -> (e.attr("src") + e.attr("href")).contains(":")));
  }

  @Test
  void titlesAreThereAndTellPagesApart() {
    Set<String> titles = new HashSet<>();
    assertThat(html.pages())
        .allSatisfy(
            (file, page) ->
                assertThat(titles.add(page.title())).as(file + " " + page.title()).isTrue());
  }

  @Test
  void everyPageHasOneHeadingOfTheFirstLevelAndLeavesNoneOut() {
    assertThat(html.pages())
        .allSatisfy(
            (file, page) -> {
              assertThat(page.select("main h1")).as(file.toString()).hasSize(1);
              int before = 0;
              for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(file + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
              }
            });
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    assertThat(html.pages())
        .allSatisfy(
            (file, page) ->
                assertThat(page.select("[id]").eachAttr("id"))
                    .as(file.toString())
                    .doesNotHaveDuplicates());
  }

  @Test
  void aClauseShowsWhoBreaksItAndWhatCameInstead() {
    Document page = page("clauses/callback-newest-first.html");
    assertThat(page.select("#pypy-7-3-11 .chip").text()).isEqualTo("broken");
    assertThat(page.select(".finding .message").text())
        .contains("expected [third, second, first], got [first, second, third]");
  }

  @Test
  void aScenarioIsShownAsItStandsInTheFeature() {
    assertThat(page("clauses/callback-newest-first.html").select(".proof .steps").text())
        .contains("Given an object \"song\"", "When \"song\" is collected");
  }

  @Test
  void aFailureCarriesTheScriptThatShowsIt() {
    assertThat(page("clauses/callback-newest-first.html").select(".script").text())
        .contains("import weakref");
  }

  @Test
  void aKnownFailureTellsItsCauseAndWhereItIsReported() {
    Document page = page("implementations/pypy-7-3-11.html");
    assertThat(page.select("#causes + dl").text()).contains("its collector is lazy");
    assertThat(page("clauses/callback-called-on-death.html").select(".finding a").attr("href"))
        .isEqualTo("https://example.org/issues/1");
  }

  @Test
  void whatImplementationsDisagreeOnStandsAmongTheDifferences() {
    assertThat(page("differences.html").select(".entry code").eachText())
        .containsExactly("callback-called-on-death", "callback-newest-first", "proxy-arithmetic");
  }

  @Test
  void whatPypyDoesWithCallbacksIsThreeStepsFromTheFirstPage() {
    String first =
        page("index.html")
            .select(".matrix a.cell[href=implementations/pypy-7-3-11.html#callbacks]")
            .attr("href");
    Element divergence =
        page(first.substring(0, first.indexOf('#')))
            .select(
                "section[aria-labelledby=callbacks] .divergences a[href*=callback-newest-first]")
            .first();
    assertThat(divergence).isNotNull();
    assertThat(page("clauses/callback-newest-first.html").select("#pypy-7-3-11 a[href^=#finding-]"))
        .isNotEmpty();
  }

  @Test
  void dataIsValid() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(folder.resolve("schema/site.schema.json")));
    List<Path> data =
        HtmlFiles.files(folder).stream()
            .filter(
                file -> file.toString().endsWith(".json") && !file.toString().contains("schema"))
            .toList();
    assertThat(data)
        .hasSize(Runs.CATALOGUE.clauses().size() + 1)
        .allSatisfy(
            file ->
                assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as(file.toString())
                    .extracting(Error::getMessage)
                    .isEmpty());
  }

  @Test
  void aSiteIsMadeOfNoResultsAtAll(@TempDir Path empty) throws IOException {
    new Site(Runs.CATALOGUE, List.of(), null).write(empty);
    assertThat(HtmlFiles.in(empty).brokenLinks()).isEmpty();
  }

  @Test
  void theSameResultsMakeTheSameSite(@TempDir Path again) throws IOException {
    new Site(Runs.CATALOGUE, Runs.sample(), null).write(again);
    for (Path file : HtmlFiles.files(folder)) {
      assertThat(again.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void ofTwoRunsTheNewerCountsAndTheOlderIsItsPast(@TempDir Path twice) throws IOException {
    List<org.weakref.tck.results.Results> runs = new java.util.ArrayList<>(Runs.sample());
    runs.add(Runs.run("CPython", "3.11.7", "2026-11-19T10:00:00Z", List.of()));
    new Site(Runs.CATALOGUE, runs, null).write(twice);
    Document page =
        HtmlFiles.in(twice).pages().get(twice.resolve("implementations/cpython-3-11-7.html"));
    assertThat(java.util.Objects.requireNonNull(page).select("#trend ~ .scroll tbody tr"))
        .hasSize(2);
    assertThat(page.select(".lead").text()).startsWith("3 of 3 kept");
  }

  @Test
  void theTrendHasABarForARunWhereSomethingDidNotPass(@TempDir Path twice) throws IOException {
    List<org.weakref.tck.results.Results> runs = new java.util.ArrayList<>(Runs.sample());
    runs.add(Runs.run("CPython", "3.11.7", "2026-11-19T10:00:00Z", runs.get(1).scenarios()));
    new Site(Runs.CATALOGUE, runs, null).write(twice);
    Document page =
        java.util.Objects.requireNonNull(
            HtmlFiles.in(twice).pages().get(twice.resolve("implementations/cpython-3-11-7.html")));

    assertThat(page.select(".trend svg").attr("aria-label"))
        .isEqualTo(
            "Scenarios that did not pass: 3 in the oldest of these 2 runs, 0 in the newest, at most"
                + " 3");
    assertThat(page.select(".trend rect").eachAttr("class")).containsExactly("known", "broken");
  }
}
