/**
 * How fast the reference implementation is, each time beside what a Java developer would use
 * otherwise.
 */
@NullMarked
package org.weakref.benchmarks;

import org.jspecify.annotations.NullMarked;
