package org.weakref.tck.oracle;

import java.util.stream.Collectors;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** Objects as text. */
final class Texts {
  private final Rules rules;
  private final Proxies proxies;

  Texts(Rules rules, Proxies proxies) {
    this.rules = rules;
    this.proxies = proxies;
  }

  /** The text for people. A proxy gives that of its referent. */
  String text(HeapObject object) {
    HeapObject shown = proxies.unwrap(object); // proxy-str
    Instance operative = Operatives.operative(shown);
    if (operative != null) {
      return "text of " + operative.name();
    }
    return shown instanceof Atom atom && atom.value() instanceof Value.Text text
        ? text.value()
        : representation(shown);
  }

  /** The text for programmers. A proxy gives its own. */
  String representation(HeapObject object) {
    if (object instanceof Atom atom) {
      return representation(atom.value());
    } else if (object instanceof WeakObject reference) {
      return representation(reference);
    } else if (object instanceof Sequence sequence) {
      return sequence.elements().stream()
          .map(this::representation)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (object instanceof Table table && !isShownAsObject(table.type())) {
      String text =
          table.entries().stream()
              .map(this::representation)
              .collect(Collectors.joining(", ", "{", "}")); // weakset-repr
      return text.equals("{}") && !table.isMapping() ? "set()" : text;
    } else if (object instanceof Finalizer finalizer) {
      return "<" + object.typeName() + " object" + at(object) + "; " + about(finalizer) + ">";
    } else if (object instanceof Instance instance && instance.kind() == ObjectKind.HOSTILE) {
      throw Errors.hostile();
    }
    return "<" + object.typeName() + named(object) + at(object) + ">";
  }

  /** weakkeydict-repr, weakvaluedict-repr. */
  private static boolean isShownAsObject(TableType type) {
    return type.isMapping() && type.isWeak();
  }

  private String representation(Table.Entry entry) {
    HeapObject value = entry.value();
    return representation(entry.key()) + (value == null ? "" : ": " + representation(value));
  }

  private static String representation(Value value) {
    if (value instanceof Value.None) {
      return "None";
    } else if (value instanceof Value.Truth truth) {
      return truth.value() ? "True" : "False";
    }
    return value instanceof Value.Text text ? "'" + text.value() + "'" : value.toString();
  }

  /** Asks nothing of the referent (ref-repr-never-raises, ref-repr-live-form). */
  private String representation(WeakObject reference) {
    HeapObject referent = reference.referent();
    if (referent != null && reference instanceof Reference && rules.showsReferent()) {
      return representation(referent);
    }
    String kind = reference instanceof Proxy ? "weakproxy" : "weakref";
    return "<" + kind + at(reference) + "; " + about(reference) + ">";
  }

  private static String about(Finalizer finalizer) {
    Registration registration = finalizer.registration();
    HeapObject object = registration == null ? null : registration.object();
    return object == null
        ? "dead" // finalize-repr-dead
        : "for '" + object.typeName() + "'" + at(object); // finalize-repr-live
  }

  private static String about(WeakObject reference) {
    HeapObject referent = reference.referent();
    if (referent == null) {
      return "dead"; // ref-repr-dead-form
    }
    String name = named(referent).strip();
    return "to '"
        + referent.typeName()
        + "'"
        + at(referent)
        + (name.isEmpty() ? "" : " (" + name + ")"); // ref-repr-named-referent
  }

  private static String named(HeapObject object) {
    if (object.attribute("__name__") instanceof Atom name && name.value() instanceof Value.Text t) {
      return " " + t.value(); // ref-repr-named-referent
    }
    if (object instanceof Function function) {
      return " " + function.name();
    }
    return object instanceof TypeObject type ? " " + type.name() : "";
  }

  private static String at(HeapObject object) {
    return " at 0x" + Long.toHexString(object.address());
  }
}
