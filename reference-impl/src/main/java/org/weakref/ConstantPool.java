package org.weakref;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of one class file, each written once. */
final class ConstantPool {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;

  private final Map<List<Object>, Integer> indices = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Returns the index of a text. */
  int text(String text) {
    Integer known = indices.get(List.<Object>of(UTF8, text));
    if (known != null) {
      return known;
    }
    try {
      out.writeByte(UTF8);
      out.writeUTF(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return added(List.of(UTF8, text));
  }

  /** Returns the index of a type, which is given as a class file names it. */
  int type(String internalName) {
    return entry(CLASS, text(internalName));
  }

  int field(String owner, String name, String descriptor) {
    return entry(FIELD, type(owner), nameAndType(name, descriptor));
  }

  int method(String owner, String name, String descriptor) {
    return entry(METHOD, type(owner), nameAndType(name, descriptor));
  }

  int interfaceMethod(String owner, String name, String descriptor) {
    return entry(INTERFACE_METHOD, type(owner), nameAndType(name, descriptor));
  }

  private int nameAndType(String name, String descriptor) {
    return entry(NAME_AND_TYPE, text(name), text(descriptor));
  }

  private int entry(int tag, Integer... parts) {
    List<Object> key = List.of(tag, List.of(parts));
    Integer known = indices.get(key);
    if (known != null) {
      return known;
    }
    try {
      out.writeByte(tag);
      for (int part : parts) {
        out.writeShort(part);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return added(key);
  }

  private int added(List<Object> key) {
    int index = indices.size() + 1;
    indices.put(key, index);
    return index;
  }

  /** Writes the pool as it stands in a class file. */
  void writeTo(DataOutputStream file) throws IOException {
    file.writeShort(indices.size() + 1);
    bytes.writeTo(file);
  }
}
