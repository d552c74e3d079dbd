package dev.diglot.engine;

import java.sql.Savepoint;

/** A savepoint of a transaction. */
public final class SavepointMark {
  private final Savepoint savepoint;

  SavepointMark(Savepoint savepoint) {
    this.savepoint = savepoint;
  }

  Savepoint savepoint() {
    return savepoint;
  }
}
