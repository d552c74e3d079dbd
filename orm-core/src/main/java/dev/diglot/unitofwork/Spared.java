package dev.diglot.unitofwork;

import dev.diglot.evaluation.Evaluator;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.Update;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects that an update or delete by query certainly did not touch: their rows were seen in
 * this transaction, and its condition does not hold for them.
 */
final class Spared implements Predicate<Entry> {
  private final Node where;
  private final Origin target;
  private final Evaluator evaluator;
  private final int transaction;

  private Spared(Node where, Origin target, Evaluator evaluator, int transaction) {
    this.where = where;
    this.target = target;
    this.evaluator = evaluator;
    this.transaction = transaction;
  }

  static Predicate<Entry> by(Statement statement, Evaluator evaluator, int transaction) {
    Node where =
        statement instanceof Update update
            ? update.where()
            : statement instanceof Delete delete ? delete.where() : null;
    return where == null
        ? entry -> false
        : new Spared(where, target(statement), evaluator, transaction);
  }

  private static Origin target(Statement statement) {
    return statement instanceof Update update
        ? update.target().origin()
        : ((Delete) statement).target().origin();
  }

  @Override
  public boolean test(Entry entry) {
    @Nullable Object @Nullable [] row = entry.row();
    return row != null
        && entry.transaction() == transaction
        && evaluator.evaluate(where, target, entry.type(), row).isCertainlyNotTrue();
  }
}
