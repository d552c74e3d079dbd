package dev.diglot.postgres.sql;

import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/**
 * The elements of three arrays side by side; where one is shorter there are nulls.
 *
 * @param <A> the type of the first array's elements
 * @param <B> the type of the second's
 * @param <C> the type of the third's
 */
public final class TripleRows<A, B, C> extends FunctionRows<TripleRows<A, B, C>> {

  private TripleRows(FunctionSource source) {
    super(source);
  }

  static <A, B, C> TripleRows<A, B, C> of(Node call) {
    return new TripleRows<>(
        of(call, List.of("first_value", "second_value", "third_value"), null, false));
  }

  @Override
  TripleRows<A, B, C> over(FunctionSource source) {
    return new TripleRows<>(source);
  }

  /**
   * The element of the first array.
   *
   * @return the column
   */
  public Expr<A> first() {
    return new Expr<>(column("first_value"));
  }

  /**
   * The element of the second array.
   *
   * @return the column
   */
  public Expr<B> second() {
    return new Expr<>(column("second_value"));
  }

  /**
   * The element of the third array.
   *
   * @return the column
   */
  public Expr<C> third() {
    return new Expr<>(column("third_value"));
  }
}
