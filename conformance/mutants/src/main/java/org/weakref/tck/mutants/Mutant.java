package org.weakref.tck.mutants;

import java.util.Set;
import java.util.function.Supplier;
import org.weakref.tck.spi.Implementation;

/**
 * An implementation with one fault.
 *
 * @param name in a few words
 * @param fault what is broken, in one line
 * @param clauses the ids of clauses that it must fail: each of them has to see it
 * @param start starts it
 * @param words of which the title of a scenario that fails has to name one, where the mutant is one
 *     of a family; else empty
 */
public record Mutant(
    String name,
    String fault,
    Set<String> clauses,
    Supplier<Implementation> start,
    Set<String> words) {
  public Mutant {
    clauses = Set.copyOf(clauses);
    words = Set.copyOf(words);
  }

  /** One that is of no family. */
  public Mutant(String name, String fault, Set<String> clauses, Supplier<Implementation> start) {
    this(name, fault, clauses, start, Set.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
