package org.weakref.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The site as a reader meets it. */
class BrowserTest {
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "clauses.html?chapter=callbacks",
          "differences.html",
          "decisions.html",
          "coverage.html",
          "chapters/callbacks.html",
          "clauses/callback-newest-first.html",
          "implementations/pypy-7-3-11.html",
          "decisions/0005.html");

  /** How much a page may move while it loads; a tenth of this would not be seen. */
  private static final double SHIFT = 0.01;

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.start();
    new Site(Runs.CATALOGUE, Runs.sample(), null).write(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingIsComplainedOfOrLoadedFromOutside() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.startsWith("file:"));
  }

  static Stream<Arguments> looks() {
    return KINDS.stream()
        .flatMap(
            kind ->
                Stream.of(
                    Arguments.of(kind, ColorScheme.LIGHT, 1280),
                    Arguments.of(kind, ColorScheme.DARK, 390)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("looks")
  void isAccessible(String kind, ColorScheme scheme, int width) {
    Page page = visit(kind, scheme, width);
    photograph(page, kind, scheme, width);
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(violations(new AxeBuilder(page))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fitsAPhone(String kind) {
    Page page = visit(kind, ColorScheme.LIGHT, 390);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingMovesWhileItLoads(String kind) {
    Page page = visit(kind, ColorScheme.LIGHT, 1280);
    Object shift =
        page.evaluate(
            "new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries()"
                + ".forEach(e => { sum += e.value; })).observe({type: 'layout-shift', buffered: true});"
                + " requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })");
    assertThat(((Number) shift).doubleValue()).isLessThan(SHIFT);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasLanguageTitleAndLandmarks(String kind) {
    Page page = visit(kind, ColorScheme.LIGHT, 1280);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.title()).endsWith(" · Weakref TCK");
    for (String landmark :
        List.of("body > header", "main", "nav[aria-label=Site]", "body > footer")) {
      assertThat(page.locator(landmark)).hasCount(1);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isReadWithoutScripts(String kind) {
    Page page = browser.page(ColorScheme.LIGHT, 1280, false);
    page.navigate(address(kind));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".filters:visible")).hasCount(0);
  }

  static List<String> kinds() {
    return KINDS;
  }

  @Test
  void filtersStandInTheAddress() {
    Page page = visit("clauses.html", ColorScheme.LIGHT, 1280);
    page.locator("select[name=impl]").selectOption("pypy-7-3-11");
    page.locator("select[name=state]").selectOption("broken");
    assertThat(page.url()).endsWith("clauses.html?impl=pypy-7-3-11&state=broken");
    assertThat(page.locator(".list > .entry:visible")).hasCount(3);
    assertThat(page.locator(".filters output"))
        .hasText("3 of " + Runs.CATALOGUE.clauses().size() + " clauses");
  }

  @Test
  void anAddressRestoresItsFilters() {
    Page page =
        visit("clauses.html?q=newest+first&chapter=callbacks&level=MUST", ColorScheme.LIGHT, 1280);
    assertThat(page.getByLabel("Words")).hasValue("newest first");
    assertThat(page.locator(".list > .entry:visible code").allTextContents())
        .contains("callback-newest-first")
        .allMatch(id -> id.contains("newest") || id.contains("order") || id.contains("callback"));
  }

  @Test
  void clearingTheFiltersBringsEverythingBack() {
    Page page = visit("differences.html?impl=cpython-3-11-7&state=broken", ColorScheme.LIGHT, 1280);
    assertThat(page.locator(".list > .entry:visible")).hasCount(0);
    page.getByText("Clear").click();
    assertThat(page.locator(".list > .entry:visible")).hasCount(3);
    assertThat(page.url()).endsWith("differences.html");
  }

  @Test
  void searchIsDoneWithTheKeyboardAlone() {
    Page page = visit("clauses/proxy-arithmetic.html", ColorScheme.LIGHT, 1280);
    page.keyboard().press("/");
    page.keyboard().type("callback newest");
    Locator first = page.locator("#found [aria-selected=true]");
    assertThat(first).containsText("callback-newest-first");
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("search.png")));
    assertThat(violations(new AxeBuilder(page).include("dialog"))).isEmpty();
    page.keyboard().press("Enter");
    page.waitForURL("**/clauses/callback-newest-first.html");
  }

  @Test
  void searchThatFindsNothingSaysSoAndEscapeEndsIt() {
    Page page = visit("index.html", ColorScheme.LIGHT, 1280);
    page.locator("[data-search]").click();
    page.keyboard().type("zzzz");
    assertThat(page.locator("#found li")).hasCount(0);
    assertThat(page.locator("dialog [role=status]")).hasText("nothing found");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
  }

  @Test
  void keysGoThroughTheEntries() {
    Page page = visit("differences.html", ColorScheme.LIGHT, 1280);
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/clauses/callback-newest-first.html#verdicts");
  }

  @Test
  void aPageIsPrintedWithoutWhatPaperCannotDo() {
    Page page = visit("clauses/callback-newest-first.html", ColorScheme.LIGHT, 1280);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".side")).isHidden();
    assertThat(page.locator(".promise")).isVisible();
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
  }

  /**
   * What axe finds wrong. It asks for style sheets on its own, which is none of the page's doing.
   */
  private List<String> violations(AxeBuilder axe) {
    nothingIsComplainedOfOrLoadedFromOutside();
    List<String> violations =
        axe.analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes())
            .toList();
    browser.forget();
    return violations;
  }

  private static Page visit(String name, ColorScheme scheme, int width) {
    Page page = browser.page(scheme, width, true);
    page.navigate(address(name));
    return page;
  }

  private static String address(String name) {
    return folder.toUri() + name;
  }

  private static void photograph(Page page, String kind, ColorScheme scheme, int width) {
    String name =
        kind.replace('/', '-').replaceFirst("\\.html.*", "") + "-" + scheme + "-" + width + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
  }
}
