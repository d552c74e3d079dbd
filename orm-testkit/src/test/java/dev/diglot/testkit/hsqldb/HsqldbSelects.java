package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.SelectRenderer;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HSQLDB's selects always read something, and are never bounded to no rows. */
final class HsqldbSelects extends SelectRenderer {
  private static final Node NOTHING = new LogicalNode(LogicalNode.Connective.OR, List.of());

  HsqldbSelects() {
    super(Bounds.FETCH_FIRST);
  }

  // tag::selects[]
  @Override
  public void render(Select select, SqlOutput out) {
    boolean none = select.limit() instanceof BindNode most && isZero(most.value());
    super.render(none ? select.and(NOTHING).bounded(null, null) : select, out);
  }

  private static boolean isZero(@Nullable Object value) {
    return value instanceof Number number && number.longValue() == 0;
  }

  @Override
  protected void withoutSource(SqlOutput out) {
    out.text(" from (values (0))");
  }
  // end::selects[]
}
