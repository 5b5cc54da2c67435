package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** The operations that programs perform on objects that do not tell it. */
final class Operations {
  private final Heap heap;
  private final Comparison comparison;
  private final Attributes attributes;
  private final Types types;
  private final Texts texts;
  private final Containers containers;
  private final Iterators iterators;
  private final TableOperations tables;

  Operations(
      Heap heap,
      Comparison comparison,
      Attributes attributes,
      Types types,
      Texts texts,
      Tables tables) {
    this.heap = heap;
    this.comparison = comparison;
    this.attributes = attributes;
    this.types = types;
    this.texts = texts;
    this.containers = new Containers(heap, comparison, tables);
    this.iterators = new Iterators(heap, containers);
    this.tables = new TableOperations(heap, tables, iterators);
  }

  /**
   * Gives the result of an operation, which nothing may hold yet; {@code null} where the model does
   * not have the operation.
   */
  @Nullable HeapObject perform(Operation operation, List<HeapObject> o) {
    HeapObject result = tables.perform(operation, o);
    return result == null ? performOnAny(operation, o) : result;
  }

  private @Nullable HeapObject performOnAny(Operation operation, List<HeapObject> o) {
    return switch (operation) {
      case IS -> atom(Comparison.same(o.get(0), o.get(1)));
      case EQUAL -> atom(comparison.equal(o.get(0), o.get(1)));
      case NOT_EQUAL -> atom(!comparison.equal(o.get(0), o.get(1)));
      case LESS -> atom(comparison.compare(o.get(0), o.get(1)) < 0);
      case LESS_OR_EQUAL -> atom(comparison.compare(o.get(0), o.get(1)) <= 0);
      case GREATER -> atom(comparison.compare(o.get(0), o.get(1)) > 0);
      case GREATER_OR_EQUAL -> atom(comparison.compare(o.get(0), o.get(1)) >= 0);
      case HASH -> atom(comparison.hash(o.get(0)));
      case TEXT -> text(texts.text(o.get(0)));
      case REPRESENTATION -> text(texts.representation(o.get(0)));
      case FORMAT -> text(format(o.get(0), name(o)));
      case IDENTITY -> atom(o.get(0).address());
      case TYPE_OF -> types.of(o.get(0));
      case IS_INSTANCE -> atom(types.isInstance(o.get(0), o.get(1)));
      case IS_SUBCLASS -> atom(types.isSubclass(o.get(0), o.get(1)));
      case IS_CALLABLE -> atom(Calls.canCall(o.get(0))); // proxy-callable-predicate
      case STRONG_REFERENCE_COUNT -> atom(o.get(0).strongReferences());
      case BIND -> heap.add(new BoundMethod(o.get(1), o.get(0)));
      case PICKLE -> throw Errors.type("cannot pickle '" + o.get(0).typeName() + "' object");
      default -> performOnAttributes(operation, o);
    };
  }

  private @Nullable HeapObject performOnAttributes(Operation operation, List<HeapObject> o) {
    HeapObject object = o.get(0);
    return switch (operation) {
      case GET_ATTRIBUTE -> attributes.get(object, name(o));
      case HAS_ATTRIBUTE -> atom(attributes.has(object, name(o)));
      case SET_ATTRIBUTE -> after(() -> attributes.set(object, name(o), o.get(2)));
      case DELETE_ATTRIBUTE -> after(() -> attributes.delete(object, name(o)));
      case PUBLIC_ATTRIBUTES -> list(attributes.names(object).stream().map(this::text).toList());
      default -> performOnContainer(operation, object, o);
    };
  }

  private @Nullable HeapObject performOnContainer(
      Operation operation, HeapObject container, List<HeapObject> o) {
    return switch (operation) {
      case GET_ITEM -> containers.getItem(container, o.get(1));
      case SET_ITEM -> after(() -> containers.setItem(container, o.get(1), o.get(2)));
      case POP_ITEM -> containers.pop(container, o.get(1));
      case DELETE_ITEM -> after(() -> containers.delete(container, o.get(1)));
      case CONTAINS -> atom(containers.contains(container, o.get(1)));
      case ADD_ELEMENT -> after(() -> containers.add(container, o.get(1)));
      case CLEAR -> after(() -> containers.clear(container));
      case LENGTH -> atom(containers.length(container));
      case TRUTH -> atom(Truth.of(container));
      default -> performOnSequence(operation, container, o);
    };
  }

  private @Nullable HeapObject performOnSequence(
      Operation operation, HeapObject container, List<HeapObject> o) {
    Slices slices = new Slices(heap, containers);
    return switch (operation) {
      case ITEMS, UNPACK -> iterators.all(container); // proxy-iter
      case ITERATE -> iterators.over(container);
      case REVERSE -> iterators.reversed(container);
      case NEXT -> iterators.next(container);
      case GET_SLICE -> slices.get(container, o.get(1), o.get(2));
      case SET_SLICE -> after(() -> slices.set(container, o.get(1), o.get(2), o.get(3)));
      case DELETE_SLICE -> after(() -> slices.delete(container, o.get(1), o.get(2)));
      default -> refuse(operation, o);
    };
  }

  /** No object of the model beside those that tell it has these (proxy-unsupported-operation). */
  private @Nullable HeapObject refuse(Operation operation, List<HeapObject> o) {
    if (!Operators.isOperator(operation) || o.stream().allMatch(Atom.class::isInstance)) {
      return null;
    }
    List<String> typeNames = o.stream().map(HeapObject::typeName).toList();
    throw Errors.type("unsupported operand type(s) for " + operation.id() + ": " + typeNames);
  }

  private String format(HeapObject object, String specification) {
    if (!specification.isEmpty()) {
      throw Errors.type("unsupported format string passed to " + object.typeName());
    }
    return texts.text(object);
  }

  private static String name(List<HeapObject> operands) {
    if (operands.get(1) instanceof Atom atom && atom.value() instanceof Value.Text text) {
      return text.value();
    }
    throw Errors.type("attribute name must be string");
  }

  private Atom atom(boolean value) {
    return heap.add(new Atom(Value.of(value)));
  }

  private Atom atom(long value) {
    return heap.add(new Atom(Value.of(value)));
  }

  private Atom text(String text) {
    return heap.add(new Atom(Value.of(text)));
  }

  /** Nothing, after something was done. */
  private Atom after(Runnable work) {
    work.run();
    return heap.add(new Atom(Value.NONE));
  }

  private Sequence list(List<? extends HeapObject> elements) {
    Sequence list = new Sequence(true);
    list.elements().addAll(elements);
    return heap.add(list);
  }
}
