package org.weakref;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;

/**
 * The instructions of one method without branches. Its locals are {@code this}, its arguments and
 * the referent.
 */
final class Code {

  private static final int LOAD = 0x15;
  private static final int LOAD_REFERENCE = 0x19;
  private static final int STORE_REFERENCE = 0x3A;
  private static final int RETURN = 0xAC;
  private static final int RETURN_NOTHING = 0xB1;

  /** In the order in which instructions for them are numbered; references come after. */
  private static final String KINDS = "IJFD";

  private final ByteArrayOutputStream instructions = new ByteArrayOutputStream();
  private final ConstantPool pool;
  private final MethodType type;
  private final int argumentSlots;

  Code(ConstantPool pool, MethodType type) {
    this.pool = pool;
    this.type = type;
    this.argumentSlots = type.parameterList().stream().mapToInt(Code::slots).sum();
  }

  int argumentSlots() {
    return argumentSlots;
  }

  void loadThis() {
    local(LOAD_REFERENCE, 0);
  }

  void loadArguments() {
    int slot = 1;
    for (Class<?> parameter : type.parameterList()) {
      local(LOAD + kind(parameter), slot);
      slot += slots(parameter);
    }
  }

  void loadReferent() {
    local(LOAD_REFERENCE, argumentSlots + 1);
  }

  void storeReferent() {
    local(STORE_REFERENCE, argumentSlots + 1);
  }

  void getField(int constant) {
    withConstant(0xB4, constant);
  }

  void putField(int constant) {
    withConstant(0xB5, constant);
  }

  void invokeVirtual(int constant) {
    withConstant(0xB6, constant);
  }

  void invokeSpecial(int constant) {
    withConstant(0xB7, constant);
  }

  void invokeStatic(int constant) {
    withConstant(0xB8, constant);
  }

  void invokeInterface(int constant, int slots) {
    withConstant(0xB9, constant);
    instructions.write(slots + 1);
    instructions.write(0);
  }

  void checkCast(int constant) {
    withConstant(0xC0, constant);
  }

  /** Returns what is on the stack, if the method returns anything. */
  void giveBack() {
    Class<?> result = type.returnType();
    instructions.write(result == void.class ? RETURN_NOTHING : RETURN + kind(result));
  }

  /** A method has at most 255 slots of arguments, {@code this} included: one byte will do. */
  private void local(int instruction, int slot) {
    instructions.write(instruction);
    instructions.write(slot);
  }

  private void withConstant(int instruction, int constant) {
    instructions.write(instruction);
    instructions.write(constant >> 8);
    instructions.write(constant);
  }

  private static int slots(Class<?> type) {
    return type == long.class || type == double.class ? 2 : 1;
  }

  private static int kind(Class<?> type) {
    if (!type.isPrimitive()) {
      return KINDS.length();
    }
    // Those that are narrower than an int are handled as one.
    return Math.max(0, KINDS.indexOf(type.descriptorString()));
  }

  /** Writes the method's attribute, and that it is the only one. */
  void writeTo(DataOutputStream out) throws IOException {
    out.writeShort(1);
    out.writeShort(pool.text("Code"));
    out.writeInt(12 + instructions.size());
    out.writeShort(argumentSlots + 3); // the stack: a result of two slots and the referent, or less
    out.writeShort(argumentSlots + 2); // the locals
    out.writeInt(instructions.size());
    instructions.writeTo(out);
    out.writeShort(0); // exception handlers
    out.writeShort(0); // attributes
  }
}
