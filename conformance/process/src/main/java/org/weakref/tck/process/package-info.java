/**
 * Implementations under test in a process of their own.
 *
 * <p>{@link org.weakref.tck.process.ProcessImplementation} starts a harness and speaks the protocol
 * of {@code spec/protocol} with it: JSON lines over its standard streams. Whatever the process
 * sends is bounded in time and size and checked strictly; it never becomes anything but data.
 * {@link org.weakref.tck.process.Harness} is the other half, for implementations in Java; {@link
 * org.weakref.tck.process.PythonHarness} ships the half for Python.
 *
 * <p>What stands on a line is decided by the records of the waist: a {@code Form} is made from each
 * type by reflection, so a new command needs nothing here.
 */
@NullMarked
package org.weakref.tck.process;

import org.jspecify.annotations.NullMarked;
