package dev.diglot.mapping;

import dev.diglot.type.Getter;
import java.sql.ResultSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Calls of a result in compiled methods whose first argument it is. */
final class RowCalls {
  /** The local variable that holds the result. */
  static final int ROW = 1;

  private RowCalls() {}

  /** Gets a column of the result; both are on the stack. */
  static Code get(Code code, Getter getter) {
    Class<?> asked = getter.asked();
    if (asked == null) {
      return code.invokeInterface(ResultSet.class, getter.method(), getter.result(), int.class);
    }
    code.constant(asked);
    return code.invokeInterface(
        ResultSet.class, getter.method(), Object.class, int.class, Class.class);
  }

  /**
   * Jumps when the primitive that was got last, and stays on the stack, is not null. Null is got as
   * zero, so only a zero is asked about.
   */
  static void ifGiven(Code code, Class<?> primitive, Label given) {
    code.instruction(isWide(primitive) ? Opcodes.DUP2 : Opcodes.DUP);
    if (primitive == long.class) {
      code.zero(primitive).instruction(Opcodes.LCMP);
    } else if (primitive == double.class) {
      code.zero(primitive).instruction(Opcodes.DCMPL);
    } else if (primitive == float.class) {
      code.zero(primitive).instruction(Opcodes.FCMPL);
    }
    code.jump(Opcodes.IFNE, given);
    code.local(ROW).invokeInterface(ResultSet.class, "wasNull", boolean.class);
    code.jump(Opcodes.IFEQ, given);
  }

  /** Boxes what was got only when it is a value, which spares a merge of two references. */
  static void box(Code code, Class<?> primitive) {
    Label given = new Label();
    Label done = new Label();
    ifGiven(code, primitive, given);
    drop(code, primitive).instruction(Opcodes.ACONST_NULL);
    code.jump(Opcodes.GOTO, done).label(given).box(primitive).label(done);
  }

  /** Drops a value from the stack. */
  static Code drop(Code code, Class<?> type) {
    return code.instruction(isWide(type) ? Opcodes.POP2 : Opcodes.POP);
  }

  private static boolean isWide(Class<?> type) {
    return type == long.class || type == double.class;
  }
}
