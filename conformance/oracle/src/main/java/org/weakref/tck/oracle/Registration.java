package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Value;

/** What a live finalizer was registered with. */
public final class Registration {
  private final Finalizer finalizer;
  private final WeakObject reference;
  private final HeapObject function;
  private final Sequence arguments;
  private final Table keywords;
  private List<HeapObject> held = List.of();
  private boolean atExit;

  Registration(
      Finalizer finalizer,
      WeakObject reference,
      HeapObject function,
      Sequence arguments,
      Table keywords) {
    this.finalizer = finalizer;
    this.reference = reference;
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  /** The finalizer. */
  public HeapObject finalizer() {
    return finalizer;
  }

  Finalizer own() {
    return finalizer;
  }

  /** The weak reference to its object; the finalizer is its callback. */
  public WeakObject reference() {
    return reference;
  }

  /** Its object, or {@code null} once that is gone. */
  public @Nullable HeapObject object() {
    return reference.referent();
  }

  /** What it calls. */
  public HeapObject function() {
    return function;
  }

  /** The positional arguments, in their order. */
  public List<HeapObject> arguments() {
    return List.copyOf(arguments.elements());
  }

  /** The tuple of the positional arguments. */
  public HeapObject tupleOfArguments() {
    return arguments;
  }

  /** The mapping from names to the named arguments. */
  public HeapObject mappingOfKeywords() {
    return keywords;
  }

  /** The named arguments by their names. */
  public Map<String, HeapObject> namedArguments() {
    Map<String, HeapObject> named = new LinkedHashMap<>();
    for (Table.Entry entry : keywords.entries()) {
      HeapObject value = entry.value();
      if (value != null && entry.key() instanceof Atom key && key.value() instanceof Value.Text t) {
        named.put(t.value(), value);
      }
    }
    return named;
  }

  /** Everything that it consists of. */
  public List<HeapObject> parts() {
    return new ArrayList<>(List.of(finalizer, reference, function, arguments, keywords));
  }

  /** What is held of it while the finalizer lives. */
  List<HeapObject> held() {
    return held;
  }

  void hold(List<HeapObject> toHold) {
    held = List.copyOf(toHold);
  }

  /** Whether it is to run at exit. */
  public boolean isAtExit() {
    return atExit;
  }

  void setAtExit(boolean flag) {
    atExit = flag;
  }
}
