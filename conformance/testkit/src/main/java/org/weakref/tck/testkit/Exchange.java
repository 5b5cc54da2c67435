package org.weakref.tck.testkit;

import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Reply;

/** A command that was performed, and its answer. */
public record Exchange(Command command, Reply reply) {}
