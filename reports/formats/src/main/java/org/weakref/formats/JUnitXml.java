package org.weakref.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;

/**
 * A run as JUnit XML: a suite for each chapter, a case for each scenario.
 *
 * <p>A failure is what the exit status counts. What was expected to fail, does not apply or does
 * not bind is skipped with its reason; so is what is inconclusive or was not run, unless the report
 * is strict: then it is an error.
 */
public final class JUnitXml {
  private static final int LONGEST = 20_000;

  private final Results results;
  private final boolean strict;

  /** The report of this run. */
  public JUnitXml(Results results, boolean strict) {
    this.results = results;
    this.strict = strict;
  }

  /** What a case came to, in the words of the form. */
  private enum Element {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** Writes it. */
  public void write(Path file) throws IOException {
    Map<String, List<ScenarioLine>> chapters = new LinkedHashMap<>();
    for (ScenarioLine line : results.scenarios()) {
      chapters.computeIfAbsent(line.chapter(), unused -> new ArrayList<>()).add(line);
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      attribute(xml, "name", results.header().implementation().title());
      figures(xml, results.scenarios());
      for (Map.Entry<String, List<ScenarioLine>> chapter : chapters.entrySet()) {
        suite(xml, chapter.getKey(), chapter.getValue());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("the report cannot be written: " + e.getMessage(), e);
    }
  }

  private void suite(XMLStreamWriter xml, String chapter, List<ScenarioLine> lines)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute(xml, "name", chapter);
    attribute(xml, "timestamp", results.header().started().replace("Z", ""));
    figures(xml, lines);
    for (ScenarioLine line : lines) {
      testcase(xml, line);
    }
    xml.writeEndElement();
  }

  private void figures(XMLStreamWriter xml, List<ScenarioLine> lines) throws XMLStreamException {
    attribute(xml, "tests", String.valueOf(lines.size()));
    attribute(xml, "failures", count(lines, Element.FAILURE));
    attribute(xml, "errors", count(lines, Element.ERROR));
    attribute(xml, "skipped", count(lines, Element.SKIPPED));
    double seconds = lines.stream().mapToDouble(ScenarioLine::seconds).sum();
    attribute(xml, "time", String.format(Locale.ROOT, "%.3f", seconds));
  }

  private String count(List<ScenarioLine> lines, Element element) {
    return String.valueOf(lines.stream().filter(line -> element(line) == element).count());
  }

  private void testcase(XMLStreamWriter xml, ScenarioLine line) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "classname", line.chapter());
    attribute(xml, "name", line.title());
    attribute(xml, "time", String.format(Locale.ROOT, "%.3f", line.seconds()));
    Element element = element(line);
    if (element != Element.PASSED) {
      xml.writeStartElement(element.name().toLowerCase(Locale.ROOT));
      attribute(xml, "message", reason(line));
      if (element != Element.SKIPPED) {
        attribute(xml, "type", line.verdict().id());
        xml.writeCharacters(legal(details(line)));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private Element element(ScenarioLine line) {
    if (line.unexpected()) {
      return Element.FAILURE;
    } else if (line.verdict().isIncomplete()) {
      return strict ? Element.ERROR : Element.SKIPPED;
    }
    return line.verdict() == org.weakref.tck.results.Verdict.PASS
        ? Element.PASSED
        : Element.SKIPPED;
  }

  private static String reason(ScenarioLine line) {
    if (line.unexpected()) {
      return line.isUnexpectedPass() ? "passed, and was known to fail" : line.message();
    } else if (line.isExpectedFailure()) {
      return "known to fail: " + (line.cause() == null ? line.message() : line.cause());
    }
    String verdict = line.verdict().id().replace('_', ' ');
    return line.verdict().isBroken()
        ? "does not bind at this level: " + verdict + ": " + line.message()
        : verdict + ": " + line.message();
  }

  private String details(ScenarioLine line) {
    StringBuilder details = new StringBuilder(line.message()).append('\n');
    line.commands()
        .forEach(
            performed ->
                details
                    .append(performed.command())
                    .append(" -> ")
                    .append(performed.outcome())
                    .append('\n'));
    return details
        .append(results.header().repeat())
        .append(" --run ")
        .append(line.id())
        .append('\n')
        .toString();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /** XML has no form for most control characters: they are spelt out. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              boolean isLegal =
                  c == '\n'
                      || c == '\t'
                      || (c >= 0x20 && c < 0x7f)
                      || (c > 0x9f && c < 0xd800)
                      || (c > 0xdfff && c < 0xfffe)
                      || c > 0xffff;
              if (isLegal) {
                legal.appendCodePoint(c);
              } else {
                legal.append(String.format("\\u%04x", c));
              }
            });
    return legal.toString();
  }
}
