package org.weakref;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/*
 * What is written is this, for an interface Door with the method "String open(int times)":
 *
 *   final class Door$WeakProxy implements Door {
 *     private final Supplier handler;
 *
 *     Door$WeakProxy(Supplier handler) { this.handler = handler; }
 *
 *     public boolean equals(Object other) { return handler.equals(other); }
 *     public int hashCode() { return handler.hashCode(); }
 *     public String toString() { return handler.toString(); }
 *
 *     public String open(int times) {
 *       Object referent = handler.get();                // throws if it is dead
 *       String result = ((Door) referent).open(times);
 *       Reference.reachabilityFence(referent);          // alive until the call has returned
 *       return result;
 *     }
 *   }
 *
 * It names no class of this library, so it can stand beside interfaces whose class loader does not
 * see the library, and does not keep the library's own class loader. No method branches, so no
 * stack map frames are needed.
 */
/** Writes the class file of a proxy class. */
final class ProxyClassFile {

  static final String HANDLER = "handler";

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;
  private static final int FINAL_SUPER_SYNTHETIC = Modifier.FINAL | 0x20 | 0x1000;

  private static final String OBJECT = internalName(Object.class);
  private static final String SUPPLIER = internalName(Supplier.class);

  private final ConstantPool pool = new ConstantPool();
  private final ByteArrayOutputStream methods = new ByteArrayOutputStream();
  private final DataOutputStream methodsOut = new DataOutputStream(methods);
  private final Set<String> written = new HashSet<>();
  private final String name;
  private final int handlerField;

  private ProxyClassFile(String name) {
    this.name = name;
    this.handlerField = pool.field(name, HANDLER, Supplier.class.descriptorString());
  }

  /**
   * Returns the class file of a class with these interfaces.
   *
   * @param name of the class, as a class file has it
   */
  static byte[] of(String name, Collection<Class<?>> interfaces) {
    try {
      return new ProxyClassFile(name).write(interfaces);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] write(Collection<Class<?>> interfaces) throws IOException {
    constructor();
    answeredByHandler("equals", MethodType.methodType(boolean.class, Object.class));
    answeredByHandler("hashCode", MethodType.methodType(int.class));
    answeredByHandler("toString", MethodType.methodType(String.class));
    for (Class<?> type : interfaces) {
      forwardAll(type);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    writeBody(new DataOutputStream(body), interfaces);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeInt(JAVA_17);
    pool.writeTo(out);
    body.writeTo(out);
    return file.toByteArray();
  }

  private void writeBody(DataOutputStream out, Collection<Class<?>> interfaces) throws IOException {
    out.writeShort(FINAL_SUPER_SYNTHETIC);
    out.writeShort(pool.type(name));
    out.writeShort(pool.type(OBJECT));
    out.writeShort(interfaces.size());
    for (Class<?> type : interfaces) {
      out.writeShort(pool.type(internalName(type)));
    }
    out.writeShort(1); // fields
    out.writeShort(Modifier.PRIVATE | Modifier.FINAL);
    out.writeShort(pool.text(HANDLER));
    out.writeShort(pool.text(Supplier.class.descriptorString()));
    out.writeShort(0);
    out.writeShort(written.size());
    methods.writeTo(out);
    out.writeShort(0); // attributes
  }

  private void forwardAll(Class<?> type) throws IOException {
    for (Method method : type.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        forward(type, method);
      }
    }
  }

  private void constructor() throws IOException {
    MethodType type = MethodType.methodType(void.class, Supplier.class);
    Code code = new Code(pool, type);
    code.loadThis();
    code.invokeSpecial(pool.method(OBJECT, "<init>", "()V"));
    code.loadThis();
    code.loadArguments();
    code.putField(handlerField);
    code.giveBack();
    add("<init>", type, 0, code);
  }

  /** Writes a method of {@code Object}, which the handler answers for its proxy. */
  private void answeredByHandler(String method, MethodType type) throws IOException {
    Code code = new Code(pool, type);
    code.loadThis();
    code.getField(handlerField);
    code.loadArguments();
    code.invokeVirtual(pool.method(OBJECT, method, type.toMethodDescriptorString()));
    code.giveBack();
    add(method, type, Modifier.PUBLIC, code);
  }

  private void forward(Class<?> owner, Method method) throws IOException {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    String descriptor = type.toMethodDescriptorString();
    if (written.contains(method.getName() + descriptor)) {
      return;
    }
    Code code = new Code(pool, type);
    code.loadThis();
    code.getField(handlerField);
    code.invokeInterface(pool.interfaceMethod(SUPPLIER, "get", "()Ljava/lang/Object;"), 0);
    code.storeReferent();
    code.loadReferent();
    code.checkCast(pool.type(internalName(owner)));
    code.loadArguments();
    code.invokeInterface(
        pool.interfaceMethod(internalName(owner), method.getName(), descriptor),
        code.argumentSlots());
    code.loadReferent();
    code.invokeStatic(
        pool.method(internalName(Reference.class), "reachabilityFence", "(Ljava/lang/Object;)V"));
    code.giveBack();
    add(method.getName(), type, Modifier.PUBLIC, code);
  }

  private void add(String method, MethodType type, int modifiers, Code code) throws IOException {
    String descriptor = type.toMethodDescriptorString();
    written.add(method + descriptor);
    methodsOut.writeShort(modifiers);
    methodsOut.writeShort(pool.text(method));
    methodsOut.writeShort(pool.text(descriptor));
    code.writeTo(methodsOut);
  }

  private static String internalName(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
