package org.weakref.formats;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.weakref.spec.Level;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.Tally;

/** How much of a level an implementation keeps, in the form of a shields.io endpoint. */
public final class Badge {
  private static final JsonMapper JSON = new JsonMapper();

  private Badge() {}

  /** Writes {@code badge-must.json} and the like, one for each level, into this folder. */
  public static void write(Results results, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Level, Tally> entry : results.footer().clauses().entrySet()) {
      String level = entry.getKey().name().toLowerCase(Locale.ROOT);
      Files.writeString(
          folder.resolve("badge-" + level + ".json"), json(entry.getKey(), entry.getValue()));
    }
  }

  /** The badge of a level. */
  static String json(Level level, Tally tally) {
    return JSON.createObjectNode()
            .put("schemaVersion", 1)
            .put("label", "weakref " + level.name())
            .put("message", message(tally))
            .put("color", color(tally))
        + "\n";
  }

  /** Per cent with one digit, rounded down: 100 means every one. */
  private static String message(Tally tally) {
    if (tally.applicable() == 0) {
      return "nothing applies";
    }
    long tenths = 1000L * tally.kept() / tally.applicable();
    return tenths == 1000 ? "100%" : tenths / 10 + "." + tenths % 10 + "%";
  }

  private static String color(Tally tally) {
    if (tally.applicable() == 0) {
      return "lightgrey";
    } else if (tally.kept() == tally.applicable()) {
      return "brightgreen";
    }
    return 10 * tally.kept() >= 9 * tally.applicable() ? "yellowgreen" : "orange";
  }
}
