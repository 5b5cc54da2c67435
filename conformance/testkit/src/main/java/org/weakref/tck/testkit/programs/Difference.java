package org.weakref.tck.testkit.programs;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Check;

/**
 * Where an implementation does not do what the model does.
 *
 * @param expected what the model says, in words
 * @param actual what came instead, in words
 * @param check the expectation as data, or {@code null} where there is no such check
 */
record Difference(String expected, String actual, @Nullable Check check) {}
