package dev.diglot.database;

import dev.diglot.error.DatabaseError;
import dev.diglot.error.DatabaseException;
import java.util.List;

/** One database refused to commit after others had committed. */
public final class PartialCommitException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> committed;

  PartialCommitException(List<String> committed, String refused, RuntimeException cause) {
    super(
        DatabaseError.PARTIAL_COMMIT,
        "The database '"
            + refused
            + "' did not commit ("
            + cause.getMessage()
            + "), but "
            + committed
            + " had: there is no transaction across databases. Repair the data of one of them.",
        cause);
    this.committed = List.copyOf(committed);
  }

  /**
   * The names of the databases that committed.
   *
   * @return the names
   */
  public List<String> committed() {
    return committed;
  }
}
