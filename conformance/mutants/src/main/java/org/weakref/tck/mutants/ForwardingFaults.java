package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** Families of faults, each with a member for every use that has to reach the referent. */
final class ForwardingFaults {
  private static final Command NOTHING =
      new Command.Operate(Operation.IS, Operand.literal(Value.NONE), Operand.literal(Value.NONE));

  private ForwardingFaults() {}

  static List<Mutant> all() {
    return Stream.of(unforwarded(), onTheRight(), betweenProxies(), ofCallables(), deadUnnoticed())
        .flatMap(List::stream)
        .toList();
  }

  /** A proxy forwards all but one use. */
  private static List<Mutant> unforwarded() {
    List<Mutant> family = new ArrayList<>();
    for (Use use : Uses.all()) {
      String name = "does not forward " + use.id();
      String fault = "a proxy forwards everything but " + use.id();
      add(family, name, fault, use, use.live(), model -> new Unforwarded(model, use, Place.LEFT));
    }
    return family;
  }

  /** A proxy forwards all but one operator where it stands on the right. */
  private static List<Mutant> onTheRight() {
    List<Mutant> family = new ArrayList<>();
    for (Use use : symmetric()) {
      String clause =
          "proxy-arithmetic".equals(use.live()) ? "proxy-arithmetic-reflected" : use.live();
      String name = use.id() + " on the left alone";
      String fault = "a proxy on the right does not forward " + use.id();
      add(family, name, fault, use, clause, model -> new Unforwarded(model, use, Place.RIGHT));
    }
    return family;
  }

  /** All operators but one work between two proxies. */
  private static List<Mutant> betweenProxies() {
    List<Mutant> family = new ArrayList<>();
    for (Use use : symmetric()) {
      String clause =
          "proxy-arithmetic".equals(use.live()) ? "proxy-arithmetic-between-proxies" : use.live();
      String name = use.id() + " with one proxy alone";
      String fault = "two proxies do not forward " + use.id();
      add(family, name, fault, use, clause, model -> new Unforwarded(model, use, Place.BOTH));
    }
    return family;
  }

  /** The proxies of what can be called forward all comparisons but one. */
  private static List<Mutant> ofCallables() {
    List<Mutant> family = new ArrayList<>();
    for (Use use : Uses.comparisons()) {
      String name = "callables do not forward " + use.id();
      String fault = "the proxy of a callable referent does not forward " + use.id();
      String clause = "proxy-comparison-callable-referent";
      add(family, name, fault, use, clause, model -> new UnforwardedOfCallables(model, use));
    }
    return family;
  }

  /** A dead proxy raises ReferenceError for all but one use. */
  private static List<Mutant> deadUnnoticed() {
    List<Mutant> family = new ArrayList<>();
    for (Use use : Uses.all()) {
      String name = "dead unnoticed by " + use.id();
      String fault = "a dead proxy does not raise ReferenceError for " + use.id();
      add(family, name, fault, use, use.dead(), model -> new DeadUnnoticed(model, use));
    }
    return family;
  }

  private static List<Use> symmetric() {
    return Stream.concat(Uses.arithmetic().stream(), Uses.comparisons().stream()).toList();
  }

  private static void add(
      List<Mutant> family,
      String name,
      String fault,
      Use use,
      @Nullable String clause,
      UnaryOperator<Session> decorator) {
    if (clause != null) {
      family.add(
          new Mutant(
              name,
              fault,
              Set.of(clause),
              () -> new Decorated(decorator, use.language()),
              new HashSet<>(List.of(use.id(), use.word()))));
    }
  }

  /** Where the proxy stands that does not forward. */
  private enum Place {
    LEFT,
    RIGHT,
    BOTH
  }

  /** Does not ask the model for one use, and answers as a proxy does that does not forward it. */
  private static class Unforwarded extends Decorated.OnProxies {
    private final Use use;
    private final Place place;

    Unforwarded(Session model, Use use, Place place) {
      super(model);
      this.use = use;
      this.place = place;
    }

    @Override
    final Command instead(Command command) {
      return isBroken(command) ? NOTHING : command;
    }

    @Override
    final Outcome said(Command command, Outcome outcome) {
      return isBroken(command) ? use.unforwarded() : outcome;
    }

    boolean isBroken(Command command) {
      return use.is().test(command)
          && switch (place) {
            case LEFT -> usesProxy(command);
            case RIGHT -> !usesProxy(command) && hasProxyOnTheRight(command);
            case BOTH -> usesProxy(command) && hasProxyOnTheRight(command);
          };
    }

    private boolean hasProxyOnTheRight(Command command) {
      return command instanceof Command.Operate operate && isProxy(operate.operands().get(1));
    }
  }

  private static final class UnforwardedOfCallables extends Unforwarded {
    private final Set<String> callables = new HashSet<>();
    private final Set<String> proxies = new HashSet<>();

    UnforwardedOfCallables(Session model, Use use) {
      super(model, use, Place.LEFT);
    }

    @Override
    boolean isBroken(Command command) {
      if (command instanceof Command.Create create
          && create.kind() == ObjectKind.OPERATIVE_CALLABLE) {
        callables.add(create.name());
      } else if (command instanceof Command.Proxy proxy && callables.contains(proxy.referent())) {
        proxies.add(proxy.name());
      }
      return super.isBroken(command)
          && command instanceof Command.Operate operate
          && operate.operands().get(0) instanceof Operand.Named named
          && proxies.contains(named.name());
    }
  }

  /** Says of one use of a dead proxy what a proxy says that does not forward it. */
  private static final class DeadUnnoticed extends Decorated.OnProxies {
    private final Use use;

    DeadUnnoticed(Session model, Use use) {
      super(model);
      this.use = use;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return use.is().test(command)
              && outcome instanceof Outcome.Raised raised
              && raised.error().equals("ReferenceError")
          ? use.unforwarded()
          : outcome;
    }
  }
}
