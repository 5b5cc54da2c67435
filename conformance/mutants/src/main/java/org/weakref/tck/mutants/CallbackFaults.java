package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Due;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Proxy;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.SessionError;

/** Which callbacks run, in which order, with what, and what becomes of their errors. */
final class CallbackFaults {
  private static final Set<String> BEYOND_EXCEPTIONS =
      Set.of("BaseException", "KeyboardInterrupt", "SystemExit", "GeneratorExit");

  private CallbackFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "oldest first",
            "callbacks run from the oldest to the newest",
            OldestFirst::new,
            "callback-order-vs-del-refcount",
            "finalize-several-newest-first",
            "callback-newest-first",
            "callback-newest-first-with-proxies"),
        variant(
            "proxies last",
            "callbacks of proxies run after those of weak references",
            ProxiesLast::new,
            "callback-newest-first-with-proxies"),
        variant(
            "called twice",
            "each callback is called twice",
            CalledTwice::new,
            "callback-called-once",
            "callback-self-held-reference",
            "callback-every-registration"),
        variant(
            "one call a function",
            "a function that was registered several times is called once",
            OneCallPerFunction::new,
            "callback-every-registration"),
        variant(
            "only the newest callback",
            "of several callbacks only the newest is called",
            OnlyTheNewest::new,
            "callback-newest-first",
            "callback-every-registration"),
        variant(
            "no argument",
            "callbacks are called without an argument",
            NoArgument::new,
            "callback-single-argument"),
        variant(
            "other argument",
            "callbacks are called with something else than their reference",
            OtherArgument::new,
            "callback-single-argument"),
        variant(
            "second argument",
            "callbacks are called with their reference twice",
            SecondArgument::new,
            "callback-single-argument"),
        variant(
            "None is called",
            "nothing as a callback is called when the referent dies",
            NothingIsCalled::new,
            "weakmethod-callback-none",
            "ref-callback-none-is-no-callback"),
        variant(
            "weakly held callback",
            "a reference does not keep its callback alive",
            WeaklyHeldCallback::new,
            "callback-held-strongly-until-death"),
        variant(
            "callback kept after death",
            "a dead reference still holds its callback",
            CallbackKept::new,
            "callback-released-after-death",
            "ref-callback-attribute-dead",
            "ref-callback-attribute-during-callback"),
        variant(
            "dropped reference calls back",
            "a reference stays registered when its owner drops it",
            DroppedCallsBack::new,
            "callback-not-called-if-ref-gone",
            "callback-needs-kept-reference",
            "callback-discarding-one-keeps-others"),
        variant(
            "error propagates",
            "an error in a callback reaches who dropped the referent",
            ErrorPropagates::new,
            "callback-exception-not-propagated"),
        variant(
            "only ordinary errors contained",
            "an error beyond ordinary exceptions propagates from a callback",
            OnlyOrdinaryErrors::new,
            "callback-baseexception-contained"),
        variant(
            "error stops the others",
            "an error in a callback keeps the remaining callbacks from running",
            ErrorStopsOthers::new,
            "callback-exception-others-run"),
        variant(
            "errors are swallowed",
            "an error in a callback is reported nowhere",
            ErrorsSwallowed::new,
            "callback-exception-reported",
            "callback-exception-unraisablehook",
            "callback-exception-same-as-del"));
  }

  private static final class OldestFirst implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      List<Due> oldestFirst = new ArrayList<>(newestFirst);
      Collections.reverse(oldestFirst);
      return oldestFirst;
    }
  }

  private static final class ProxiesLast implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      List<Due> order = new ArrayList<>(newestFirst);
      order.removeIf(due -> due.reference() instanceof Proxy);
      newestFirst.stream().filter(due -> due.reference() instanceof Proxy).forEach(order::add);
      return order;
    }
  }

  private static final class CalledTwice implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return newestFirst.stream().flatMap(due -> List.of(due, due).stream()).toList();
    }
  }

  private static final class OneCallPerFunction implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      Set<HeapObject> called = new HashSet<>();
      return newestFirst.stream().filter(due -> called.add(due.callback())).toList();
    }
  }

  private static final class OnlyTheNewest implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return newestFirst.subList(0, Math.min(1, newestFirst.size()));
    }
  }

  private static final class NoArgument implements Rules {
    @Override
    public List<HeapObject> arguments(Due due) {
      return List.of();
    }
  }

  private static final class OtherArgument implements Rules {
    @Override
    public List<HeapObject> arguments(Due due) {
      return List.of(due.callback());
    }
  }

  private static final class SecondArgument implements Rules {
    @Override
    public List<HeapObject> arguments(Due due) {
      return List.of(due.reference(), due.reference());
    }
  }

  private static final class NothingIsCalled implements Rules {
    @Override
    public HeapObject callback(HeapObject given) {
      return given;
    }
  }

  private static final class WeaklyHeldCallback implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return newestFirst.stream().filter(due -> due.callback().strongReferences() > 1).toList();
    }
  }

  private static final class CallbackKept implements Rules {
    @Override
    public boolean letsGoOfCallback(WeakObject dead) {
      return false;
    }
  }

  private static final class DroppedCallsBack implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && reference.callback() != null) {
        heap.hide(referent, reference);
      }
    }
  }

  private static final class ErrorPropagates implements Rules {
    @Override
    public boolean contains(SessionError error) {
      return false;
    }
  }

  private static final class OnlyOrdinaryErrors implements Rules {
    @Override
    public boolean contains(SessionError error) {
      return !BEYOND_EXCEPTIONS.contains(error.name());
    }
  }

  private static final class ErrorStopsOthers implements Rules {
    @Override
    public boolean stopsAfter(SessionError error) {
      return true;
    }
  }

  private static final class ErrorsSwallowed implements Rules {
    @Override
    public boolean reports(SessionError error) {
      return false;
    }
  }
}
