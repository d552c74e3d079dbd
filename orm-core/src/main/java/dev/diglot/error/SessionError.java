package dev.diglot.error;

/** Codes of misuse of sessions and of conflicts between them. */
public enum SessionError implements ErrorCode {
  /** A closed session was used. */
  SESSION_CLOSED("DG-301"),
  /** Something unloaded was touched that no open session can load. */
  DETACHED_ACCESS("DG-302"),
  /** A row was changed or deleted by somebody else. */
  STALE_VERSION("DG-303"),
  /** A statement failed before; only rollback works now. */
  TRANSACTION_FAILED("DG-304"),
  /** A session was used by two threads at once. */
  CONCURRENT_USE("DG-305"),
  /** A write was asked of a read-only session or transaction. */
  READ_ONLY("DG-306"),
  /** A relationship points to an object that is neither saved nor cascaded to. */
  UNSAVED_TARGET("DG-307"),
  /** An object with a generated id that is already set was added as new. */
  GENERATED_ID_SET("DG-308"),
  /** An object was expected to be managed by the session. */
  NOT_MANAGED("DG-309"),
  /** A record was given to a unit of work. */
  RECORD_NOT_MANAGED("DG-310"),
  /** The two sides of a relationship were changed to contradict each other. */
  CONTRADICTING_SIDES("DG-311"),
  /** Unique values are swapped between rows and cannot be parked. */
  UNIQUE_SWAP("DG-312"),
  /** Two objects claim the same row in one session. */
  DUPLICATE_IDENTITY("DG-313"),
  /** A reference points to a row that does not exist. */
  DANGLING_REFERENCE("DG-314"),
  /** An unbound reference was asked for its target. */
  UNBOUND_REFERENCE("DG-315"),
  /** The id of a managed object was changed. */
  ID_CHANGED("DG-316"),
  /** A strict session was asked to load on touch. */
  STRICT_LOADING("DG-317"),
  /** New rows refer to each other in a circle that no nullable foreign key opens. */
  INSERT_CYCLE("DG-318"),
  /** A transaction was to be ended inside a nested block, or by a session that shares it. */
  NESTED_OPEN("DG-319"),
  /** A property was changed whose column updates never write. */
  NOT_UPDATABLE("DG-320");

  private final String id;

  SessionError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
