package org.weakref.tck.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weakref.spec.Catalogue;

/** Makes one run of the parts that it was parted into. */
public final class Merging {
  private Merging() {}

  /**
   * The whole run, its scenarios in the order in which one run would have them; {@link
   * ResultsException} where a part is missing, is there twice, or belongs to another run.
   */
  public static Results of(Catalogue catalogue, List<Results> parts) {
    if (parts.isEmpty()) {
      throw new ResultsException("nothing to merge");
    }
    parts.forEach(Merging::shard);
    List<Results> ordered =
        parts.stream().sorted(Comparator.comparingInt(part -> shard(part).index())).toList();
    requireWhole(ordered);
    List<ScenarioLine> lines = lines(ordered);
    Set<String> reasons = new java.util.LinkedHashSet<>();
    ordered.forEach(part -> reasons.addAll(part.footer().reasons()));
    double seconds = ordered.stream().mapToDouble(part -> part.footer().seconds()).sum();
    return new Results(
        ordered.get(0).header().whole(),
        lines,
        Footer.of(
            catalogue,
            lines,
            List.copyOf(reasons),
            Math.round(seconds * 1000) / 1000.0,
            ordered.stream().mapToInt(part -> part.footer().restarts()).sum()));
  }

  private static Shard shard(Results part) {
    Shard shard = part.header().shard();
    if (shard == null) {
      throw new ResultsException(
          "a run of " + part.header().implementation().title() + " is no shard, but whole already");
    }
    return shard;
  }

  private static void requireWhole(List<Results> ordered) {
    Header first = ordered.get(0).header();
    for (int i = 0; i < ordered.size(); i++) {
      Header header = ordered.get(i).header();
      if (!header.isOfOneRunWith(first)) {
        throw new ResultsException(
            "shard "
                + header.shard()
                + " is of another run: implementation, suite, level and selection must be equal");
      }
      int index = shard(ordered.get(i)).index();
      if (index > i + 1) {
        throw new ResultsException(
            "a gap: shard " + (i + 1) + "/" + shard(ordered.get(i)).of() + " is missing");
      } else if (index < i + 1) {
        throw new ResultsException("an overlap: shard " + header.shard() + " is there twice");
      }
    }
    int of = shard(ordered.get(0)).of();
    if (ordered.size() < of) {
      throw new ResultsException("a gap: shard " + (ordered.size() + 1) + "/" + of + " is missing");
    }
  }

  /** The shards took turns, so they take turns here. */
  private static List<ScenarioLine> lines(List<Results> ordered) {
    List<ScenarioLine> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int total = ordered.stream().mapToInt(part -> part.scenarios().size()).sum();
    for (int place = 0; place < total; place++) {
      Results part = ordered.get(place % ordered.size());
      int own = place / ordered.size();
      if (own >= part.scenarios().size()) {
        throw new ResultsException("a gap: shard " + part.header().shard() + " lacks scenarios");
      }
      ScenarioLine line = part.scenarios().get(own);
      if (!ids.add(line.id())) {
        throw new ResultsException("an overlap: " + line.id() + " stands in two shards");
      }
      lines.add(line);
    }
    return lines;
  }
}
