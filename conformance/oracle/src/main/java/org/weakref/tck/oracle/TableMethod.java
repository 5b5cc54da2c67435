package org.weakref.tck.oracle;

/** A method of a mapping or a set, as it was taken from it. Holds it. */
final class TableMethod extends HeapObject {
  private final Table table;
  private final String name;

  TableMethod(Table table, String name) {
    this.table = table;
    this.name = name;
    hide(table);
  }

  Table table() {
    return table;
  }

  String name() {
    return name;
  }

  @Override
  public String typeName() {
    return "method";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }
}
