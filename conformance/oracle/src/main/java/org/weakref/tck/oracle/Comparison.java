package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Table.Seen;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** Equality, hash and order of objects, as Python's programs see them. */
public final class Comparison {
  private final Rules rules;
  private final Proxies proxies;
  private final Operatives.Teller teller;

  /** {@code teller} hears what objects are asked that tell it. */
  Comparison(Rules rules, Proxies proxies, Operatives.Teller teller) {
    this.rules = rules;
    this.proxies = proxies;
    this.teller = teller;
  }

  /** Whether one equals the other: the first is asked, then the second, then identity decides. */
  public boolean equal(HeapObject one, HeapObject other) {
    if (one instanceof Proxy || other instanceof Proxy) {
      return equal(proxies.unwrap(one), proxies.unwrap(other));
    }
    Boolean answer = ask(one, other);
    if (answer == null) {
      answer = ask(other, one);
    }
    return answer == null ? same(one, other) : answer;
  }

  /** Whether both are one object. Scalars have no identity beside their value. */
  static boolean same(HeapObject one, HeapObject other) {
    return one == other
        || (one instanceof Atom a
            && other instanceof Atom b
            && a.isPlain()
            && b.isPlain()
            && a.value().equals(b.value()));
  }

  /** What an object says of its equality to another; {@code null} where it does not say. */
  private @Nullable Boolean ask(HeapObject one, HeapObject other) {
    if (one instanceof Reference reference) {
      return askReference(reference, other);
    } else if (one instanceof Instance instance) {
      return askInstance(instance, other);
    } else if (one instanceof Atom a && other instanceof Atom b) {
      return a.value().equals(b.value());
    } else if (one instanceof BoundMethod a && other instanceof BoundMethod b) {
      return a.receiver() == b.receiver() && a.function() == b.function();
    } else if (one instanceof Sequence a && other instanceof Sequence b) {
      return a.isChangeable() == b.isChangeable() && allEqual(a.elements(), b.elements());
    } else if (one instanceof Table a && other instanceof Table b) {
      return askTable(a, b);
    }
    return null;
  }

  private @Nullable Boolean askTable(Table one, Table other) {
    boolean comparable =
        one.type().hasEquality()
            && other.type().hasEquality()
            && rules.containers().comparable(one.type(), other.type());
    return comparable ? sameEntries(one.content(), other.content()) : null;
  }

  private @Nullable Boolean askReference(Reference reference, HeapObject other) {
    if (reference instanceof MethodReference one && other instanceof MethodReference another) {
      return rules.equal(one, another, this);
    } else if (other instanceof Reference another) {
      return rules.equal(reference, another, this);
    }
    return rules.equalsOther(reference, other, this) ? true : null; // ref-eq-defers-to-other
  }

  private @Nullable Boolean askInstance(Instance one, HeapObject other) {
    return switch (one.kind()) {
      case WATCHED, KEYED -> askKeyed(one, other);
      case NEVER_EQUAL -> false;
      case ALWAYS_EQUAL -> true;
      case UNHASHABLE -> one == other;
      case HOSTILE -> throw Errors.hostile();
      case OPERATIVE, OPERATIVE_CALLABLE -> {
        teller.used(one, "equal", List.of(other));
        yield true;
      }
      default -> null;
    };
  }

  /** Whether an object answers for its equality itself, without the object on the right. */
  static boolean hasEquality(HeapObject object) {
    return object instanceof Instance instance
        && switch (instance.kind()) {
          case WATCHED, KEYED, NEVER_EQUAL, ALWAYS_EQUAL, UNHASHABLE, HOSTILE -> true;
          default -> false;
        };
  }

  private boolean askKeyed(Instance one, HeapObject other) {
    watch("equality", one);
    return other instanceof Instance instance
        && instance.isKeyed()
        && one.key().equals(instance.key());
  }

  private boolean allEqual(List<HeapObject> some, List<HeapObject> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i)) && !equal(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameEntries(List<Seen> some, List<Seen> others) {
    return some.size() == others.size()
        && some.stream().allMatch(one -> others.stream().anyMatch(other -> sameEntry(one, other)));
  }

  private boolean sameEntry(Seen one, Seen other) {
    return one.entry().hash() == other.entry().hash()
        && sameElement(one.key(), other.key())
        && (one.value() == null
            || other.value() == null
            || sameElement(one.value(), other.value()));
  }

  private boolean sameElement(HeapObject one, HeapObject other) {
    return same(one, other) || equal(one, other);
  }

  /** The hash of an object; raises TypeError where it has none. */
  public long hash(HeapObject object) {
    if (object instanceof Reference reference) {
      return rules.hash(reference, this);
    } else if (object instanceof Instance instance) {
      return hashInstance(instance);
    } else if (object instanceof Atom atom) {
      return hashValue(atom.value());
    } else if (object instanceof Sequence tuple && !tuple.isChangeable()) {
      return tuple.elements().stream().mapToLong(this::hash).reduce(1, (a, b) -> 31 * a + b);
    } else if (object instanceof Table table) {
      return hash(table);
    } else if (object instanceof Sequence) {
      throw unhashable(object);
    } else if (object instanceof BoundMethod method) { // weakmethod-new-method-each-call
      HeapObject function = method.function();
      return 31 * method.receiver().address() + (function == null ? 0 : function.address());
    } else if (object instanceof Proxy proxy) {
      return rules.hash(proxy, this);
    }
    return object.address();
  }

  private long hash(Table table) {
    if (table.type().isFrozen()) {
      return table.entries().stream().mapToLong(Table.Entry::hash).sum();
    } else if (table.type() == TableType.HASHED_SUBCLASSED_WEAK_SET) {
      return table.address(); // weakset-subclassable
    }
    throw unhashable(table); // weakkeydict-unhashable, weakvaluedict-unhashable, weakset-unhashable
  }

  private long hashInstance(Instance instance) {
    return switch (instance.kind()) {
      case KEYED, WATCHED -> {
        watch("hash", instance);
        yield hashValue(instance.key());
      }
      case UNHASHABLE -> throw unhashable(instance);
      case NEVER_EQUAL, ALWAYS_EQUAL -> 7;
      case OPERATIVE, OPERATIVE_CALLABLE -> {
        teller.used(instance, "hash", List.of());
        yield 7;
      }
      case HOSTILE -> throw Errors.hostile();
      default -> instance.address();
    };
  }

  private static long hashValue(Value value) {
    return value instanceof Value.Whole whole ? whole.value() : value.hashCode();
  }

  private static RuntimeException unhashable(HeapObject object) {
    return Errors.type("unhashable type: '" + object.typeName() + "'");
  }

  /** How two objects compare; raises TypeError where they have no order. */
  public int compare(HeapObject one, HeapObject other) {
    HeapObject first = proxies.unwrap(one);
    HeapObject second = proxies.unwrap(other);
    if (first instanceof Reference a && second instanceof Reference b) {
      return rules.compare(a, b, this);
    }
    return Long.compare(rank(first, second), rank(second, first));
  }

  /** Where an object stands in an order with another; raises TypeError where there is none. */
  private static long rank(HeapObject object, HeapObject other) {
    if (object instanceof Instance one
        && other instanceof Instance another
        && one.isKeyed()
        && another.isKeyed()) {
      return hashValue(one.key());
    } else if (object instanceof Atom one
        && other instanceof Atom
        && one.value() instanceof Value.Whole whole) {
      return whole.value();
    }
    String types = "'" + object.typeName() + "' and '" + other.typeName() + "'";
    throw Errors.type("'<' not supported between instances of " + types);
  }

  private void watch(String what, Instance instance) {
    if (instance.kind() == ObjectKind.WATCHED) {
      teller.used(instance, what, List.of());
    }
  }
}
