package dev.diglot.benchmarks.startup;

/**
 * The way of one library to its first row: map what it maps, open the database, find employee 1.
 * Runs once in a virtual machine of its own, so a constructor does nothing.
 */
interface FirstRow {

  /**
   * Goes the way.
   *
   * @param url the JDBC URL of a database with one employee
   * @param marks told when the mapping is known, when the database is open, and when the row is
   *     there
   * @throws Exception when anything fails
   */
  void run(String url, Marks marks) throws Exception;
}
