package dev.diglot.postgres.sql;

import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/**
 * Values as rows, of an array for example.
 *
 * @param <E> the type of the values
 */
public final class ElementRows<E> extends FunctionRows<ElementRows<E>> {

  private ElementRows(FunctionSource source) {
    super(source);
  }

  static <E> ElementRows<E> of(Node call) {
    return new ElementRows<>(of(call, List.of("value"), null, false));
  }

  @Override
  ElementRows<E> over(FunctionSource source) {
    return new ElementRows<>(source);
  }

  /**
   * The value.
   *
   * @return the column
   */
  public Expr<E> value() {
    return new Expr<>(column("value"));
  }
}
