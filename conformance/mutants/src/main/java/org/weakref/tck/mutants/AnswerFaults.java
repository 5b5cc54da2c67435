package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What is told about references when they are asked, other than it is. */
final class AnswerFaults {
  private AnswerFaults() {}

  static List<Mutant> all() {
    return List.of(
        decorated(
            "yields a copy",
            "dereferencing yields another object than the referent",
            YieldsCopy::new,
            "ref-call-returns-referent",
            "weakmethod-call-recreates-method"),
        decorated(
            "callback wrapped",
            "a reference tells a wrapper of its callback",
            CallbackWrapped::new,
            "ref-callback-attribute",
            "ref-callback-attribute-on-subclass"),
        decorated(
            "callback of subclasses lost",
            "a reference of a subclass does not tell its callback",
            SubclassTellsNoCallback::new,
            "ref-callback-attribute-on-subclass"),
        decorated(
            "placeholder for no callback",
            "a reference without a callback tells something else than nothing",
            Placeholder::new,
            "ref-callback-attribute-absent",
            "ref-callback-attribute-on-subclass"),
        decorated(
            "value of subclasses lost",
            "what a subclass is given beside referent and callback is lost",
            ValueLost::new,
            "ref-subclass-init-extra-args"),
        decorated(
            "cannot be shown",
            "to ask for a text raises an error",
            CannotBeShown::new,
            "ref-repr-never-raises",
            "ref-str-is-not-referent-str"),
        decorated(
            "one too many",
            "the count includes a reference of the implementation",
            OneTooMany::new,
            "count-zero",
            "count-agrees-with-list",
            "count-includes-refs-and-proxies",
            "count-containers-contribute",
            "count-drops-when-refs-go"),
        decorated(
            "asking refers",
            "to ask for the count makes a reference that is counted",
            AskingRefers::new,
            "count-query-does-not-create",
            "count-refs-excludes-other-objects"),
        decorated(
            "an iterator for a list",
            "the references are given as something that is no list",
            IteratorForList::new,
            "count-refs-list"));
  }

  private static Outcome unnamed(String type) {
    return Outcome.returned(new Value.Thing(List.of(), type));
  }

  private static boolean isThing(Outcome outcome) {
    return outcome instanceof Outcome.Returned returned && returned.value() instanceof Value.Thing;
  }

  private static final class YieldsCopy extends Decorated.Passing {
    YieldsCopy(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      return command instanceof Command.Dereference dereference && dereference.into() != null
          ? new Command.Create(dereference.into(), ObjectKind.PLAIN)
          : command;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Dereference && isThing(outcome)
          ? unnamed("Plain")
          : outcome;
    }
  }

  private static final class CallbackWrapped extends Decorated.Passing {
    CallbackWrapped(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.CallbackOf && isThing(outcome)
          ? unnamed("function")
          : outcome;
    }
  }

  private static final class SubclassTellsNoCallback extends Decorated.Passing {
    private final Set<String> ofSubclasses = new HashSet<>();

    SubclassTellsNoCallback(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Refer refer && refer.type() != ReferenceType.EXACT) {
        ofSubclasses.add(refer.name());
      }
      return command;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.CallbackOf asked && ofSubclasses.contains(asked.reference())
          ? Outcome.done()
          : outcome;
    }
  }

  private static final class Placeholder extends Decorated.Passing {
    Placeholder(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.CallbackOf && outcome.equals(Outcome.done())
          ? unnamed("Placeholder")
          : outcome;
    }
  }

  private static final class ValueLost extends Decorated.Passing {
    ValueLost(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      return command instanceof Command.Refer refer
          ? new Command.Refer(
              refer.name(), refer.referent(), refer.callback(), refer.type(), Value.NONE)
          : command;
    }
  }

  private static final class CannotBeShown extends Decorated.Passing {
    CannotBeShown(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Operate operate
              && (operate.operation() == Operation.TEXT
                  || operate.operation() == Operation.REPRESENTATION)
          ? new Outcome.Raised("RuntimeError", "it cannot be shown")
          : outcome;
    }
  }

  private static final class OneTooMany extends Decorated.Passing {
    OneTooMany(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.CountReferences
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Whole count
          ? Outcome.returned(Value.of(count.value() + 1))
          : outcome;
    }
  }

  private static final class AskingRefers extends Decorated.Passing {
    private int asked;

    AskingRefers(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.CountReferences count) {
        lookUp(count.referent());
      } else if (command instanceof Command.ListReferences list) {
        lookUp(list.referent());
      }
      return command;
    }

    private void lookUp(String referent) {
      aside(
          new Command.Refer(
              "record " + ++asked, referent, null, ReferenceType.SUBCLASS, Value.NONE));
    }
  }

  private static final class IteratorForList extends Decorated.Passing {
    IteratorForList(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.ListReferences ? unnamed("iterator") : outcome;
    }
  }
}
