/**
 * The command line: wires suite, implementations and reports. The only module that sees them all.
 */
@NullMarked
package org.weakref.tck.cli;

import org.jspecify.annotations.NullMarked;
