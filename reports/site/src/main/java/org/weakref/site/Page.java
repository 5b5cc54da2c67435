package org.weakref.site;

import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param board all that the site is made from
 * @param root the way up to the site's first page, such as {@code ../}
 * @param title its title
 * @param about one sentence on it
 * @param here the part of the site that it belongs to
 * @param chapter the chapter that it belongs to, if any
 */
record Page(
    Board board, String root, String title, String about, String here, @Nullable String chapter) {
  /** Whether the page belongs to a part of the site. */
  boolean isIn(String part) {
    return here.equals(part);
  }
}
