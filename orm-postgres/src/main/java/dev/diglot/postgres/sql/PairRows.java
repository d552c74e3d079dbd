package dev.diglot.postgres.sql;

import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/**
 * The elements of two arrays side by side; where one is shorter there are nulls.
 *
 * @param <A> the type of the first array's elements
 * @param <B> the type of the second's
 */
public final class PairRows<A, B> extends FunctionRows<PairRows<A, B>> {

  private PairRows(FunctionSource source) {
    super(source);
  }

  static <A, B> PairRows<A, B> of(Node call) {
    return new PairRows<>(of(call, List.of("first_value", "second_value"), null, false));
  }

  @Override
  PairRows<A, B> over(FunctionSource source) {
    return new PairRows<>(source);
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
}
