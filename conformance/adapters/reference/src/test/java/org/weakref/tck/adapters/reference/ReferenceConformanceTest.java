package org.weakref.tck.adapters.reference;

import org.weakref.tck.results.Shard;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.WeakrefConformance;

/**
 * The reference implementation in the suite's own JVM, as a library's own build would judge it:
 * every sixth scenario.
 *
 * <p>A full collection here goes through the suite's heap as well, and takes ten times what it
 * takes in a JVM of the implementation's own. There the whole suite judges it, in a test of the
 * command line.
 */
class ReferenceConformanceTest extends WeakrefConformance {
  @Override
  protected RunOptions options() {
    return RunOptions.DEFAULT.with(Selection.ALL.part(new Shard(1, 6)));
  }

  @Override
  protected Implementation implementation() {
    return new ReferenceImplementation();
  }
}
