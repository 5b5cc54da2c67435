package org.weakref.tck.process;

/** A suite that ends without closing what it started; it tells the process that it used. */
final class Forgetful {
  private Forgetful() {}

  public static void main(String[] arguments) {
    System.out.println(Children.number(Children.misbehaving("well").open()));
    System.exit(0);
  }
}
