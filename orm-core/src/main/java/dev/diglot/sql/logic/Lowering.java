package dev.diglot.sql.logic;

import dev.diglot.sql.tree.ClauseMapping;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java's logic in a resolved statement into SQL's, by what each place needs: where only rows
 * that match count, equality is a plain {@code =} that uses an index; below {@code not} and where
 * the answer is a value, nulls are minded too. Expressions that were not made from Java keep their
 * meaning and their text.
 */
public final class Lowering extends ClauseMapping {
  private final List<Node> keys;

  private Lowering(List<Node> keys) {
    this.keys = keys;
  }

  /**
   * A statement in SQL's own terms.
   *
   * @param statement a statement whose paths are resolved and whose binds have values
   * @return the lowered statement, or the same when nothing in it was made from Java
   */
  public static Statement lower(Statement statement) {
    Lowering lowering = new Lowering(List.of());
    if (statement instanceof Select select) {
      return lowering.nested(select);
    }
    if (statement instanceof Update update) {
      return lowering.update(update);
    }
    return statement instanceof Delete delete ? lowering.delete(delete) : statement;
  }

  /**
   * A select in SQL's own terms.
   *
   * @param select a select whose paths are resolved and whose binds have values
   * @return the lowered select, or the same when nothing in it was made from Java
   */
  public static Select lower(Select select) {
    return new Lowering(List.of()).nested(select);
  }

  /**
   * What an upsert makes of a row that exists, in SQL's own terms.
   *
   * @param update an update whose paths are resolved and whose binds have values
   * @return the lowered update, or the same when nothing in it was made from Java
   */
  public static ConflictUpdate lower(ConflictUpdate update) {
    return new Lowering(List.of()).conflict(update);
  }

  /**
   * A condition that chooses rows, such as the predicate of a partial index: false may become null.
   *
   * @param node the resolved condition
   * @return the lowered condition, or the same
   */
  public static Node filter(Node node) {
    return new Lowering(List.of()).condition(node);
  }

  /**
   * A condition that a row must not break, as in a check constraint: true may become null.
   *
   * @param node the resolved condition
   * @return the lowered condition, or the same
   */
  public static Node constraint(Node node) {
    return new Lowering(List.of()).lowered(node, Polarity.NEGATIVE);
  }

  /**
   * An expression whose value is wanted.
   *
   * @param node the resolved expression
   * @return the lowered expression, or the same
   */
  public static Node expression(Node node) {
    return new Lowering(List.of()).value(node);
  }

  @Override
  protected Node value(Node node) {
    return lowered(node, Polarity.EXACT);
  }

  @Override
  protected Node condition(Node node) {
    Node lowered = lowered(node, Polarity.POSITIVE);
    Boolean known = Truth.known(lowered);
    return known == null || node.equals(Truth.of(known)) ? lowered : Truth.of(known);
  }

  @Override
  protected @Nullable Node where(Node node) {
    Node condition = condition(node);
    return condition != node && condition.equals(Truth.TRUE) ? null : condition;
  }

  /** What rows are grouped by must be written alike wherever it stands. */
  @Override
  protected Select nested(Select select) {
    return new Lowering(select.groupBy()).select(select);
  }

  private Node lowered(Node node, Polarity polarity) {
    return new LoweringPass(keys, this::nested).run(node, polarity);
  }
}
