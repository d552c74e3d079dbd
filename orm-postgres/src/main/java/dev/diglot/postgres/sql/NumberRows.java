package dev.diglot.postgres.sql;

import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/**
 * Numbers as rows.
 *
 * @param <N> the type of the numbers
 */
public final class NumberRows<N extends Number> extends FunctionRows<NumberRows<N>> {

  private NumberRows(FunctionSource source) {
    super(source);
  }

  static <N extends Number> NumberRows<N> of(Node call) {
    return new NumberRows<>(of(call, List.of("value"), null, false));
  }

  @Override
  NumberRows<N> over(FunctionSource source) {
    return new NumberRows<>(source);
  }

  /**
   * The number.
   *
   * @return the column
   */
  public NumberExpr<N> value() {
    return new NumberExpr<>(column("value"));
  }
}
