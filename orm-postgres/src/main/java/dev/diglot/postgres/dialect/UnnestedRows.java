package dev.diglot.postgres.dialect;

import dev.diglot.dialect.ColumnArray;
import dev.diglot.dialect.ColumnArrays;
import dev.diglot.postgres.sql.ArrayOperators;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows from arrays by {@code unnest(…) with ordinality}. */
final class UnnestedRows implements ColumnArrays {
  /** For fewer rows listed values are as fast, and those are what one reads in a log. */
  private static final int LEAST_ROWS = 5;

  /** The arrays of one statement are in memory at once, here and in the server. */
  private static final int MOST_ROWS = 5_000;

  /** A column of a definition of its own may be of another type than is known here. */
  @Override
  public @Nullable ColumnArray of(Column column) {
    return column.definition() == null ? Carriers.of(column.type()) : null;
  }

  @Override
  public FunctionSource rows(List<Node> arrays, List<String> names) {
    List<Node> typed = new ArrayList<>(arrays.size());
    for (Node array : arrays) {
      typed.add(new CastNode(array, Objects.requireNonNull(array.type())));
    }
    Node call = new OperationNode(ArrayOperators.UNNEST, typed, null);
    return new FunctionSource(call, names, null, true, Origin.ofTable());
  }

  @Override
  public int leastRows() {
    return LEAST_ROWS;
  }

  @Override
  public int mostRows() {
    return MOST_ROWS;
  }
}
