package dev.diglot.sql.tree;

/** Where rows come from. */
public sealed interface Source
    permits ElementSource, EntitySource, FunctionSource, TableSource, SelectSource {

  /**
   * The occurrence in the statement.
   *
   * @return the origin
   */
  Origin origin();
}
