package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.weakref.spec.Reclamation;
import org.weakref.tck.oracle.ContainerRules;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.Table;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.oracle.WeakTable;
import org.weakref.tck.spi.SessionError;

/** What weak containers hold, and what becomes of their entries: each fault in each container. */
final class WeaknessFaults {
  private WeaknessFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container container : Container.values()) {
      all.addAll(whatIsHeld(container));
      all.addAll(whatDisappears(container));
      all.addAll(whatIsIteratedOver(container));
    }
    return all.stream().filter(mutant -> !mutant.clauses().isEmpty()).toList();
  }

  private static List<Mutant> whatIsHeld(Container in) {
    return List.of(
        mutant(
            in,
            "holds strongly",
            "keeps what it should hold weakly",
            () -> new Strong(in),
            in.clauses(
                "entry-vanishes-with-key, does-not-keep-key-alive, temporary-key, to-dict,"
                    + " equality-after-death, union-result-weak, keyrefs-do-not-keep-alive,"
                    + " keyrefs-may-be-dead, iterator-holds-current-key",
                "entry-vanishes-with-value, does-not-keep-value-alive, temporary-value,"
                    + " union-result-weak, valuerefs-may-be-dead, same-value-several-keys,"
                    + " cache-roundtrip, update, inplace-union, setdefault,"
                    + " replaced-value-death-harmless,"
                    + " entry-stays-while-value-alive",
                "element-vanishes, does-not-keep-alive, temporary-element, cycle-elements,"
                    + " results-are-weak, registry-pattern, equality-after-death,"
                    + " pop-after-deaths, element-stays-while-alive, iterator-holds-current")),
        mutant(
            in,
            "holds strongly if subclassed",
            "keeps what it should hold weakly where its class was derived",
            () -> new StrongSubclass(in),
            in.clauses("subclassable", "subclassable", "subclassable")),
        mutant(
            in,
            "is kept by what it refers to",
            "stays while what it refers to lives",
            () -> new Kept(in),
            in.clauses("weakly-referenceable", "weakly-referenceable", "weakly-referenceable")));
  }

  private static List<Mutant> whatDisappears(Container in) {
    return List.of(
        mutant(
            in,
            "lets no entry go",
            "hides a dead entry, and holds for ever what the entry holds",
            () -> new NoneGoes(in),
            in.clauses("values-strong", "keys-strong, insertion-order", "")),
        mutant(
            in,
            "counts the dead",
            "has a length that counts dead entries",
            () -> new CountsTheDead(in),
            in.clauses(
                "len, entry-vanishes-with-key",
                "len, entry-vanishes-with-value, value-death-during-iteration",
                "len, element-vanishes")),
        mutant(
            in,
            "loses everything with one",
            "becomes empty when one of its referents dies",
            () -> new AllGo(in),
            in.clauses(
                "only-dead-keys-removed, key-death-during-iteration, equal-key-workaround",
                "only-dead-values-removed, value-death-during-iteration,"
                    + " replaced-value-death-harmless",
                "element-vanishes, element-death-during-iteration")),
        mutant(
            in,
            "loses a neighbour too",
            "loses the next entry with a dead one",
            () -> new NeighbourGoes(in),
            in.clauses("only-dead-keys-removed", "only-dead-values-removed", "element-vanishes")),
        mutant(
            in,
            "reports its own end",
            "fails in its callback when it is gone itself",
            () -> new Orphaned(in),
            in.clauses("keyrefs-may-be-dead", "", "")));
  }

  private static List<Mutant> whatIsIteratedOver(Container in) {
    return List.of(
        mutant(
            in,
            "changes under its iterators",
            "takes dead entries out while an iterator is under way",
            () -> new RemovesAtOnce(in),
            in.clauses(
                "key-death-during-iteration",
                "value-death-during-iteration",
                "element-death-during-iteration")),
        mutant(
            in,
            "fails under its iterators",
            "fails in its callback while an iterator is under way",
            () -> new FailsAtOnce(in),
            in.clauses("", "concurrent-removal-callback-safe", "")),
        mutant(
            in,
            "keeps what was passed",
            "has iterators that keep all that they gave",
            () -> new KeepsPassed(in),
            in.clauses("iterator-holds-current-key", "", "iterator-holds-current")));
  }

  /** The model with other rules for one of the containers. Without clauses it is seen nowhere. */
  private static Mutant mutant(
      Container in,
      String name,
      String fault,
      Supplier<ContainerRules> rules,
      Set<String> clauses) {
    String title = in.words() + " " + name;
    return new Mutant(title, in.words() + " " + fault, clauses, () -> model(title, rules));
  }

  /** The model with other rules for containers. */
  static OracleImplementation model(String name, Supplier<ContainerRules> rules) {
    return new OracleImplementation(
        name, Reclamation.IMMEDIATE, () -> new InContainers(rules.get()));
  }

  /** Rules that are the documented ones but for those on containers. */
  record InContainers(ContainerRules containers) implements Rules {}

  record Strong(Container in) implements ContainerRules {
    @Override
    public void stored(WeakTable table, WeakObject reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (in.is(table) && referent != null) {
        heap.hide(reference, referent);
      }
    }
  }

  private record StrongSubclass(Container in) implements ContainerRules {
    @Override
    public void stored(WeakTable table, WeakObject reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (in.is(table) && table.type() != table.type().base() && referent != null) {
        heap.hide(reference, referent);
      }
    }
  }

  private record Kept(Container in) implements ContainerRules {
    @Override
    public void stored(WeakTable table, WeakObject reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (in.is(table) && referent != null) {
        heap.hide(referent, table);
      }
    }
  }

  private record NoneGoes(Container in) implements ContainerRules {
    @Override
    public List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
      return in.is(table) ? List.of() : ContainerRules.super.lost(table, entries, place);
    }
  }

  private record CountsTheDead(Container in) implements ContainerRules {
    @Override
    public List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
      return in.is(table) ? List.of() : ContainerRules.super.lost(table, entries, place);
    }

    @Override
    public int length(Table table, int seen) {
      return in.is(table) ? table.size() : seen;
    }
  }

  private record AllGo(Container in) implements ContainerRules {
    @Override
    public List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
      return in.is(table) ? entries : ContainerRules.super.lost(table, entries, place);
    }
  }

  private record NeighbourGoes(Container in) implements ContainerRules {
    @Override
    public List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
      return in.is(table) && place >= 0
          ? entries.subList(place, Math.min(entries.size(), place + 2))
          : ContainerRules.super.lost(table, entries, place);
    }
  }

  private record Orphaned(Container in) implements ContainerRules {
    @Override
    public void orphaned(WeakTable table, WeakObject reference) {
      if (in.is(table)) {
        throw new SessionError("AttributeError", "a container that is gone has no entries");
      }
    }
  }

  private record RemovesAtOnce(Container in) implements ContainerRules {
    @Override
    public boolean removalsWait(WeakTable table) {
      return !in.is(table);
    }
  }

  private record FailsAtOnce(Container in) implements ContainerRules {
    @Override
    public boolean removalsWait(WeakTable table) {
      if (in.is(table)) {
        throw new SessionError("RuntimeError", "changed under an iterator");
      }
      return true;
    }
  }

  private record KeepsPassed(Container in) implements ContainerRules {
    @Override
    public boolean letsGoOfFormer(WeakTable table) {
      return !in.is(table);
    }
  }
}
