package dev.diglot.mapping;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The body of a generated method, in steps larger than instructions. */
final class Code {
  private static final Handle CLASS_DATA =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          Type.getInternalName(MethodHandles.class),
          "classData",
          MethodType.methodType(Object.class, MethodHandles.Lookup.class, String.class, Class.class)
              .toMethodDescriptorString(),
          false);

  private final MethodVisitor visitor;
  private final Class<?>[] parameters;

  Code(MethodVisitor visitor, Class<?>... parameters) {
    this.visitor = visitor;
    this.parameters = parameters;
    visitor.visitCode();
  }

  MethodVisitor visit() {
    return visitor;
  }

  /** Loads {@code this} (0) or a parameter (from 1). */
  Code local(int index) {
    boolean number = index > 0 && parameters[index - 1] == int.class;
    visitor.visitVarInsn(number ? Opcodes.ILOAD : Opcodes.ALOAD, index);
    return this;
  }

  Code number(int value) {
    visitor.visitLdcInsn(value);
    return this;
  }

  Code cast(Class<?> type) {
    if (type != Object.class) {
      visitor.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    }
    return this;
  }

  Code element(int index) {
    number(index);
    visitor.visitInsn(Opcodes.AALOAD);
    return this;
  }

  Code getField(Field field) {
    return field(Opcodes.GETFIELD, field);
  }

  Code putField(Field field) {
    return field(Opcodes.PUTFIELD, field);
  }

  private Code field(int instruction, Field field) {
    visitor.visitFieldInsn(
        instruction,
        Type.getInternalName(field.getDeclaringClass()),
        field.getName(),
        Type.getDescriptor(field.getType()));
    return this;
  }

  Code ownField(HiddenClass owner, String name, Class<?> type) {
    local(0);
    visitor.visitFieldInsn(Opcodes.GETFIELD, owner.name(), name, Type.getDescriptor(type));
    return this;
  }

  Code instance(Class<?> type) {
    visitor.visitTypeInsn(Opcodes.NEW, Type.getInternalName(type));
    visitor.visitInsn(Opcodes.DUP);
    return this;
  }

  Code invokeConstructor(Class<?> type, Class<?>... arguments) {
    return invoke(Opcodes.INVOKESPECIAL, type, "<init>", void.class, arguments);
  }

  Code invokeInterface(Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
    return invoke(Opcodes.INVOKEINTERFACE, owner, name, result, arguments);
  }

  Code invokeVirtual(Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
    return invoke(Opcodes.INVOKEVIRTUAL, owner, name, result, arguments);
  }

  Code constant(Class<?> type) {
    visitor.visitLdcInsn(Type.getType(type));
    return this;
  }

  /** Loads what the class was created with, as a constant of the virtual machine's. */
  Code classData(Class<?> type) {
    visitor.visitLdcInsn(new ConstantDynamic("_", Type.getDescriptor(type), CLASS_DATA));
    return this;
  }

  private Code invoke(
      int instruction, Class<?> owner, String name, Class<?> result, Class<?>... arguments) {
    visitor.visitMethodInsn(
        instruction,
        Type.getInternalName(owner),
        name,
        MethodType.methodType(result, arguments).toMethodDescriptorString(),
        owner.isInterface());
    return this;
  }

  /** Boxes the value on the stack when it is primitive. */
  Code box(Class<?> type) {
    return type.isPrimitive()
        ? invoke(
            Opcodes.INVOKESTATIC,
            Primitives.wrapped(type),
            "valueOf",
            Primitives.wrapped(type),
            type)
        : this;
  }

  /** Makes the reference on the stack a value of the type: cast, and unboxed when primitive. */
  Code unbox(Class<?> type) {
    if (!type.isPrimitive()) {
      return cast(type);
    }
    Class<?> wrapper = Primitives.wrapped(type);
    return cast(wrapper).invoke(Opcodes.INVOKEVIRTUAL, wrapper, type.getName() + "Value", type);
  }

  Code zero(Class<?> primitive) {
    int instruction =
        primitive == long.class
            ? Opcodes.LCONST_0
            : primitive == float.class
                ? Opcodes.FCONST_0
                : primitive == double.class ? Opcodes.DCONST_0 : Opcodes.ICONST_0;
    visitor.visitInsn(instruction);
    return this;
  }

  Code label(Label label) {
    visitor.visitLabel(label);
    return this;
  }

  Code jump(int instruction, Label label) {
    visitor.visitJumpInsn(instruction, label);
    return this;
  }

  Code instruction(int instruction) {
    visitor.visitInsn(instruction);
    return this;
  }

  void end() {
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }
}
