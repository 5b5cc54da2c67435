package org.weakref.formats;

import java.util.List;
import java.util.Locale;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;

/** A run on a page of Markdown, as a CI service shows it beside a job. */
public final class MarkdownSummary {
  private static final int MOST = 50;

  private MarkdownSummary() {}

  /** The summary of a run. */
  public static String of(Results results) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(plain(results.header().implementation().title(), 80)).append("\n\n");
    text.append(results.footer().exit() == 0 ? "All as expected" : "Not as expected")
        .append(
            String.format(
                Locale.ROOT,
                ": %d scenarios in %.1f s%s.%n%n",
                results.scenarios().size(),
                results.footer().seconds(),
                restarts(results.footer().restarts())));
    text.append("| level | clauses | applicable | kept |\n|---|---|---|---|\n");
    results
        .footer()
        .clauses()
        .forEach(
            (level, tally) ->
                text.append(
                    String.format(
                        "| %s | %d | %d | %d |%n",
                        level, tally.total(), tally.applicable(), tally.kept())));
    text.append("\n| verdict | scenarios |\n|---|---|\n");
    results
        .footer()
        .verdicts()
        .forEach(
            (verdict, count) ->
                text.append(
                    count == 0
                        ? ""
                        : "| " + verdict.id().replace('_', ' ') + " | " + count + " |\n"));
    append(text, results.scenarios().stream().filter(ScenarioLine::unexpected).toList());
    return text.toString().replace("\r\n", "\n");
  }

  private static void append(StringBuilder text, List<ScenarioLine> unexpected) {
    if (!unexpected.isEmpty()) {
      text.append("\n### Unexpected\n\n");
    }
    unexpected.stream()
        .limit(MOST)
        .forEach(
            line ->
                text.append("- **")
                    .append(line.verdict().id())
                    .append("** ")
                    .append(plain(line.id(), 200))
                    .append(": ")
                    .append(plain(line.message(), 300))
                    .append('\n'));
    if (unexpected.size() > MOST) {
      text.append("- and ").append(unexpected.size() - MOST).append(" more\n");
    }
  }

  /**
   * Words that stay words: on one line, of bounded length, with nothing that Markdown or HTML would
   * act on.
   */
  private static String plain(String text, int longest) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(
            c -> {
              if (c < 0x20 || (c >= 0x7f && c < 0xa0) || Character.getType(c) == Character.FORMAT) {
                plain.append(' ');
              } else if ("\\`*_{}[]()#+!|<>&~@:".indexOf(c) >= 0) {
                plain.append("&#").append(c).append(';');
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static String restarts(int count) {
    return count == 0 ? "" : ", started anew " + (count == 1 ? "once" : count + " times");
  }
}
