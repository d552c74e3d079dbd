package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Whether a session can be used, and which of its transactions is the current one. */
final class SessionState {
  private final BooleanSupplier open;
  private boolean strict;
  private int transaction = 1;
  private @Nullable String failure;

  SessionState(BooleanSupplier open, boolean strict) {
    this.open = open;
    this.strict = strict;
  }

  boolean isOpen() {
    return open.getAsBoolean();
  }

  boolean isStrict() {
    return strict;
  }

  void strict(boolean forbidden) {
    strict = forbidden;
  }

  /** The number of the current transaction; rows seen in earlier ones may be out of date. */
  int transaction() {
    return transaction;
  }

  /** Says that rows seen so far may be out of date. */
  void nextTransaction() {
    transaction++;
  }

  /** Says that a flush stopped half way: nothing but a rollback works now. */
  void fail(RuntimeException cause) {
    failure = cause.getMessage();
  }

  void recover() {
    failure = null;
  }

  void requireUsable() {
    if (failure != null) {
      throw new SessionException(
          SessionError.TRANSACTION_FAILED,
          "A flush of this session failed before, so nothing but rollback() works now. The failure"
              + " was: "
              + failure);
    }
  }
}
