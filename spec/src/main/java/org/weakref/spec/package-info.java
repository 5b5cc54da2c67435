/**
 * What Python promises of weak references: the catalogue of clauses and the words to speak of them.
 *
 * <p>Nothing here runs a clause. The catalogue itself is data, one YAML file a chapter in {@code
 * spec/clauses}; {@link org.weakref.spec.Catalogue} reads it.
 */
@NullMarked
package org.weakref.spec;

import org.jspecify.annotations.NullMarked;
