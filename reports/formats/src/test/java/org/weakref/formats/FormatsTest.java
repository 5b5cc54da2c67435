package org.weakref.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Level;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Footer;
import org.weakref.tck.results.Header;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Subject;
import org.weakref.tck.results.Tally;
import org.weakref.tck.results.Verdict;

class FormatsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Header.SuiteDigest SUITE =
      new Header.SuiteDigest("1", CATALOGUE.digest(), "0".repeat(64));

  @TempDir private Path folder;

  private static ScenarioLine line(Verdict verdict, boolean unexpected, @Nullable String cause) {
    return new ScenarioLine(
        "callbacks/order",
        "A title",
        "A rule",
        "callbacks/order.feature:7",
        List.of("callback-newest-first"),
        verdict,
        cause == null ? Expectation.NONE : Expectation.KNOWN_FAILING,
        cause,
        null,
        verdict == Verdict.PASS ? "" : "it \u001b[31m went <wrong>",
        List.of(),
        null,
        unexpected,
        0.25);
  }

  private static Results run(ScenarioLine... lines) {
    return new Results(
        new Header(
            Header.SCHEMA,
            new Subject("Sample", "1", "python", "3.11", "immediate", List.of("callback")),
            SUITE,
            "3.11",
            "DERIVED",
            new Header.Selected(List.of(), List.of()),
            null,
            "2026-11-20T10:00:00Z",
            "./weakref-tck run"),
        List.of(lines),
        Footer.of(CATALOGUE, List.of(lines), List.of(), 1, 0));
  }

  private Element testcase(ScenarioLine line, boolean strict) throws Exception {
    Path file = folder.resolve("junit.xml");
    new JUnitXml(run(line), strict).write(file);
    try (InputStream in = Files.newInputStream(file)) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      return (Element) document.getElementsByTagName("testcase").item(0);
    }
  }

  private String element(ScenarioLine line, boolean strict) throws Exception {
    Element testcase = testcase(line, strict);
    return testcase.getFirstChild() == null ? "" : testcase.getFirstChild().getNodeName();
  }

  @Test
  void inJUnitAPassHasNothingToSay() throws Exception {
    assertThat(element(line(Verdict.PASS, false, null), false)).isEmpty();
  }

  @Test
  void inJUnitAnUnexpectedFailureIsAFailure() throws Exception {
    assertThat(element(line(Verdict.FAIL, true, null), false)).isEqualTo("failure");
  }

  @Test
  void inJUnitAnUnexpectedPassIsAFailure() throws Exception {
    assertThat(element(line(Verdict.PASS, true, "a cause"), false)).isEqualTo("failure");
  }

  @Test
  void inJUnitAKnownFailureIsSkippedWithItsCause() throws Exception {
    Element skipped =
        (Element)
            testcase(line(Verdict.FAIL, false, "its collector is lazy"), false).getFirstChild();
    assertThat(skipped.getNodeName()).isEqualTo("skipped");
    assertThat(skipped.getAttribute("message")).isEqualTo("known to fail: its collector is lazy");
  }

  @Test
  void inJUnitWhatIsInconclusiveIsSkippedUnlessStrict() throws Exception {
    assertThat(element(line(Verdict.INCONCLUSIVE, false, null), false)).isEqualTo("skipped");
    assertThat(element(line(Verdict.INCONCLUSIVE, false, null), true)).isEqualTo("error");
  }

  @Test
  void inJUnitControlCharactersAreSpeltOut() throws Exception {
    Element failure = (Element) testcase(line(Verdict.FAIL, true, null), false).getFirstChild();
    assertThat(failure.getAttribute("message")).isEqualTo("it \\u001b[31m went <wrong>");
  }

  @Test
  void aBadgeIsNeverRoundedUpToAll() {
    assertThat(Badge.json(Level.MUST, new Tally(2000, 2000, 2000, 1999))).contains("\"99.9%\"");
  }

  @Test
  void aBadgeOfAllSaysSo() {
    assertThat(Badge.json(Level.MUST, new Tally(10, 10, 10, 10)))
        .contains("\"schemaVersion\":1", "\"100%\"", "brightgreen");
  }

  @Test
  void aBadgeOfNothingSaysSo() {
    assertThat(Badge.json(Level.DETAIL, new Tally(10, 0, 0, 0))).contains("nothing applies");
  }

  @Test
  void aBadgeIsWrittenForEachLevel() throws IOException {
    Badge.write(run(line(Verdict.PASS, false, null)), folder);
    assertThat(folder.resolve("badge-must.json")).exists();
    assertThat(folder.resolve("badge-detail.json")).exists();
  }

  @Test
  void inMarkdownWhatIsUnexpectedIsNamedAndInert() {
    assertThat(MarkdownSummary.of(run(line(Verdict.FAIL, true, null))))
        .contains("### Unexpected", "callbacks/order")
        .doesNotContain("<wrong>", "\u001b");
  }

  @Test
  void aFileAsItShouldBeHasNoFaults() throws IOException {
    assertThat(faults(run(line(Verdict.PASS, false, null)), SUITE)).isEmpty();
  }

  @Test
  void aFileOfOtherScenariosIsAtFault() throws IOException {
    Header.SuiteDigest other = new Header.SuiteDigest("1", CATALOGUE.digest(), "1".repeat(64));
    assertThat(faults(run(line(Verdict.PASS, false, null)), other))
        .singleElement()
        .asString()
        .contains("made with other scenarios");
  }

  @Test
  void aFooterThatCountsOtherwiseIsAtFault() throws IOException {
    Results run = run(line(Verdict.PASS, false, null));
    Results forged =
        new Results(run.header(), List.of(line(Verdict.FAIL, true, null)), run.footer());
    assertThat(faults(forged, SUITE))
        .singleElement()
        .asString()
        .contains("the figures of the footer are not those of its lines");
  }

  private List<String> faults(Results results, Header.SuiteDigest suite) throws IOException {
    Path file = folder.resolve(Results.FILE);
    results.write(file);
    return new Verification(CATALOGUE, suite).faults(file);
  }
}
