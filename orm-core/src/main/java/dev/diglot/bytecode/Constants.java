package dev.diglot.bytecode;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The constants that instructions push. */
final class Constants {

  private final Context context;

  Constants(Context context) {
    this.context = context;
  }

  /** The constant of an instruction that names it by its opcode. */
  Value ofOpcode(int opcode) {
    if (opcode == Opcodes.ACONST_NULL) {
      return Constant.NULL;
    } else if (opcode <= Opcodes.ICONST_5) {
      return new Constant(opcode - Opcodes.ICONST_0, int.class);
    } else if (opcode <= Opcodes.LCONST_1) {
      return new Constant((long) (opcode - Opcodes.LCONST_0), long.class);
    } else if (opcode <= Opcodes.FCONST_2) {
      return new Constant((float) (opcode - Opcodes.FCONST_0), float.class);
    }
    return new Constant((double) (opcode - Opcodes.DCONST_0), double.class);
  }

  /** The constant of the constant pool. */
  Value of(Object constant) {
    if (constant instanceof Integer) {
      return new Constant(constant, int.class);
    } else if (constant instanceof Long) {
      return new Constant(constant, long.class);
    } else if (constant instanceof Float) {
      return new Constant(constant, float.class);
    } else if (constant instanceof Double) {
      return new Constant(constant, double.class);
    } else if (constant instanceof String) {
      return new Constant(constant, String.class);
    } else if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      return new Constant(context.types.of(type), Class.class);
    } else if (constant instanceof ConstantDynamic dynamic) {
      throw context.site.refuse(
          Obstacle.DYNAMIC_CONSTANT,
          dynamic.getBootstrapMethod().getOwner().replace('/', '.'),
          dynamic.getBootstrapMethod().getName());
    }
    throw context.site.refuse(Obstacle.METHOD_HANDLE);
  }
}
