package org.weakref.spec;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of the catalogue.
 *
 * @param id its name, also that of its file and of its folder of features
 * @param title its heading
 * @param about what it promises, for a reader
 * @param untested why no scenario speaks of this chapter, if none does
 * @param clauses its clauses, in reading order
 */
public record Chapter(
    String id, String title, String about, Optional<String> untested, List<Clause> clauses) {}
