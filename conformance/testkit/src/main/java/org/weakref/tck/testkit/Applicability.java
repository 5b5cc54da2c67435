package org.weakref.tck.testkit;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakref.spec.Capability;
import org.weakref.spec.Clause;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;

/** Which clauses bind an implementation, by what it declares. */
final class Applicability {
  private final Declaration declaration;
  private final SpecVersion version;

  Applicability(Declaration declaration, SpecVersion version) {
    this.declaration = declaration;
    this.version = version;
  }

  /**
   * Throws {@link NotApplicable} with the reason, where one of the scenario's clauses does not
   * bind.
   */
  void require(Scenario scenario) {
    scenario.clauses().forEach(this::require);
  }

  private void require(Clause clause) {
    if (clause.surface().isPresent() && !clause.surface().get().equals(declaration.language())) {
      throw new NotApplicable(
          "it speaks of the surface of "
              + clause.surface().get()
              + ", which this implementation does not have");
    }
    if (!version.includes(clause.since())) {
      throw new NotApplicable(
          "it binds from " + clause.since() + " on, and " + version + " is asked for");
    }
    if (!declaration.reclamation().reaches(clause.reclamation())) {
      throw new NotApplicable(
          "it binds where reclamation is "
              + clause.reclamation().id()
              + ", and here it is "
              + declaration.reclamation().id());
    }
    Set<Capability> missing = EnumSet.noneOf(Capability.class);
    missing.addAll(clause.capabilities());
    missing.removeAll(declaration.capabilities());
    if (!missing.isEmpty()) {
      throw withoutCapability(declaration, missing);
    }
  }

  static NotApplicable withoutCapability(Declaration declaration, Set<Capability> missing) {
    String names = missing.stream().map(Capability::id).sorted().collect(Collectors.joining(", "));
    return new NotApplicable(declaration.name() + " does not declare " + names);
  }
}
