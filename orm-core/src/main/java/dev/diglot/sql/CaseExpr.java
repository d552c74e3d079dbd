package dev.diglot.sql;

import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A case expression under construction; every branch gives a new one.
 *
 * @param <V> the results' type
 */
public final class CaseExpr<V> {
  private final List<CaseNode.Branch> branches;

  private CaseExpr(List<CaseNode.Branch> branches) {
    this.branches = branches;
  }

  static <V> CaseExpr<V> empty() {
    return new CaseExpr<>(List.of());
  }

  /**
   * One more branch, tried after the earlier ones.
   *
   * @param condition when it applies
   * @param result what it gives, bound
   * @return the longer case
   */
  public CaseExpr<V> when(Expr<Boolean> condition, V result) {
    return with(condition, Expr.bound(result));
  }

  /**
   * One more branch, tried after the earlier ones.
   *
   * @param condition when it applies
   * @param result what it gives
   * @return the longer case
   */
  public CaseExpr<V> when(Expr<Boolean> condition, Expr<V> result) {
    return with(condition, result.node());
  }

  /**
   * Ends the case with the result of everything else.
   *
   * @param result what it gives, bound
   * @return the expression
   */
  public Expr<V> otherwise(V result) {
    return new Expr<>(new CaseNode(branches, Expr.bound(result), null));
  }

  /**
   * Ends the case with the result of everything else.
   *
   * @param result what it gives
   * @return the expression
   */
  public Expr<V> otherwise(Expr<V> result) {
    return new Expr<>(new CaseNode(branches, result.node(), null));
  }

  /**
   * Ends the case; everything else gives null.
   *
   * @return the expression
   */
  public Expr<V> otherwiseNull() {
    return new Expr<>(new CaseNode(branches, null, null));
  }

  private CaseExpr<V> with(Expr<Boolean> condition, Node result) {
    List<CaseNode.Branch> more = new ArrayList<>(branches);
    more.add(new CaseNode.Branch(condition.node(), result));
    return new CaseExpr<>(more);
  }
}
