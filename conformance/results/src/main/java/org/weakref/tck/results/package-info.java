/**
 * What came of a run, as data: the form of {@code results.ndjson}. The suite writes it, every
 * report reads it, and neither knows the other.
 */
@NullMarked
package org.weakref.tck.results;

import org.jspecify.annotations.NullMarked;
