package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Due;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Session;

/** What is collected and what is not, and what finalizing methods are told of it. */
final class CollectionFaults {
  private CollectionFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "containers are not followed",
            "what a list, a mapping or a set alone holds is collected",
            ContainersNotFollowed::new,
            "gc-no-premature-collection",
            "callback-on-container-removal"),
        variant(
            "functions are not followed",
            "what a function captured is collected while the function lives",
            FunctionsNotFollowed::new,
            "gc-no-premature-collection",
            "gc-closure-keeps-alive"),
        variant(
            "cycles stay",
            "objects that hold one another are never collected",
            CyclesStay::new,
            "gc-cycle-needs-collector",
            "gc-deep-chain",
            "gc-del-method-allows-collection",
            "proxy-does-not-keep-alive"),
        variant(
            "cycles with finalizing methods stay",
            "objects with a finalizing method are not collected as parts of cycles",
            FinalizingCyclesStay::new,
            "gc-del-method-allows-collection"),
        variant(
            "finalizing methods do not run",
            "an object goes without its finalizing method being called",
            NoFinalization::new,
            "gc-del-called-at-destruction",
            "gc-del-method-allows-collection",
            "callback-order-vs-del-refcount",
            "callback-order-vs-del-cycle",
            "gc-resurrection-in-del",
            "gc-resurrection-cycle-plain-ref",
            "gc-ref-usable-in-del-cycle-plain",
            "gc-ref-created-in-del",
            "gc-resurrection-refcount-ref-survives"),
        variant(
            "finalizing methods run twice",
            "the finalizing method of an object is called twice",
            TwoFinalizations::new,
            "gc-del-called-at-destruction",
            "gc-del-method-allows-collection"),
        variant(
            "references made at the end stay",
            "a reference that a finalizing method makes does not die with its object",
            LateReferencesStay::new,
            "gc-ref-created-in-del"),
        variant(
            "resurrected objects are forgotten",
            "references to an object that its finalizing method brought back yield nothing",
            ResurrectedForgotten::new,
            "gc-resurrection-refcount-ref-survives"),
        variant(
            "recursion without end",
            "each object goes within the end of the one that held it, however many there are",
            EndlessRecursion::new,
            "gc-deep-chain"),
        variant(
            "no more than 1000 callbacks",
            "of the callbacks of one object the first 1000 are called",
            ThousandCallbacks::new,
            "gc-many-refs-scale"),
        variant(
            "no more than 1000 references",
            "where an object has more than 1000 references, none of them yields it",
            ThousandReferences::new,
            "gc-many-refs-scale"),
        decorated(
            "dropped alias kills",
            "dropping one name of an object drops the others",
            DroppedAliasKills::new,
            "gc-del-deletes-names"),
        decorated(
            "locals outlive their function",
            "what a function made is held when it has returned",
            LocalsOutlive::new,
            "gc-local-dies-on-return",
            "proxy-of-temporary"));
  }

  private static final class ContainersNotFollowed implements Rules {
    private static final Set<String> CONTAINERS = Set.of("list", "tuple", "dict", "set");

    @Override
    public boolean follows(HeapObject holder) {
      return !CONTAINERS.contains(holder.typeName());
    }
  }

  private static final class FunctionsNotFollowed implements Rules {
    @Override
    public boolean follows(HeapObject holder) {
      return !holder.typeName().equals("function");
    }
  }

  /** The canary, a cycle of one, goes: else nothing could be said of the others. */
  private static final class CyclesStay implements Rules {
    @Override
    public Set<HeapObject> garbage(Set<HeapObject> unreachable) {
      return unreachable.stream()
          .filter(object -> object.held().stream().allMatch(held -> held == object))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private static final class FinalizingCyclesStay implements Rules {
    @Override
    public Set<HeapObject> garbage(Set<HeapObject> unreachable) {
      Set<HeapObject> garbage = new LinkedHashSet<>(unreachable);
      garbage.removeIf(FinalizingCyclesStay::isFinalizing);
      garbage.removeIf(object -> object.held().stream().anyMatch(held -> isFinalizing(held)));
      return garbage;
    }

    private static boolean isFinalizing(HeapObject object) {
      return object.typeName().equals("WithFinalizingMethod");
    }
  }

  private static final class NoFinalization implements Rules {
    @Override
    public int finalizations(HeapObject object) {
      return 0;
    }
  }

  private static final class TwoFinalizations implements Rules {
    @Override
    public int finalizations(HeapObject object) {
      return 2;
    }
  }

  private static final class LateReferencesStay implements Rules {
    private final Map<HeapObject, List<WeakObject>> early = new HashMap<>();

    @Override
    public int finalizations(HeapObject object) {
      early.put(object, object.weakReferences());
      return 1;
    }

    @Override
    public List<WeakObject> cleared(List<WeakObject> references) {
      return references.stream().filter(this::isEarly).toList();
    }

    private boolean isEarly(WeakObject reference) {
      HeapObject referent = reference.referent();
      List<WeakObject> before = referent == null ? null : early.get(referent);
      return before == null || before.contains(reference);
    }
  }

  private static final class ResurrectedForgotten implements Rules {
    private final Set<HeapObject> finalized = new HashSet<>();

    @Override
    public int finalizations(HeapObject object) {
      finalized.add(object);
      return 1;
    }

    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      return referent == null || finalized.contains(referent) ? null : referent;
    }
  }

  private static final class EndlessRecursion implements Rules {
    @Override
    public int depth() {
      return Integer.MAX_VALUE;
    }
  }

  private static final class ThousandCallbacks implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return newestFirst.subList(0, Math.min(1000, newestFirst.size()));
    }
  }

  private static final class ThousandReferences implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      return referent == null || referent.weakReferences().size() > 1000 ? null : referent;
    }
  }

  private static final class DroppedAliasKills extends Decorated.Passing {
    private final Map<String, String> aliases = new HashMap<>();

    DroppedAliasKills(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Alias alias) {
        aliases.put(alias.of(), alias.name());
        aliases.put(alias.name(), alias.of());
      } else if (command instanceof Command.Drop drop) {
        String other = aliases.remove(drop.name());
        if (other != null) {
          aliases.remove(other);
          aside(new Command.Drop(other));
        }
      }
      return command;
    }
  }

  private static final class LocalsOutlive extends Decorated.Passing {
    LocalsOutlive(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Scope scope) {
        scope.body().forEach(this::makeKnownOutside);
      }
      return command;
    }

    private void makeKnownOutside(Command command) {
      if (command instanceof Command.Create create) {
        aside(new Command.Create(create.name(), ObjectKind.PLAIN));
      }
    }
  }
}
