package org.weakref;

/** A callback whose referent is dead, and the reference that it is to get. */
record DueCallback(WeakCallback<?> callback, Object reference) implements Due {

  @Override
  public void run() throws Exception {
    // Checked by the compiler where the callback was given, but for subclasses: see WeakRef.
    @SuppressWarnings("unchecked")
    WeakCallback<Object> taker = (WeakCallback<Object>) callback;
    taker.referentDied(reference);
  }

  @Override
  public Object source() {
    return callback;
  }
}
