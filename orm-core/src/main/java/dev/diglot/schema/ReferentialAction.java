package dev.diglot.schema;

/** What the database does to referring rows when a row is deleted or its key changes. */
public enum ReferentialAction {
  /** Refuse when referring rows exist once the constraint is checked. */
  NO_ACTION("no action"),
  /** Refuse at once when referring rows exist. */
  RESTRICT("restrict"),
  /** Delete or change the referring rows too. */
  CASCADE("cascade"),
  /** Set the referring columns to null. */
  SET_NULL("set null"),
  /** Set the referring columns to their defaults. */
  SET_DEFAULT("set default");

  private final String sql;

  ReferentialAction(String sql) {
    this.sql = sql;
  }

  /**
   * The action as the SQL standard writes it, in lower case.
   *
   * @return the keywords
   */
  public String sql() {
    return sql;
  }
}
