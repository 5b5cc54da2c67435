package org.weakref.tck.results;

import java.util.List;

/**
 * What was judged, as it declares itself. Every text here is the implementation's own, and not to
 * be trusted.
 *
 * @param name such as {@code CPython}
 * @param version its own version
 * @param language the language of its programs
 * @param specVersion the version of the documentation that it says it implements
 * @param reclamation its rung, such as {@code on-request}
 * @param capabilities the ids of what it declares to have
 */
public record Subject(
    String name,
    String version,
    String language,
    String specVersion,
    String reclamation,
    List<String> capabilities) {
  public Subject {
    Required.field("name", name);
    Required.field("version", version);
    Required.field("language", language);
    Required.field("specVersion", specVersion);
    Required.field("reclamation", reclamation);
    capabilities = Required.list("capabilities", capabilities);
  }

  /** Name and version, as one calls it. */
  public String title() {
    return name + " " + version;
  }
}
