package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What proxies are, other than they are. */
final class ProxyFaults {
  private ProxyFaults() {}

  static List<Mutant> all() {
    return List.of(
        decorated(
            "a proxy is a reference",
            "proxies are of the type of weak references",
            ProxyIsReference::new,
            "types-proxy-is-not-ref",
            "types-proxytypes-isinstance",
            "proxy-callback-none",
            "proxy-callback-called",
            "proxy-comparison-callable-referent",
            "proxy-next",
            "proxy-method-call",
            "proxy-bound-method-is-strong",
            "proxy-unsupported-operation"),
        decorated(
            "a proxy is its referent",
            "a request for a proxy gives the object itself",
            ProxyIsReferent::new,
            "types-proxy-is-not-referent",
            "types-proxy-type-call-sees-proxy"),
        decorated(
            "type and identity forwarded",
            "a proxy tells type and identity of its referent",
            TypeForwarded::new,
            "types-proxy-type-call-sees-proxy"),
        decorated(
            "one type of proxies",
            "proxies of what can be called are of the type of those of what cannot",
            OneType::new,
            "types-proxy-types-distinct"),
        decorated(
            "everything is a proxy",
            "the test for proxies accepts everything",
            EverythingIsProxy::new,
            "types-proxytypes-rejects-nonproxies"));
  }

  /** Remembers what the proxies of a session are to. */
  private abstract static class Knowing extends Decorated.Passing {
    private final Map<String, String> referents = new HashMap<>();

    Knowing(Session model) {
      super(model);
    }

    @Override
    final Command understood(Command command) {
      if (command instanceof Command.Proxy proxy) {
        referents.put(proxy.name(), proxy.referent());
      } else if (command instanceof Command.Operate operate
          && operate.operands().get(0) instanceof Operand.Named named) {
        String referent = referents.get(named.name());
        return referent == null ? command : understood(operate, referent);
      }
      return command;
    }

    /** What the model is asked in place of an operation on a proxy to that referent. */
    abstract Command understood(Command.Operate operate, String referent);
  }

  private static final class ProxyIsReference extends Decorated.Passing {
    ProxyIsReference(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      return command instanceof Command.Proxy proxy
          ? new Command.Refer(proxy.name(), proxy.referent(), proxy.callback())
          : command;
    }
  }

  private static final class ProxyIsReferent extends Decorated.Passing {
    ProxyIsReferent(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      return command instanceof Command.Proxy proxy
          ? new Command.Alias(proxy.name(), proxy.referent())
          : command;
    }
  }

  private static final class TypeForwarded extends Knowing {
    TypeForwarded(Session model) {
      super(model);
    }

    @Override
    Command understood(Command.Operate operate, String referent) {
      Operation operation = operate.operation();
      return operation == Operation.TYPE_OF || operation == Operation.IDENTITY
          ? new Command.Operate(operation, List.of(Operand.named(referent)), operate.into())
          : operate;
    }
  }

  private static final class OneType extends Knowing {
    OneType(Session model) {
      super(model);
    }

    @Override
    Command understood(Command.Operate operate, String referent) {
      String into = operate.into();
      return operate.operation() == Operation.TYPE_OF && into != null
          ? new Command.Lookup(into, "ProxyType")
          : operate;
    }
  }

  private static final class EverythingIsProxy extends Decorated.Passing {
    EverythingIsProxy(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.IS_INSTANCE
          ? Outcome.returned(Value.of(true))
          : outcome;
    }
  }
}
