package org.weakref.tck.oracle;

/**
 * A callback that is due.
 *
 * @param reference the weak reference or proxy that it was given to
 * @param callback what to call
 */
public record Due(WeakObject reference, HeapObject callback) {}
