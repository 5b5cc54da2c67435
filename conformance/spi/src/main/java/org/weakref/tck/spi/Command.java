package org.weakref.tck.spi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Capability;

/**
 * A request to a session, as data.
 *
 * <p>Names stand for objects of the session. A command that gives an object a name ({@code name},
 * {@code into}) binds it only when it returns; binding a name that exists rebinds it. Saying a name
 * that does not exist raises {@code NameError}.
 */
public sealed interface Command {
  /** What an implementation must have declared to be asked for this. */
  default Set<Capability> needs() {
    return Set.of(Capability.REFERENCE);
  }

  private static Set<Capability> needsOf(List<Command> body) {
    Set<Capability> needs = EnumSet.of(Capability.REFERENCE);
    body.forEach(command -> needs.addAll(command.needs()));
    return needs;
  }

  /**
   * Makes an object.
   *
   * @param name what to call it
   * @param kind what kind of object
   * @param key by what it is equal to others, or of how many it consists, where its kind has that;
   *     else nothing
   * @param body what its methods do, where its kind has such
   */
  record Create(String name, ObjectKind kind, Value key, List<Command> body) implements Command {
    public Create {
      body = List.copyOf(body);
    }

    /** An object of a kind that needs nothing else. */
    public Create(String name, ObjectKind kind) {
      this(name, kind, Value.NONE, List.of());
    }

    @Override
    public Set<Capability> needs() {
      return switch (kind) {
        case WITH_FINALIZING_METHOD, WITH_INHERITED_FINALIZING_METHOD ->
            Set.of(Capability.FINALIZING_METHOD);
        case SUBCLASSED_WEAK_KEY_DICTIONARY -> Set.of(Capability.WEAK_KEY_DICTIONARY);
        case SUBCLASSED_WEAK_VALUE_DICTIONARY -> Set.of(Capability.WEAK_VALUE_DICTIONARY);
        case SUBCLASSED_WEAK_SET, HASHED_SUBCLASSED_WEAK_SET, SLOTTED_SUBCLASSED_WEAK_SET ->
            Set.of(Capability.WEAK_SET);
        case CHAIN, MUCH_REFERENCED_OBJECT, OBJECT_REFERRED_TO_AMID_COLLECTIONS ->
            Set.of(Capability.CALLBACK);
        case LINGERING_THREAD -> Set.of(Capability.THREADS);
        case FINALIZER_SUBCLASS -> Set.of(Capability.FINALIZER);
        default -> Command.super.needs();
      };
    }
  }

  /**
   * Makes a function. Each time it runs is an {@link Event.Ran}. It performs its body in order; a
   * {@link Raise} in its body ends it with that error.
   *
   * @param name what to call it
   * @param form what kind of callable
   * @param body what it does; {@link Operand#ARGUMENT} names its first argument
   */
  record Define(String name, FunctionForm form, List<Command> body) implements Command {
    public Define {
      body = List.copyOf(body);
    }

    /** What it does needs what that needs. */
    @Override
    public Set<Capability> needs() {
      return needsOf(body);
    }
  }

  /** Gives the object {@code of} a further name. */
  record Alias(String name, String of) implements Command {}

  /** Takes a name away. The object goes when nothing else holds it. */
  record Drop(String name) implements Command {}

  /** Lets {@code holder} hold {@code held} strongly, under {@code field}. */
  record Link(String holder, String field, String held) implements Command {}

  /** Lets {@code holder} no longer hold anything under {@code field}. */
  record Unlink(String holder, String field) implements Command {}

  /**
   * Performs {@code body} in a scope of its own: names that are first bound in it end with it.
   *
   * @param body what to perform; its last outcome is the outcome, unless an error ends the scope
   * @param ending the error that ends it, or {@code null}; the names end while it propagates
   */
  record Scope(List<Command> body, @Nullable Raise ending) implements Command {
    public Scope {
      body = List.copyOf(body);
    }

    /** What is performed in it needs what it needs anywhere. */
    @Override
    public Set<Capability> needs() {
      return needsOf(body);
    }
  }

  /** Raises an error. Of use in a body. */
  record Raise(String error, String message) implements Command {}

  /**
   * Gives {@code name} to a public member of the module: {@code ref}, {@code ProxyTypes}, or a
   * built-in: {@code TypeError}.
   */
  record Lookup(String name, String member) implements Command {
    @Override
    public Set<Capability> needs() {
      return switch (member) {
        case "ProxyType", "ProxyTypes" -> Set.of(Capability.PROXY);
        case "CallableProxyType" -> Set.of(Capability.CALLABLE_PROXY);
        case "WeakKeyDictionary" -> Set.of(Capability.WEAK_KEY_DICTIONARY);
        case "WeakValueDictionary" -> Set.of(Capability.WEAK_VALUE_DICTIONARY);
        case "WeakSet" -> Set.of(Capability.WEAK_SET);
        case "WeakMethod" -> Set.of(Capability.WEAK_METHOD);
        case "finalize" -> Set.of(Capability.FINALIZER);
        default -> Command.super.needs();
      };
    }
  }

  /** Reclaims what is unreachable and runs what is due, before it answers. */
  record Collect() implements Command {}

  /**
   * Lets reports of errors that cannot propagate go to a hook, which makes an {@link
   * Event.Reported} of each.
   */
  record InterceptReports() implements Command {
    @Override
    public Set<Capability> needs() {
      return Set.of(Capability.REPORT_HOOK);
    }
  }

  /**
   * Makes a weak reference.
   *
   * @param name what to call it
   * @param referent the name of the object that it refers to
   * @param callback a function, the literal nothing, or {@code null} for none given
   * @param type of which type
   * @param value what a type with data takes beside; else nothing
   */
  record Refer(
      String name, String referent, @Nullable Operand callback, ReferenceType type, Value value)
      implements Command {
    /** A reference of the exact type. */
    public Refer(String name, String referent, @Nullable Operand callback) {
      this(name, referent, callback, ReferenceType.EXACT, Value.NONE);
    }

    @Override
    public Set<Capability> needs() {
      Set<Capability> needs = EnumSet.copyOf(needs(type));
      if (callback instanceof Operand.Named) {
        needs.remove(Capability.REFERENCE);
        needs.add(Capability.CALLBACK);
      }
      return needs;
    }

    private static Set<Capability> needs(ReferenceType type) {
      return switch (type) {
        case EXACT -> Set.of(Capability.REFERENCE);
        case WEAK_METHOD -> Set.of(Capability.WEAK_METHOD);
        case SUBCLASS_OF_WEAK_METHOD ->
            Set.of(Capability.WEAK_METHOD, Capability.REFERENCE_SUBCLASSING);
        default -> Set.of(Capability.REFERENCE_SUBCLASSING);
      };
    }
  }

  /**
   * Gives what a weak reference refers to, or nothing; {@code into} names the referent if it is
   * given.
   */
  record Dereference(String reference, @Nullable String into) implements Command {}

  /** Gives the callback that a live reference was made with, or nothing. */
  record CallbackOf(String reference) implements Command {
    @Override
    public Set<Capability> needs() {
      return Set.of(Capability.CALLBACK);
    }
  }

  /** Gives the number of weak references and proxies to an object. */
  record CountReferences(String referent) implements Command {
    @Override
    public Set<Capability> needs() {
      return Set.of(Capability.COUNTING);
    }
  }

  /**
   * Gives the weak references and proxies to an object; {@code into} names the list if it is given.
   */
  record ListReferences(String referent, @Nullable String into) implements Command {
    @Override
    public Set<Capability> needs() {
      return Set.of(Capability.COUNTING);
    }
  }

  /**
   * Makes a proxy.
   *
   * @param name what to call it
   * @param referent the name of the object that it forwards to
   * @param callback a function, the literal nothing, or {@code null} for none given
   */
  record Proxy(String name, String referent, @Nullable Operand callback) implements Command {
    @Override
    public Set<Capability> needs() {
      return callback instanceof Operand.Named
          ? Set.of(Capability.PROXY, Capability.CALLBACK)
          : Set.of(Capability.PROXY);
    }
  }

  /** Performs an operation of the closed set; {@code into} names its result if it is given. */
  record Operate(Operation operation, List<Operand> operands, @Nullable String into)
      implements Command {
    public Operate {
      operands = List.copyOf(operands);
      if (operands.size() != operation.operands()) {
        throw new IllegalArgumentException(
            operation.id()
                + " takes "
                + operation.operands()
                + " operands, not "
                + operands.size());
      }
    }

    /** An operation whose result gets no name. */
    public Operate(Operation operation, Operand... operands) {
      this(operation, List.of(operands), null);
    }
  }

  /**
   * Calls an object, or a method of it.
   *
   * @param callee the name of the object
   * @param method the name of the method, or {@code null} to call the object itself
   * @param arguments positional arguments
   * @param keywords keyword arguments
   * @param into what to call the result, or {@code null}
   */
  record Call(
      String callee,
      @Nullable String method,
      List<Operand> arguments,
      Map<String, Operand> keywords,
      @Nullable String into)
      implements Command {
    public Call {
      arguments = List.copyOf(arguments);
      keywords = Map.copyOf(keywords);
    }
  }

  /**
   * Calls each of these functions in a thread of its own, without arguments. All threads begin
   * together; the answer comes when all have ended, or is a {@code TimeoutError}.
   *
   * <p>A thread calls its function so many times, and goes on while another has not yet done that,
   * so that none is alone; but not more than {@link #EXTRA} times as often.
   *
   * <p>Names that there are when it begins are shared by all threads. What a call binds under
   * another name is seen by that call alone, and ends with it. An error ends the call that it is
   * raised in, and nothing else: the runs of the functions are told as events.
   *
   * @param functions the names of what to call; one that stands there twice is called in two
   *     threads
   * @param times how often each thread calls its function at the least
   */
  record Concurrently(List<String> functions, int times) implements Command {
    /** How many times as often a thread may call its function as it has to. */
    public static final int EXTRA = 20;

    public Concurrently {
      functions = List.copyOf(functions);
    }

    @Override
    public Set<Capability> needs() {
      return Set.of(Capability.THREADS);
    }
  }

  /** How {@link Exit} ends the program. */
  enum Manner {
    /** It comes to its end. */
    END,
    /** It asks to exit, with a status. */
    EXIT_CALL,
    /**
     * Another thread than the main one asks to exit, with a status; then the main one comes to its
     * end, if it still can.
     */
    EXIT_CALL_IN_THREAD,
    /** It ends at once, without any clean-up. */
    ABRUPT,
    /** An error is not caught. */
    UNCAUGHT_ERROR,
    /** It is told from outside to end, has made no arrangement for that, and does what it does. */
    TERMINATED,
    /** It is told from outside to end, and heeds that by asking to exit, with a status. */
    TERMINATED_IN_ORDER,
    /**
     * A copy of its process, which has everything that it has, comes to its end; after that, so
     * does it.
     */
    END_OF_COPY;

    /** Whether the operating system has to offer it, so that not every program can end so. */
    public boolean dependsOnSystem() {
      return this == TERMINATED || this == TERMINATED_IN_ORDER || this == END_OF_COPY;
    }
  }

  /**
   * Ends the program for real. Its last events come with the answer, which gives the exit status.
   * The session answers nothing afterwards.
   *
   * @param manner how
   * @param status the exit status that it asks for, where the manner has one
   */
  record Exit(Manner manner, int status) implements Command {
    @Override
    public Set<Capability> needs() {
      return manner == Manner.EXIT_CALL_IN_THREAD
          ? Set.of(Capability.EXIT, Capability.THREADS)
          : Set.of(Capability.EXIT);
    }
  }
}
