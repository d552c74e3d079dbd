package dev.diglot.postgres.sql;

import dev.diglot.sql.Rows;
import dev.diglot.sql.tree.FunctionSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a function of PostgreSQL, which may be counted.
 *
 * @param <R> the rows' own class
 */
public abstract sealed class FunctionRows<R extends FunctionRows<R>> extends Rows
    permits ElementRows, NumberRows, PairRows, TripleRows, JsonRows, MemberRows {

  FunctionRows(FunctionSource source) {
    super(source);
  }

  /** The same rows with the columns of another source. */
  abstract R over(FunctionSource source);

  /**
   * The rows with a number each, from 1 in the order of the function, {@code with ordinality}.
   *
   * @return the rows
   */
  public final Numbered<R> withOrdinality() {
    List<String> columns = new ArrayList<>(source().columns());
    columns.add(Numbered.COLUMN);
    FunctionSource numbered =
        new FunctionSource(source().call(), columns, null, true, source().origin());
    return new Numbered<>(over(numbered));
  }
}
