package dev.diglot.dialect;

/** A feature that some databases have and others lack. */
public enum Capability {
  /** An insert gives back columns of the inserted rows. */
  RETURNING_ON_INSERT("returning columns from insert"),
  /** An update gives back columns of the updated rows. */
  RETURNING_ON_UPDATE("returning columns from update"),
  /** A delete gives back columns of the deleted rows. */
  RETURNING_ON_DELETE("returning columns from delete"),
  /** An upsert gives back columns of the written rows. */
  RETURNING_ON_UPSERT("returning columns from upsert"),
  /** Insert or update in one statement. */
  UPSERT("upsert"),
  /** An insert skips rows that violate any unique constraint. */
  SKIP_CONFLICTS("inserts that skip rows by any unique constraint"),
  /** An insert decides by a unique index over some of the rows whether a row is there. */
  PARTIAL_CONFLICTS("inserts that decide by a partial index"),
  /** A table merged with other rows. */
  MERGE("merge"),
  /** A merge that treats rows of the target which meet none of the others. */
  MERGE_BY_SOURCE("merges of rows not matched by source"),
  /** A merge gives back columns of the written rows. */
  RETURNING_ON_MERGE("returning columns from merge"),
  /** {@code default} as a value of an insert. */
  DEFAULT_IN_VALUES("default as a value of an insert"),
  /** One insert of many rows. */
  MULTI_ROW_VALUES("several rows in one insert"),
  /** Row values, {@code (a, b)}, in comparisons and lists. */
  ROW_VALUES("row values"),
  /** {@code is distinct from}. */
  NULL_SAFE_COMPARISON("is distinct from"),
  /** {@code nulls first} and {@code nulls last}. */
  NULLS_ORDERING("nulls first and last"),
  /** {@code distinct on}. */
  DISTINCT_ON("distinct on"),
  /** Functions that give rows, as sources. */
  TABLE_FUNCTIONS("functions that give rows"),
  /** {@code filter (where …)} of an aggregate. */
  AGGREGATE_FILTER("filtered aggregates"),
  /** Other sources in an update. */
  UPDATE_FROM("update with other sources"),
  /** Other sources in a delete. */
  DELETE_USING("delete with other sources"),
  /** {@code for update}. */
  FOR_UPDATE("for update"),
  /** {@code for update nowait}. */
  NOWAIT("for update nowait"),
  /** {@code for update skip locked}. */
  SKIP_LOCKED("for update skip locked"),
  /** DDL that a rollback undoes. */
  TRANSACTIONAL_DDL("transactional DDL"),
  /** Schemas within a database. */
  SCHEMAS("schemas"),
  /** Sequences. */
  SEQUENCES("sequences"),
  /** Identity columns. */
  IDENTITY("identity columns"),
  /** Columns computed and stored by the database. */
  GENERATED_COLUMNS("generated columns"),
  /** Check constraints. */
  CHECK_CONSTRAINTS("check constraints"),
  /** Constraints that are checked at commit. */
  DEFERRABLE_CONSTRAINTS("deferrable constraints"),
  /** Indexes over some of the rows. */
  PARTIAL_INDEXES("partial indexes"),
  /** Indexes over expressions. */
  EXPRESSION_INDEXES("indexes over expressions"),
  /** Indexes whose parts are descending. */
  DESCENDING_INDEXES("descending indexes"),
  /** Index methods and operator classes. */
  INDEX_METHODS("index methods and operator classes"),
  /** Comments on tables and columns. */
  COMMENTS("comments on tables and columns"),
  /** Several columns added by one statement. */
  ADD_COLUMNS_TOGETHER("several columns added by one statement"),
  /** Savepoints. */
  SAVEPOINTS("savepoints");

  private final String description;

  Capability(String description) {
    this.description = description;
  }

  /**
   * What the feature is, in a few words.
   *
   * @return the description
   */
  public String description() {
    return description;
  }
}
