package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** Calls what can be called. */
final class Calls {
  private final Rules rules;
  private final Heap heap;
  private final Proxies proxies;
  private final Names names;
  private final Narrator narrator;

  /** What a body needs of its session. */
  interface Narrator {
    /** Performs a command of a body. */
    Outcome answer(Command command);

    /** Calls a method of a mapping or a set. */
    HeapObject call(
        TableMethod method, List<HeapObject> arguments, Map<String, HeapObject> keywords);

    /** Tells an event. */
    void happened(Event event);
  }

  Calls(Rules rules, Heap heap, Proxies proxies, Names names, Narrator narrator) {
    this.rules = rules;
    this.heap = heap;
    this.proxies = proxies;
    this.names = names;
    this.narrator = narrator;
  }

  static boolean canCall(HeapObject object) {
    return object instanceof TypeObject
        || object instanceof Callee
        || object instanceof Reference
        || (object instanceof Proxy proxy && proxy.isCallable())
        || (object instanceof Function function && function.isCallable())
        || object instanceof BoundMethod
        || object instanceof TableMethod
        || (object instanceof Instance instance && instance.isCallable());
  }

  /** Calls an object and gives what it gives, which nothing may hold yet. */
  HeapObject call(HeapObject callee, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    if (!canCall(callee)) {
      throw Errors.type("'" + callee.typeName() + "' object is not callable");
    } else if (callee instanceof Proxy) {
      return call(proxies.unwrap(callee), arguments, keywords);
    } else if (callee instanceof Callee own) {
      return own.call(arguments, keywords);
    } else if (callee instanceof TypeObject type && type.maker() != null) {
      return type.maker().call(arguments, keywords);
    } else if (callee instanceof Function function) {
      return callFunction(function, arguments, keywords);
    } else if (callee instanceof BoundMethod method) {
      return callMethod(method, arguments, keywords);
    } else if (callee instanceof Instance instance
        && instance.kind() == ObjectKind.OPERATIVE_CALLABLE) {
      run("call of " + instance.name(), instance.body(), arguments, keywords);
      return text("call"); // proxy-call
    } else if (callee instanceof TableMethod method) {
      return narrator.call(method, arguments, keywords);
    }
    return callWithout(callee, arguments, keywords);
  }

  /** Calls what takes no arguments. */
  private HeapObject callWithout(
      HeapObject callee, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    if (!arguments.isEmpty() || !keywords.isEmpty()) {
      throw Errors.type(callee.typeName() + " takes no arguments"); // ref-call-takes-no-arguments
    } else if (callee instanceof Reference reference) {
      return dereference(reference);
    } else if (callee instanceof TypeObject type) {
      return heap.add(new Instance(new Command.Create("", ObjectKind.PLAIN), type));
    }
    if (callee instanceof Instance maker && maker.kind() == ObjectKind.CLASS_WITH_A_CONSTRUCTOR) {
      return constructed(maker);
    }
    return callee instanceof Instance function && function.isFunction()
        ? captured(function)
        : text("called");
  }

  /**
   * An instance that its class has told of, and that may be held since (weakset-registry-pattern).
   */
  private HeapObject constructed(Instance maker) {
    Instance made = heap.add(plain());
    heap.retain(made);
    try {
      run("constructor of " + maker.name(), maker.body(), List.of(made), Map.of());
    } finally {
      made.count(-1);
    }
    return made;
  }

  private HeapObject callFunction(
      Function function, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    if (function.form() == FunctionForm.WITHOUT_PARAMETER
        && !(arguments.isEmpty() && keywords.isEmpty())) {
      throw Errors.type(function.name() + " takes no arguments");
    }
    run(function.name(), function.body(), arguments, keywords);
    return function.form() == FunctionForm.CLASS
        ? heap.add(plain())
        : text("result of " + function.name());
  }

  /** What a function captured, if it did (gc-closure-keeps-alive). */
  private HeapObject captured(Instance function) {
    return function.hidden().stream()
        .filter(held -> held != function)
        .findFirst()
        .orElseGet(() -> text("sung"));
  }

  private HeapObject callMethod(
      BoundMethod method, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    List<HeapObject> all = new ArrayList<>(List.of(method.receiver()));
    all.addAll(arguments); // proxy-method-self-is-referent
    if (method.function() != null) {
      return call(method.function(), all, keywords);
    }
    Instance receiver = (Instance) method.receiver();
    String name = "sing of " + receiver.name();
    run(name, receiver.body(), all, keywords);
    return text("result of " + name);
  }

  /** Tells a use of an object that tells each, and performs what it then does. */
  void use(Instance by, String use, List<HeapObject> others) {
    boolean isToldAlone = by.kind() == ObjectKind.WATCHED && use.equals("hash");
    run(use + " of " + by.name(), isToldAlone ? List.of() : by.body(), others, Map.of());
  }

  /** Runs the finalizing method of an object, if it has one, and throws what it raises. */
  void runFinalizingMethod(HeapObject object) {
    if (!(object instanceof Instance instance) || !instance.hasFinalizingMethod()) {
      return;
    }
    String name = "finalizing method of " + instance.name();
    run(name, instance.body(), List.of(instance), Map.of());
  }

  /** Performs a body that nothing was given to. */
  void runBody(String name, List<Command> body) {
    run(name, body, List.of(), Map.of());
  }

  /** Tells a run that performs nothing. */
  void tell(String name, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    run(name, List.of(), arguments, keywords);
  }

  /** Performs a body, tells it as an event, and throws what it raises. */
  private void run(
      String name,
      List<Command> body,
      List<HeapObject> arguments,
      Map<String, HeapObject> keywords) {
    List<Value> described = arguments.stream().map(names::describe).toList();
    Map<String, Value> named = new TreeMap<>();
    keywords.forEach((key, value) -> named.put(key, names.describe(value)));
    List<Outcome> outcomes = new ArrayList<>();
    try {
      names.withArgument(first(arguments), () -> perform(body, outcomes));
    } finally {
      narrator.happened(new Event.Ran(name, described, named, outcomes));
    }
  }

  private static @Nullable HeapObject first(List<HeapObject> arguments) {
    return arguments.isEmpty() ? null : arguments.get(0);
  }

  private void perform(List<Command> body, List<Outcome> outcomes) {
    for (Command command : body) {
      outcomes.add(narrator.answer(command));
      if (command instanceof Command.Raise raise) {
        throw new SessionError(raise.error(), raise.message());
      }
    }
  }

  /** What dereferencing yields: the referent, nothing, or what a subclass makes of it. */
  private HeapObject dereference(Reference reference) {
    HeapObject referent = rules.dereference(reference, heap);
    if (reference instanceof MethodReference method) {
      return recreated(method, referent);
    } else if (referent == null) {
      return heap.add(new Atom(Value.NONE));
    } else if (reference.type() != ReferenceType.SUBCLASS_COUNTING_CALLS) {
      return referent;
    }
    Sequence pair = new Sequence(false); // ref-subclass-override-call
    pair.elements().add(referent);
    pair.elements().add(heap.add(new Atom(Value.of(reference.countCall()))));
    return heap.add(pair);
  }

  /** A method like that which a weak method was made of; nothing once that cannot be. */
  private HeapObject recreated(MethodReference method, @Nullable HeapObject object) {
    if (object == null || !rules.isAlive(method)) { // weakmethod-dead-when-function-dies
      return heap.add(new Atom(Value.NONE));
    }
    WeakObject watch = method.function();
    HeapObject function = watch == null ? null : watch.referent();
    List<HeapObject> parts = rules.recreated(object, function);
    return heap.add(
        parts.size() == 1 && parts.get(0) instanceof Instance receiver
            ? new BoundMethod(receiver)
            : new BoundMethod(parts.get(0), parts.get(parts.size() - 1)));
  }

  private static Instance plain() {
    return new Instance(new Command.Create("", ObjectKind.PLAIN));
  }

  private Atom text(String text) {
    return heap.add(new Atom(Value.of(text)));
  }
}
