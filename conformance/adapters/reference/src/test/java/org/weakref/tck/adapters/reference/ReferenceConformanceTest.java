package org.weakref.tck.adapters.reference;

import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.WeakrefConformance;

class ReferenceConformanceTest extends WeakrefConformance {
  @Override
  protected Implementation implementation() {
    return new ReferenceImplementation();
  }
}
