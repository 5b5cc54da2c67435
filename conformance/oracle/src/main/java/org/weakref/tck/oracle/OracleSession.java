package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.CommandSession;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** A program on a heap of its own. Used by one thread at a time. */
final class OracleSession extends CommandSession {
  private final Rules rules;
  private final Heap heap;
  private final CycleCollector collector;
  private final Names names;
  private final Objects objects;
  private final Proxies proxies;
  private final Comparison comparison;
  private final Calls calls;
  private final Reports reports;
  private final References references;
  private final Methods weakMethods;
  private final Attributes attributes;
  private final Types types;
  private final Operatives operatives;
  private final ClassOperations classes;
  private final TextOperations textOperations;
  private final Operations operations;
  private final Ending ending;
  private final Builtins builtins;
  private final TableMethods methods;

  OracleSession(Rules rules) {
    this.rules = rules;
    heap = new Heap(rules, new HeapProgram());
    collector = new CycleCollector(rules, heap);
    names = new Names(heap);
    proxies = new Proxies(rules, heap);
    comparison = new Comparison(rules, proxies, this::used);
    calls = new Calls(rules, heap, proxies, names, new Voice());
    reports = new Reports(this::happened);
    references = new References(rules, heap, comparison);
    weakMethods = new Methods(rules, heap, references, calls);
    Texts texts = new Texts(rules, proxies);
    Tables tables = new Tables(rules, heap, comparison, references, texts);
    objects = new Objects(heap, new Structures(heap, references, collector), tables);
    attributes = new Attributes(rules, heap, proxies, new ClassAttributes(heap, calls));
    types = new Types(heap);
    operatives = new Operatives(heap, comparison, this::used);
    textOperations = new TextOperations(heap, texts);
    classes = new ClassOperations(heap, types, proxies, calls);
    operations = new Operations(heap, comparison, attributes, types, texts, tables);
    methods = new TableMethods(heap, tables, operations);
    ending = new Ending(rules, heap, names, calls, reports);
    builtins = new Builtins(rules, heap, types, calls, references, weakMethods, reports, ending);
    methods.makeInstancesOf(types);
  }

  private void used(Instance by, String use, List<HeapObject> others) {
    calls.use(by, use, others);
  }

  @Override
  protected Outcome create(Command.Create command) {
    HeapObject special = builtins.create(command);
    HeapObject made = special == null ? objects.create(command) : special;
    if (made == null) {
      return new Outcome.Unsupported("the model has no object of the kind " + command.kind().id());
    }
    names.bind(command.name(), made);
    return Outcome.done();
  }

  @Override
  protected Outcome define(Command.Define command) {
    names.bind(command.name(), heap.add(new Function(command)));
    return Outcome.done();
  }

  @Override
  protected Outcome alias(Command.Alias command) {
    names.bind(command.name(), names.get(command.of()));
    return Outcome.done();
  }

  @Override
  protected Outcome drop(Command.Drop command) {
    names.drop(command.name());
    return Outcome.done();
  }

  @Override
  protected Outcome link(Command.Link command) {
    attributes.set(names.get(command.holder()), command.field(), names.get(command.held()));
    return Outcome.done();
  }

  @Override
  protected Outcome unlink(Command.Unlink command) {
    attributes.delete(names.get(command.holder()), command.field());
    return Outcome.done();
  }

  @Override
  protected Outcome scope(Command.Scope command) {
    Set<String> outer = names.all();
    Outcome last = Outcome.done();
    for (Command inner : command.body()) {
      last = answer(inner);
    }
    names.dropAllBut(outer);
    Command.Raise ending = command.ending();
    if (ending != null) { // callback-does-not-disturb-inflight-exception
      throw new SessionError(ending.error(), ending.message());
    }
    return last;
  }

  @Override
  protected Outcome lookup(Command.Lookup command) {
    HeapObject special = builtins.member(command.member());
    HeapObject member = special == null ? types.member(command.member()) : special;
    if (member == null) {
      return new Outcome.Unsupported("the model has no member " + command.member());
    }
    names.bind(command.name(), member);
    return Outcome.done();
  }

  @Override
  protected Outcome collect(Command.Collect command) {
    if (rules.reclaims()) {
      collector.collect();
    }
    return Outcome.done();
  }

  @Override
  protected Outcome interceptReports(Command.InterceptReports command) {
    reports.intercept();
    return Outcome.done();
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    WeakObject made = make(command.referent(), command.callback(), command.type());
    names.bind(command.name(), made);
    if (command.type() == ReferenceType.SUBCLASS_WITH_DATA
        || command.type() == ReferenceType.SUBCLASS_MADE_IN_NEW) {
      attributes.set(made, "value", objects.of(command.value())); // ref-subclass-init-extra-args
    }
    return Outcome.done();
  }

  @Override
  protected Outcome proxy(Command.Proxy command) {
    names.bind(command.name(), make(command.referent(), command.callback(), null));
    return Outcome.done();
  }

  private WeakObject make(
      String referent, @Nullable Operand callback, @Nullable ReferenceType type) {
    HeapObject given = callback == null ? null : resolve(callback);
    HeapObject object = names.get(referent);
    return type != null && Methods.isOf(type)
        ? weakMethods.make(object, given, type)
        : references.make(object, given, type);
  }

  @Override
  protected Outcome dereference(Command.Dereference command) {
    HeapObject callee = names.get(command.reference());
    return result(calls.call(callee, List.of(), Map.of()), command.into());
  }

  @Override
  protected Outcome callbackOf(Command.CallbackOf command) {
    if (!(names.get(command.reference()) instanceof Reference reference)) {
      throw Errors.noAttribute(names.get(command.reference()), "__callback__");
    }
    HeapObject callback = reference.callback(); // ref-callback-attribute
    return Outcome.returned(callback == null ? Value.NONE : names.describe(callback));
  }

  @Override
  protected Outcome countReferences(Command.CountReferences command) {
    return Outcome.returned(Value.of((long) references.count(names.get(command.referent()))));
  }

  @Override
  protected Outcome listReferences(Command.ListReferences command) {
    Sequence list = references.list(names.get(command.referent()));
    Value content = names.describeAll(list.elements());
    result(list, command.into());
    return Outcome.returned(content);
  }

  @Override
  protected Outcome operate(Command.Operate command) {
    List<HeapObject> given = new ArrayList<>();
    command.operands().forEach(operand -> given.add(resolve(operand)));
    return heap.holding(given, () -> operate(command, given));
  }

  /** What takes part is held meanwhile (proxy-referent-deleted-during-operation). */
  private Outcome operate(Command.Operate command, List<HeapObject> given) {
    List<HeapObject> o = Forwarding.apply(command.operation(), given, proxies);
    return heap.holding(o, () -> result(command, o));
  }

  private Outcome result(Command.Operate command, List<HeapObject> o) {
    HeapObject ofText = textOperations.perform(command.operation(), o);
    HeapObject asked = ofText == null ? operatives.perform(command.operation(), o) : ofText;
    HeapObject told = asked == null ? classes.perform(command.operation(), o) : asked;
    HeapObject result = told == null ? operations.perform(command.operation(), o) : told;
    return result == null
        ? new Outcome.Unsupported("the model has no operation " + command.operation().id())
        : result(result, command.into());
  }

  @Override
  protected Outcome call(Command.Call command) {
    HeapObject callee = names.get(command.callee());
    List<HeapObject> arguments = new ArrayList<>();
    command.arguments().forEach(operand -> arguments.add(resolve(operand)));
    Map<String, HeapObject> keywords = new HashMap<>();
    command.keywords().forEach((key, operand) -> keywords.put(key, resolve(operand)));
    List<HeapObject> held = new ArrayList<>(arguments);
    held.add(callee);
    if (callee instanceof Proxy proxy && proxy.referent() != null) {
      held.add(proxies.unwrap(proxy)); // proxy-referent-deleted-during-operation
    }
    held.addAll(keywords.values());
    return heap.holding(
        held, () -> result(call(callee, command.method(), arguments, keywords), command.into()));
  }

  private HeapObject call(
      HeapObject callee,
      @Nullable String method,
      List<HeapObject> arguments,
      Map<String, HeapObject> keywords) {
    if (method == null) {
      return calls.call(callee, arguments, keywords);
    } else if (Attributes.isDescribe(callee, method)) { // ref-subclass-methods
      Value value = names.describe(attributes.get(callee, "value"));
      return objects.of(Value.of("value " + (value.equals(Value.NONE) ? "None" : value)));
    }
    HeapObject function = attributes.get(callee, method);
    return heap.holding(List.of(function), () -> calls.call(function, arguments, keywords));
  }

  /** In turn: one of the orders that threads may take. */
  @Override
  protected Outcome concurrently(Command.Concurrently command) {
    Set<String> shared = names.all();
    command.functions().forEach(names::get);
    for (int time = 0; time < command.times(); time++) {
      for (String function : command.functions()) {
        answer(new Command.Call(function, null, List.of(), Map.of(), null));
        names.dropAllBut(shared);
      }
    }
    return Outcome.done();
  }

  @Override
  protected Outcome exit(Command.Exit command) {
    return ending.exit(command);
  }

  private HeapObject resolve(Operand operand) {
    return operand instanceof Operand.Named named
        ? names.get(named.name())
        : objects.of(((Operand.Literal) operand).value());
  }

  /** Binds a name if there is one, and says the object. Without a name it may go. */
  private Outcome result(HeapObject object, @Nullable String into) {
    return heap.holding(
        List.of(object),
        () -> {
          if (into != null) {
            names.bind(into, object);
          }
          return Outcome.returned(names.describe(object));
        });
  }

  /** Nothing to end: heap and names go with the session, and no one hears what they held. */
  @Override
  public void close() {}

  private final class Voice implements Calls.Narrator {
    @Override
    public Outcome answer(Command command) {
      return ending.refuses(command)
          ? new Outcome.Raised("RuntimeError", "the program is ending")
          : OracleSession.this.answer(command);
    }

    @Override
    public HeapObject call(
        TableMethod method, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
      return methods.call(method, arguments, keywords);
    }

    @Override
    public void happened(Event event) {
      OracleSession.this.happened(event);
    }
  }

  private final class HeapProgram implements Program {
    @Override
    public void call(HeapObject callee, List<HeapObject> arguments) {
      heap.holding(arguments, () -> result(calls.call(callee, arguments, Map.of()), null));
    }

    @Override
    public void runFinalizingMethod(HeapObject object) {
      try {
        calls.runFinalizingMethod(object);
      } catch (SessionError error) {
        reports.report(error, List.of());
      }
    }

    @Override
    public void report(SessionError error, HeapObject callback) {
      reports.report(error, names.of(callback)); // callback-exception-hook-object
    }
  }
}
