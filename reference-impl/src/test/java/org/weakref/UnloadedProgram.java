package org.weakref;

import java.util.ArrayList;
import java.util.List;

/** A program within another one; see {@link UnloadingTest}. Public, as its class loader differs. */
public final class UnloadedProgram {

  private static final List<Object> OBJECTS = new ArrayList<>();
  private static final ThreadLocal<Object> LOCAL = new InheritableThreadLocal<>();

  private UnloadedProgram() {}

  /** In a scope of its own. */
  public static void inAScope() {
    try (FinalizerScope scope = new FinalizerScope()) {
      use(scope.domain());
    }
  }

  /** In the domain that all share. */
  public static void inTheCommonDomain() {
    try (FinalizerScope scope = new FinalizerScope(WeakDomain.common())) {
      use(scope.domain());
    }
  }

  /** In a domain of somebody else. */
  public static void in(WeakDomain domain) throws Exception {
    LOCAL.set(new UnloadedProgram());
    Finalizer<Void> finalizer = domain.finalizer(OBJECTS, UnloadedProgram::run);
    domain.method(OBJECTS, list -> (Runnable) list::clear, null);
    Object ignored = finalizer.call();
    LOCAL.remove();
  }

  private static void use(WeakDomain domain) {
    OBJECTS.add(new WeakKeyMap<>(domain));
    for (int i = 0; i < 10; i++) {
      Object object = new Object();
      OBJECTS.add(object);
      OBJECTS.add(domain.finalizer(object, UnloadedProgram::run));
      OBJECTS.add(domain.ref(object, dead -> run()));
      OBJECTS.add(domain.method(object, o -> (Runnable) o::notifyAll, dead -> run()));
    }
    OBJECTS.add(domain.proxy(UnloadedProgram::run, Runnable.class));
  }

  private static void run() {
    OBJECTS.add("run");
  }
}
