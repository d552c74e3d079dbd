package dev.diglot.postgres.sql;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;

/** An expression, the text and binds that it must have, and the same written by hand. */
record OperatorCase(
    Expr<?> expression, boolean condition, String text, String byHand, Object[] binds) {

  /** A condition on books, true for some of them. */
  static OperatorCase where(Condition condition, String text, String byHand, Object... binds) {
    return new OperatorCase(condition, true, text, byHand, binds);
  }

  /** A value of the first book. */
  static OperatorCase value(Expr<?> value, String text, String byHand, Object... binds) {
    return new OperatorCase(value, false, text, byHand, binds);
  }

  /** A document of the first book. */
  static OperatorCase value(JsonExpr value, String text, String byHand, Object... binds) {
    return value(value.asJson(), "cast(" + text + " as jsonb)", byHand, binds);
  }

  Node node() {
    return expression.node();
  }

  void check(Shelf<Book> shelf) {
    if (condition) {
      shelf.where((Condition) expression).is(text, byHand, binds);
    } else {
      shelf.select(expression).is(text, byHand, binds);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
