package dev.diglot.dialect.ansi;

import dev.diglot.dialect.SqlOutput;

/**
 * Writes one kind of statement.
 *
 * @param <S> the kind
 */
@FunctionalInterface
public interface StatementPart<S> {

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param out where to write
   */
  void render(S statement, SqlOutput out);
}
