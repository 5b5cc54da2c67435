package org.weakref.tck.oracle;

import java.util.Set;
import java.util.function.Supplier;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;

/** The model, as an implementation that the suite can judge. Thread-safe; its sessions are not. */
public final class OracleImplementation implements Implementation {
  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.REFERENCE,
          Capability.CALLBACK,
          Capability.REFERENCE_SUBCLASSING,
          Capability.COUNTING,
          Capability.REPORT_HOOK,
          Capability.PROXY,
          Capability.CALLABLE_PROXY,
          Capability.PROXY_OPERATORS,
          Capability.WEAK_KEY_DICTIONARY,
          Capability.WEAK_VALUE_DICTIONARY,
          Capability.WEAK_SET,
          Capability.MAPPING_UNION,
          Capability.FINALIZING_METHOD,
          Capability.THREADS,
          Capability.WEAK_METHOD,
          Capability.FINALIZER,
          Capability.EXIT);

  private final String name;
  private final String language;
  private final Reclamation reclamation;
  private final Supplier<Rules> rules;

  /** The model as documented. */
  public OracleImplementation() {
    this("Oracle", Reclamation.IMMEDIATE, () -> Rules.DOCUMENTED);
  }

  /** A variant: each session asks for rules of its own. */
  public OracleImplementation(String name, Reclamation reclamation, Supplier<Rules> rules) {
    this(name, "model", reclamation, rules);
  }

  /** A variant that declares a language, in whose surface it is judged too. */
  public OracleImplementation(
      String name, String language, Reclamation reclamation, Supplier<Rules> rules) {
    this.name = name;
    this.language = language;
    this.reclamation = reclamation;
    this.rules = rules;
  }

  @Override
  public Declaration declaration() {
    return new Declaration(name, "1", language, new SpecVersion(3, 14), reclamation, CAPABILITIES);
  }

  @Override
  public Session open() {
    return new CopyableSession(rules);
  }
}
