package org.weakref.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of code that tests reach, module by module, read from JaCoCo's aggregate. */
record JacocoFigures(List<Module> modules) {
  /** What JaCoCo calls the file that is read. */
  static final String FILE = "jacoco.csv";

  /**
   * A module.
   *
   * @param name as JaCoCo's group has it
   * @param covered lines that were executed
   * @param total lines that could be
   */
  record Module(String name, int covered, int total) {
    /** Whole per cent, rounded down. */
    int percent() {
      return total == 0 ? 0 : 100 * covered / total;
    }
  }

  /** The figures in that folder. */
  static JacocoFigures read(Path folder) {
    Map<String, int[]> sums = new LinkedHashMap<>();
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE));
      List<String> head = List.of(lines.get(0).split(",", -1));
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        int[] sum = sums.computeIfAbsent(cells[head.indexOf("GROUP")], unused -> new int[2]);
        int covered = Integer.parseInt(cells[head.indexOf("LINE_COVERED")]);
        sum[0] += covered;
        sum[1] += covered + Integer.parseInt(cells[head.indexOf("LINE_MISSED")]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Module> modules = new ArrayList<>();
    sums.forEach(
        (name, sum) ->
            modules.add(new Module(name.substring(name.lastIndexOf('/') + 1), sum[0], sum[1])));
    return new JacocoFigures(modules);
  }
}
