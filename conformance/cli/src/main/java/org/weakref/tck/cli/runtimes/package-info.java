/**
 * Runtimes of Python that can be judged by name: where they are found or fetched from, and how they
 * are started.
 */
@NullMarked
package org.weakref.tck.cli.runtimes;

import org.jspecify.annotations.NullMarked;
