package org.weakref.tck.results;

/**
 * A part of a run that was parted.
 *
 * @param index which one, from 1
 * @param of into how many
 */
public record Shard(int index, int of) {
  public Shard {
    if (of < 1 || index < 1 || index > of) {
      throw new IllegalArgumentException(
          "a shard is written INDEX/OF with an index from 1 to OF, not " + index + "/" + of);
    }
  }

  /** Parses {@code 2/4}; {@link IllegalArgumentException} for anything else. */
  public static Shard parse(String text) {
    if (!text.matches("\\d{1,6}/\\d{1,6}")) {
      throw new IllegalArgumentException("a shard is written INDEX/OF, such as 2/4, not " + text);
    }
    int slash = text.indexOf('/');
    return new Shard(
        Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  /** Whether this part has the scenario that stands at this place, from 0, among all selected. */
  public boolean has(int place) {
    return place % of == index - 1;
  }

  @Override
  public String toString() {
    return index + "/" + of;
  }
}
