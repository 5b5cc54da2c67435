package org.weakref.tck.cli;

import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;

/**
 * A library of the JVM in this one, where many sessions share what a collection costs; a program
 * that really ends has a JVM of its own.
 */
final class EndingApart implements Implementation {
  private final Implementation here;
  private final Implementation apart;

  EndingApart(String name) {
    this.here = Serve.inProcess(name);
    this.apart = Serve.library(name);
  }

  @Override
  public Declaration declaration() {
    return apart.declaration();
  }

  @Override
  public Session open() {
    return here.open();
  }

  @Override
  public Session openFresh() {
    return apart.openFresh();
  }

  @Override
  public int restarts() {
    return apart.restarts();
  }

  @Override
  public void close() {
    try (here) {
      apart.close();
    }
  }
}
