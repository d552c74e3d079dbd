package dev.diglot.engine;

import java.sql.Connection;

/** How much a transaction sees of others that run at the same time. */
public enum Isolation {
  /** What others have not committed may be seen. */
  READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
  /** Each statement sees what was committed before it. */
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  /** Rows read once read the same again. */
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  /** As if transactions ran one after another. */
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int jdbc;

  Isolation(int jdbc) {
    this.jdbc = jdbc;
  }

  /** The constant of {@link Connection}. */
  int jdbc() {
    return jdbc;
  }
}
