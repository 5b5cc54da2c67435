package org.weakref.tck.oracle;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** Calls methods of sets and of weak mappings by their names, and their types. */
final class TableMethods {
  /** What the methods of weak mappings do, by the number of arguments. */
  private static final Map<String, List<Operation>> OF_MAPPINGS =
      Map.ofEntries(
          entry("keys", List.of(Operation.ITERATE)), // weakkeydict-views-or-iterators
          entry("values", List.of(Operation.ITERATE_VALUES)),
          entry("items", List.of(Operation.ITERATE_ENTRIES)),
          entry("get", List.of(Operation.GET, Operation.GET_OR)),
          entry("pop", List.of(Operation.POP_ITEM, Operation.POP_OR)),
          entry("popitem", List.of(Operation.POP_ENTRY)),
          entry("setdefault", List.of(Operation.SET_DEFAULT)),
          entry("update", List.of(Operation.UPDATE)),
          entry("clear", List.of(Operation.CLEAR)),
          entry("copy", List.of()),
          entry("keyrefs", List.of(Operation.KEY_REFERENCES)), // weakkeydict-keyrefs-is-list
          entry("valuerefs", List.of(Operation.VALUE_REFERENCES)),
          entry("itervaluerefs", List.of()));

  /** What the methods of sets do (weakset-set-method-coverage). */
  private static final Map<String, List<Operation>> OF_SETS =
      Map.ofEntries(
          entry("add", List.of(Operation.ADD_ELEMENT)),
          entry("clear", List.of(Operation.CLEAR)),
          entry("copy", List.of()),
          entry("difference", List.of(Operation.DIFFERENCE)),
          entry("difference_update", List.of(Operation.DIFFERENCE_UPDATE)),
          entry("discard", List.of(Operation.DISCARD_ELEMENT)),
          entry("intersection", List.of(Operation.INTERSECTION)),
          entry("intersection_update", List.of(Operation.INTERSECTION_UPDATE)),
          entry("isdisjoint", List.of(Operation.IS_DISJOINT)),
          entry("issubset", List.of(Operation.IS_SUBSET)),
          entry("issuperset", List.of(Operation.IS_SUPERSET)),
          entry("pop", List.of(Operation.POP_ELEMENT)),
          entry("remove", List.of(Operation.REMOVE_ELEMENT)),
          entry("symmetric_difference", List.of(Operation.SYMMETRIC_DIFFERENCE)),
          entry("symmetric_difference_update", List.of(Operation.SYMMETRIC_DIFFERENCE_UPDATE)),
          entry("union", List.of(Operation.UNION)),
          entry("update", List.of(Operation.UPDATE)),
          entry("__init__", List.of()));

  private final Heap heap;
  private final Tables tables;
  private final Operations operations;

  TableMethods(Heap heap, Tables tables, Operations operations) {
    this.heap = heap;
    this.tables = tables;
    this.operations = operations;
  }

  static boolean has(TableType type, String name) {
    return (type.isWeak() || !type.isMapping()) && methods(type).containsKey(name);
  }

  /** The names of the public methods. */
  static List<String> names(TableType type) {
    return methods(type).keySet().stream().filter(name -> !name.startsWith("_")).toList();
  }

  private static Map<String, List<Operation>> methods(TableType type) {
    return type.isMapping() ? OF_MAPPINGS : OF_SETS;
  }

  /** Calls a method and gives what it gives, which nothing may hold yet. */
  HeapObject call(
      TableMethod method, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    Table table = method.table();
    return switch (method.name()) {
      case "__init__" -> refill(table, arguments); // weakset-reinit-replaces
      case "update" -> update(table, arguments, keywords);
      case "copy" -> new Copies(heap, tables).copy(table);
      case "itervaluerefs" ->
          heap.add(new WeakCursor((WeakTable) table, WeakCursor.Part.REFERENCE, heap));
      case "setdefault" ->
          perform(method, arguments.size() == 1 ? withNothing(arguments) : arguments);
      default -> perform(method, arguments);
    };
  }

  private HeapObject perform(TableMethod method, List<HeapObject> arguments) {
    List<HeapObject> operands = new ArrayList<>(List.of(method.table()));
    operands.addAll(arguments);
    for (Operation operation :
        methods(method.table().type()).getOrDefault(method.name(), List.of())) {
      HeapObject result =
          operation.operands() == operands.size() ? operations.perform(operation, operands) : null;
      if (result != null) {
        return result;
      }
    }
    // weakset-single-argument-methods
    throw Errors.type(method.name() + "() was given " + arguments.size() + " arguments");
  }

  private List<HeapObject> withNothing(List<HeapObject> arguments) {
    return List.of(arguments.get(0), heap.add(new Atom(Value.NONE)));
  }

  /** From here on a call of one of their types makes a table. */
  void makeInstancesOf(Types types) {
    for (TableType type : TableType.values()) {
      if (TableType.named(type.typeName()) == type) {
        types
            .named(type.typeName())
            .makeBy((given, keywords) -> tables.make(type, made -> fill(made, given, keywords)));
      }
    }
  }

  private HeapObject refill(Table table, List<HeapObject> arguments) {
    tables.clear(table);
    fill(table, arguments, Map.of());
    return heap.add(new Atom(Value.NONE));
  }

  private HeapObject update(
      Table table, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    if (arguments.isEmpty() && !table.isMapping()) {
      throw Errors.type("update() was given no argument");
    }
    fill(table, arguments, keywords);
    return heap.add(new Atom(Value.NONE));
  }

  /** weakkeydict-create-from-pairs, weakvaluedict-create-keywords, weakset-create-from-iterable. */
  private void fill(Table table, List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    if (arguments.size() > 1 || (!keywords.isEmpty() && !table.isMapping())) {
      throw Errors.type(table.typeName() + " takes at most one argument"); // weakset-create-errors
    }
    if (!arguments.isEmpty() && !isNothing(arguments.get(0))) {
      operations.perform(Operation.UPDATE, List.of(table, arguments.get(0)));
    }
    new TreeMap<>(keywords) // A name cannot be referred to: weakkeydict-update-keywords-rejected
        .forEach((name, value) -> tables.put(table, heap.add(new Atom(Value.of(name))), value));
  }

  private static boolean isNothing(HeapObject object) {
    return object instanceof Atom atom
        && atom.value().equals(Value.NONE); // weakkeydict-create-none
  }
}
