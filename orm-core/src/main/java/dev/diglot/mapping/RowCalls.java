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

  /** Asks whether the value that was got last was null. */
  static Code wasNull(Code code) {
    return code.local(ROW).invokeInterface(ResultSet.class, "wasNull", boolean.class);
  }

  /** Does something more when the value that was got last was null. */
  static void ifNull(Code code, Runnable missing) {
    Label done = new Label();
    wasNull(code).jump(Opcodes.IFEQ, done);
    missing.run();
    code.label(done);
  }
}
