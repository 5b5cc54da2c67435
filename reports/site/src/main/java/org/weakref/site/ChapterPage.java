package org.weakref.site;

import java.util.ArrayList;
import java.util.List;
import org.weakref.spec.Chapter;

/**
 * A chapter, promise by promise, or a part of one that is too long for a page.
 *
 * @param chapter which
 * @param sections its clauses, as markup that the templates made
 * @param part which part, from 1
 * @param parts how many there are
 */
record ChapterPage(Chapter chapter, List<String> sections, int part, int parts) {
  /** Characters that a page may have beside its frame. */
  private static final int ROOM = 300_000;

  /** The chapter in as many parts as it takes. */
  static List<ChapterPage> of(Chapter chapter, List<String> sections) {
    List<List<String>> packed = new ArrayList<>(List.of(new ArrayList<>()));
    int used = 0;
    for (String section : sections) {
      if (used > 0 && used + section.length() > ROOM) {
        packed.add(new ArrayList<>());
        used = 0;
      }
      packed.get(packed.size() - 1).add(section);
      used += section.length();
    }
    List<ChapterPage> pages = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      pages.add(new ChapterPage(chapter, List.copyOf(packed.get(i)), i + 1, packed.size()));
    }
    return pages;
  }

  /** The title of the page. */
  String title() {
    return chapter.title() + (parts == 1 ? "" : ", part " + part + " of " + parts);
  }

  /** The name of the file of a part. */
  String file(int number) {
    return chapter.id() + (number == 1 ? "" : "-" + number) + ".html";
  }
}
