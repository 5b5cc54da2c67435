package org.weakref.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakref.tck.results.Results;

/**
 * Puts runs in order: one implementation for each name and version, with its newest run in front.
 */
final class Roster {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Set<String> slugs = new HashSet<>();

  private Roster() {}

  static List<Judged> of(List<Results> runs) {
    Map<String, List<Results>> byTitle = new LinkedHashMap<>();
    runs.stream()
        .sorted(Comparator.comparing((Results run) -> run.header().started()))
        .forEach(run -> byTitle.computeIfAbsent(title(run), unused -> new ArrayList<>()).add(run));
    Roster roster = new Roster();
    return byTitle.values().stream()
        .sorted(Comparator.comparing(list -> sortKey(title(list.get(0)))))
        .map(roster::judged)
        .toList();
  }

  private Judged judged(List<Results> runs) {
    int newest = runs.size() - 1;
    return new Judged(slug(title(runs.get(newest))), runs.get(newest), runs.subList(0, newest));
  }

  private static String title(Results run) {
    return run.header().implementation().title();
  }

  /** Numbers count as numbers, so that 3.9 comes before 3.11. */
  private static String sortKey(String title) {
    Matcher matcher = NUMBER.matcher(title.toLowerCase(Locale.ROOT));
    return matcher.replaceAll(number -> String.format("%09d", Long.parseLong(number.group())));
  }

  private String slug(String title) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "nameless" : plain.substring(0, Math.min(40, plain.length()));
    String slug = base;
    for (int i = 2; !slugs.add(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }
}
