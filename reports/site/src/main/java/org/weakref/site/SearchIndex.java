package org.weakref.site;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;

/**
 * What the search looks through: a script, because a page that was opened from a disk may load
 * scripts and nothing else.
 */
final class SearchIndex {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private SearchIndex() {}

  /** Address, kind, words and id of everything that has a page. */
  static String of(Board board) {
    ArrayNode entries = JSON.createArrayNode();
    for (Chapter chapter : board.chapters()) {
      add(entries, "chapters/" + chapter.id() + ".html", "chapter", chapter.title(), chapter.id());
      for (Clause clause : chapter.clauses()) {
        String id = clause.id().value();
        add(entries, "clauses/" + id + ".html", chapter.title(), clause.text(), id);
      }
    }
    for (Judged judged : board.judged()) {
      String address = "implementations/" + judged.slug() + ".html";
      add(entries, address, "implementation", judged.title(), judged.slug());
    }
    for (Decision decision : board.decisions()) {
      String address = "decisions/" + decision.id() + ".html";
      add(entries, address, "decision", decision.title(), decision.id());
    }
    return "window.weakrefIndex = " + entries + ";\n";
  }

  private static void add(ArrayNode entries, String address, String kind, String text, String id) {
    entries.addArray().add(address).add(kind).add(text).add(id);
  }
}
