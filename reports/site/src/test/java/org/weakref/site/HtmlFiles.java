package org.weakref.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a site, parsed. */
record HtmlFiles(Path root, Map<Path, Document> pages) {
  static HtmlFiles in(Path root) throws IOException {
    Map<Path, Document> pages = new LinkedHashMap<>();
    for (Path file : files(root)) {
      if (file.toString().endsWith(".html")) {
        pages.put(file.normalize(), Jsoup.parse(file));
      }
    }
    return new HtmlFiles(root, pages);
  }

  static List<Path> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links that lead nowhere, each with its page. */
  List<String> brokenLinks() {
    return pages.entrySet().stream()
        .flatMap(
            page ->
                page.getValue().select("[href], [src]").stream()
                    .map(
                        element ->
                            element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .distinct()
                    .filter(
                        link ->
                            !link.startsWith("https://") && !leadsSomewhere(page.getKey(), link))
                    .map(link -> root.relativize(page.getKey()) + " -> " + link))
        .toList();
  }

  private boolean leadsSomewhere(Path from, String link) {
    String[] parts = link.split("#", 2);
    Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    if (!Files.isRegularFile(to)) {
      return false;
    }
    Document page = pages.get(to);
    return parts.length == 1 || page == null || page.getElementById(parts[1]) != null;
  }
}
