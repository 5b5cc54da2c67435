package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Proxy;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Request;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.ReferenceType;

/** What can be referred to, what is dereferenced, and how a reference shows itself. */
final class ReferenceFaults {
  private ReferenceFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "integers accepted",
            "weak references to whole numbers can be made",
            IntegersAccepted::new,
            "error-unreferenceable-ref",
            "referenceable-not-int"),
        variant(
            "everything accepted",
            "whether an object can be referred to is never asked",
            Accepted::new,
            "error-unreferenceable-ref",
            "error-unreferenceable-ref-with-callback",
            "error-unreferenceable-proxy",
            "error-unreferenceable-proxy-with-callback",
            "error-failed-creation-leaves-no-trace"),
        variant(
            "everything accepted with a callback",
            "whether an object can be referred to is not asked where a callback is given",
            AcceptedWithCallback::new,
            "error-unreferenceable-ref-with-callback"),
        variant(
            "everything accepted by a proxy",
            "whether an object can be referred to is not asked where a proxy is made",
            AcceptedByProxy::new,
            "error-unreferenceable-proxy"),
        variant(
            "false is nothing",
            "a referent that counts as false is taken for a dead one",
            FalseIsNothing::new,
            "ref-falsy-referent"),
        variant(
            "consumed by dereferencing",
            "a reference yields its referent once",
            YieldsOnce::new,
            "ref-call-repeatable"),
        variant(
            "one reference an object",
            "only the newest reference to an object yields it",
            NewestYields::new,
            "ref-many-per-object"),
        variant(
            "strong subclass",
            "a reference of a subclass keeps its referent alive",
            StrongSubclass::new,
            "ref-subclassable"),
        variant(
            "shows its referent",
            "the text of a reference is that of its referent",
            ShowsReferent::new,
            "ref-str-is-not-referent-str",
            "ref-repr-never-raises"),
        variant(
            "forwards attributes",
            "a reference offers the attributes of its referent",
            ForwardsAttributes::new,
            "ref-no-attribute-forwarding"));
  }

  private static final class IntegersAccepted implements Rules {
    @Override
    public boolean refuses(Request request) {
      return !request.referent().typeName().equals("int") && Rules.super.refuses(request);
    }
  }

  private static final class Accepted implements Rules {
    @Override
    public boolean refuses(Request request) {
      return false;
    }
  }

  private static final class AcceptedWithCallback implements Rules {
    @Override
    public boolean refuses(Request request) {
      return request.callback() == null && Rules.super.refuses(request);
    }
  }

  private static final class AcceptedByProxy implements Rules {
    @Override
    public boolean refuses(Request request) {
      return request.type() != null && Rules.super.refuses(request);
    }
  }

  private static final class FalseIsNothing implements Rules {
    private static final Set<String> EMPTY = Set.of("Empty", "set");

    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      return referent != null && EMPTY.contains(referent.typeName()) ? null : referent;
    }
  }

  private static final class YieldsOnce implements Rules {
    private @Nullable Reference consumed;

    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference == consumed ? null : reference.referent();
      consumed = reference;
      return referent;
    }
  }

  private static final class NewestYields implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      return referent != null && referent.weakReferences().get(0) == reference ? referent : null;
    }
  }

  private static final class StrongSubclass implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      boolean isPlain = reference instanceof Proxy || reference.type() == ReferenceType.EXACT;
      if (referent != null && !isPlain) {
        heap.hide(reference, referent);
      }
    }
  }

  private static final class ShowsReferent implements Rules {
    @Override
    public boolean showsReferent() {
      return true;
    }
  }

  private static final class ForwardsAttributes implements Rules {
    @Override
    public boolean forwardsAttributes() {
      return true;
    }
  }
}
