package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Request;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;

/** Which references are shared. */
final class ReuseFaults {
  private ReuseFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "never shared",
            "each request gives a reference of its own",
            NeverShared::new,
            "ref-reuse-without-callback",
            "ref-reuse-none-equals-absent",
            "ref-reuse-unaffected-by-proxy",
            "count-shared-reference-counted-once"),
        variant(
            "re-use loses a callback",
            "a request with a callback is given the shared reference without one",
            LosesCallback::new,
            "ref-reuse-never-loses-callback"),
        variant(
            "re-use gains a callback",
            "a request without a callback is given a reference with one",
            GainsCallback::new,
            "ref-reuse-never-loses-callback"),
        variant(
            "shared by callback",
            "references to one object with the same callback are one",
            SharedByCallback::new,
            "ref-no-reuse-with-callback"),
        variant(
            "shared whatever the callback",
            "references to one object that have a callback are one",
            SharedWhateverCallback::new,
            "ref-no-reuse-with-callback"),
        variant(
            "re-use across types",
            "a request is given a shared reference of another class",
            AcrossTypes::new,
            "ref-reuse-not-across-types"),
        variant(
            "subclass shared",
            "a reference of a subclass without a callback is shared",
            SubclassShared::new,
            "ref-subclass-instances-distinct"),
        variant(
            "only the head is shared",
            "the shared reference is found only where no proxy was made since",
            OnlyWithoutProxy::new,
            "ref-reuse-unaffected-by-proxy"));
  }

  private static boolean isReference(WeakObject existing, Request request) {
    return existing instanceof Reference && request.type() != null;
  }

  private static final class NeverShared implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return false;
    }
  }

  private static final class LosesCallback implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return existing.callback() == null
          && existing.type() == request.type()
          && request.isForSharedType();
    }
  }

  private static final class GainsCallback implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return request.callback() == null
          && existing.type() == request.type()
          && request.isForSharedType();
    }
  }

  private static final class SharedByCallback implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return existing.callback() == request.callback()
          && existing.type() == request.type()
          && request.isForSharedType();
    }
  }

  private static final class SharedWhateverCallback implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return (existing.callback() == null) == (request.callback() == null)
          && existing.type() == request.type()
          && request.isForSharedType();
    }
  }

  private static final class AcrossTypes implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return existing.callback() == null
          && request.callback() == null
          && isReference(existing, request);
    }
  }

  private static final class SubclassShared implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return existing.callback() == null
          && request.callback() == null
          && existing.type() == request.type();
    }
  }

  private static final class OnlyWithoutProxy implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return Rules.super.reuses(existing, request)
          && (request.type() == null
              || request.referent().weakReferences().stream()
                  .allMatch(Reference.class::isInstance));
    }
  }
}
