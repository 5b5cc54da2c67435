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
 */
public record Mutant(
    String name, String fault, Set<String> clauses, Supplier<Implementation> start) {
  public Mutant {
    clauses = Set.copyOf(clauses);
  }

  @Override
  public String toString() {
    return name;
  }
}
