package org.weakref.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.weakref.spec.Catalogue;
import org.weakref.spec.ClauseId;

/** The decisions that ship with the catalogue. */
final class Decisions {
  private static final Pattern ENTRY = Pattern.compile("\\]\\((\\d{4})(-[a-z0-9-]+\\.md)\\)");
  private static final Pattern LINK = Pattern.compile("\\((?:\\./)?(\\d{4})-[a-z0-9-]+\\.md\\)");
  private static final Pattern ID = Pattern.compile("`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`");
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final Catalogue catalogue;

  private Decisions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All of them, in the order of their numbers. */
  static List<Decision> load(Catalogue catalogue) {
    Decisions decisions = new Decisions(catalogue);
    List<Decision> all = new ArrayList<>();
    Matcher entries = ENTRY.matcher(text("README.md"));
    while (entries.find()) {
      all.add(decisions.decision(entries.group(1), entries.group(1) + entries.group(2)));
    }
    return List.copyOf(all);
  }

  private Decision decision(String id, String file) {
    String markdown = text(file);
    String title = markdown.lines().findFirst().orElse(file).replaceFirst("^# (\\d+\\. )?", "");
    String body = markdown.substring(Math.min(markdown.length(), markdown.indexOf('\n') + 1));
    return new Decision(id, title, html(body), clauses(markdown));
  }

  private String html(String markdown) {
    String linked = LINK.matcher(markdown).replaceAll("($1.html)");
    String clauses =
        ID.matcher(linked)
            .replaceAll(found -> isClause(found.group(1)) ? "[`$1`](../clauses/$1.html)" : "$0");
    return RENDERER.render(PARSER.parse(clauses));
  }

  private List<String> clauses(String markdown) {
    Set<String> ids = new TreeSet<>();
    ID.matcher(markdown)
        .results()
        .map(found -> found.group(1))
        .filter(this::isClause)
        .forEach(ids::add);
    return List.copyOf(ids);
  }

  private boolean isClause(String id) {
    return catalogue.clause(new ClauseId(id)).isPresent();
  }

  private static String text(String file) {
    try (InputStream in = Catalogue.class.getResourceAsStream("decisions/" + file)) {
      if (in == null) {
        throw new IllegalStateException("decisions/" + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
