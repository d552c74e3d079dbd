package dev.diglot.mapping;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Compiles the access to one class: a hidden nestmate that reads and writes the fields which the
 * class itself declares, and leaves inherited ones and every error to another access.
 */
final class AccessCompiler {
  private static final String REST = "rest";

  private final Class<?> type;
  private final Field[] fields;
  private final HiddenClass made;

  AccessCompiler(Lookup host, List<Field> fields) {
    this.type = host.lookupClass();
    this.fields = fields.toArray(new Field[0]);
    this.made = new HiddenClass(host, "Access", ObjectAccess.class);
  }

  /**
   * Compiles.
   *
   * @param rest what answers for inherited fields and throws what is to be thrown
   * @return the compiled access, or the rest itself where hidden nestmates are out of reach, as
   *     across modules
   */
  ObjectAccess<?> compile(ObjectAccess<?> rest) {
    made.fields(new String[] {REST}, ObjectAccess.class);
    create();
    createOfSlots();
    get();
    set();
    slots();
    Object access = made.create(rest);
    return access == null ? rest : (ObjectAccess<?>) access;
  }

  private void create() {
    Code code = made.method("create", Object.class);
    if (isRecord() || mayThrow()) {
      rest(code).invokeInterface(ObjectAccess.class, "create", Object.class);
    } else {
      code.instance(type).invokeConstructor(type);
    }
    code.instruction(Opcodes.ARETURN).end();
  }

  private boolean isRecord() {
    return type.isRecord();
  }

  /** Whether the constructor declares checked exceptions, which are wrapped elsewhere. */
  private boolean mayThrow() {
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (made.getParameterCount() == 0 && made.getExceptionTypes().length > 0) {
        return true;
      }
    }
    return false;
  }

  private void createOfSlots() {
    Code code = made.method("create", Object.class, Object[].class);
    if (mayThrow()) {
      rest(code).local(1);
      code.invokeInterface(ObjectAccess.class, "create", Object.class, Object[].class);
      code.instruction(Opcodes.ARETURN).end();
      return;
    }
    code.instance(type);
    if (isRecord()) {
      for (int slot = 0; slot < fields.length; slot++) {
        value(code, slot);
      }
      Class<?>[] components = new Class<?>[fields.length];
      for (int slot = 0; slot < fields.length; slot++) {
        components[slot] = fields[slot].getType();
      }
      code.invokeConstructor(type, components);
    } else {
      code.invokeConstructor(type);
      for (int slot = 0; slot < fields.length; slot++) {
        fill(code, slot);
      }
    }
    code.instruction(Opcodes.ARETURN).end();
  }

  private void fill(Code code, int slot) {
    code.instruction(Opcodes.DUP);
    if (isOwn(slot)) {
      value(code, slot);
      code.putField(fields[slot]);
    } else {
      code.visit().visitVarInsn(Opcodes.ASTORE, 2);
      rest(code).visit().visitVarInsn(Opcodes.ALOAD, 2);
      code.number(slot);
      value(code, slot);
      code.box(fields[slot].getType());
      code.invokeInterface(
          ObjectAccess.class, "set", void.class, Object.class, int.class, Object.class);
    }
  }

  /** The value of a slot of the array, zero for a primitive that has none. */
  private void value(Code code, int slot) {
    Class<?> wanted = fields[slot].getType();
    if (!wanted.isPrimitive()) {
      code.local(1).element(slot).cast(wanted);
      return;
    }
    Label given = new Label();
    Label done = new Label();
    code.local(1).element(slot).jump(Opcodes.IFNONNULL, given);
    code.zero(wanted).jump(Opcodes.GOTO, done);
    code.label(given).local(1).element(slot).unbox(wanted);
    code.label(done);
  }

  private void get() {
    Code code = made.method("get", Object.class, Object.class, int.class);
    Label inherited = ofOwnSlots(code, slot -> get(code, slot));
    code.label(inherited);
    rest(code).local(1).local(2);
    code.invokeInterface(ObjectAccess.class, "get", Object.class, Object.class, int.class);
    code.instruction(Opcodes.ARETURN).end();
  }

  private void get(Code code, int slot) {
    code.local(1).cast(type).getField(fields[slot]).box(fields[slot].getType());
    code.instruction(Opcodes.ARETURN);
  }

  private void set() {
    Code code = made.method("set", void.class, Object.class, int.class, Object.class);
    Label refused = new Label();
    Label other = isRecord() ? refused : ofOwnSlots(code, slot -> set(code, slot, refused));
    if (other != refused) {
      code.label(other);
    }
    code.label(refused);
    rest(code).local(1).local(2).local(3);
    code.invokeInterface(
        ObjectAccess.class, "set", void.class, Object.class, int.class, Object.class);
    code.instruction(Opcodes.RETURN).end();
  }

  private void set(Code code, int slot, Label refused) {
    Class<?> wanted = fields[slot].getType();
    if (wanted.isPrimitive()) {
      code.local(3).jump(Opcodes.IFNULL, refused);
    }
    code.local(1).cast(type).local(3).unbox(wanted).putField(fields[slot]);
    code.instruction(Opcodes.RETURN);
  }

  private void slots() {
    Code code = made.method("slots", int.class);
    code.number(fields.length).instruction(Opcodes.IRETURN).end();
  }

  private boolean isOwn(int slot) {
    return fields[slot].getDeclaringClass() == type;
  }

  private Code rest(Code code) {
    return code.ownField(made, REST, ObjectAccess.class);
  }

  /** Switches over the slot in parameter 2; returns where slots that are not own go on. */
  private Label ofOwnSlots(Code code, IntConsumer each) {
    Label otherwise = new Label();
    if (fields.length == 0) {
      return otherwise;
    }
    Label[] labels = new Label[fields.length];
    for (int slot = 0; slot < labels.length; slot++) {
      labels[slot] = isOwn(slot) ? new Label() : otherwise;
    }
    code.local(2).visit().visitTableSwitchInsn(0, labels.length - 1, otherwise, labels);
    for (int slot = 0; slot < labels.length; slot++) {
      if (isOwn(slot)) {
        code.label(labels[slot]);
        each.accept(slot);
      }
    }
    return otherwise;
  }
}
