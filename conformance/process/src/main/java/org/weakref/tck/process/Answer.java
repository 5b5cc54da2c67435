package org.weakref.tck.process;

import java.util.List;
import java.util.Set;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;

/** What a harness says. */
sealed interface Answer {
  /** The answer to hello. */
  record Greeting(long id, Introduction hello) implements Answer {}

  /** The answer to everything else. */
  record Performed(long id, Outcome outcome, List<Event> events) implements Answer {}

  /** What still happens while the program ends. It answers nothing. */
  record Last(List<Event> events) implements Answer {}

  /** A declaration, and the protocol that the harness speaks. */
  record Introduction(
      int protocol,
      String name,
      String version,
      String language,
      SpecVersion specVersion,
      Reclamation reclamation,
      Set<Capability> capabilities) {

    static Introduction of(Declaration declaration) {
      return new Introduction(
          Wire.PROTOCOL,
          declaration.name(),
          declaration.version(),
          declaration.language(),
          declaration.specVersion(),
          declaration.reclamation(),
          declaration.capabilities());
    }

    Declaration declaration() {
      return new Declaration(name, version, language, specVersion, reclamation, capabilities);
    }
  }
}
