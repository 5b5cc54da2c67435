package org.weakref.spec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every clause, by chapter and by id. Immutable. */
public final class Catalogue {
  private final List<Chapter> chapters;
  private final String digest;
  private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();

  Catalogue(List<Chapter> chapters, String digest) {
    this.chapters = List.copyOf(chapters);
    this.digest = digest;
    for (Chapter chapter : chapters) {
      for (Clause clause : chapter.clauses()) {
        if (clauses.put(clause.id(), clause) != null) {
          throw new CatalogueException(
              chapter.id() + ".yaml: the clause " + clause.id() + " stands twice in the catalogue");
        }
      }
    }
    for (Clause clause : clauses.values()) {
      clause.requires().forEach(required -> requireKnown(clause, required));
    }
  }

  private void requireKnown(Clause clause, ClauseId required) {
    if (!clauses.containsKey(required)) {
      throw new CatalogueException(
          clause.chapter()
              + ".yaml: "
              + clause.id()
              + " requires "
              + required
              + ", which is no clause");
    }
  }

  /**
   * Reads the catalogue that ships with this module; {@link CatalogueException} where it is
   * malformed.
   */
  public static Catalogue load() {
    return new CatalogueReader(name -> Catalogue.class.getResourceAsStream("clauses/" + name))
        .read();
  }

  /** The chapters in reading order. */
  public List<Chapter> chapters() {
    return chapters;
  }

  /** SHA-256 of its files, in hexadecimal. */
  public String digest() {
    return digest;
  }

  /** The chapter of that id. */
  public Optional<Chapter> chapter(String id) {
    return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
  }

  /** All clauses in reading order. */
  public Collection<Clause> clauses() {
    return List.copyOf(clauses.values());
  }

  /** The clause of that id. */
  public Optional<Clause> clause(ClauseId id) {
    return Optional.ofNullable(clauses.get(id));
  }
}
