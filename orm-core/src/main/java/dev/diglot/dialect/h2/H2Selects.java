package dev.diglot.dialect.h2;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.SelectRenderer;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Source;
import org.jspecify.annotations.Nullable;

/**
 * H2's selects. Rows of many keys are found by a join with an array of them: H2 compares each row
 * with the parameters of a list one by one, which for a thousand keys takes a million comparisons.
 */
final class H2Selects extends SelectRenderer {

  H2Selects() {
    super(Bounds.LIMIT_OFFSET);
  }

  @Override
  protected void from(Select select, Source from, SqlOutput out) {
    KeyList keys = KeyList.of(select);
    if (keys == null) {
      super.from(select, from, out);
      return;
    }
    out.text("unnest(cast(").bind(keys.array()).text(" as ").text(keys.type().ddlName());
    out.text(")) as key_list(k) join ").source(from).text(" on ");
    out.node(keys.column()).text(" = key_list.k");
  }

  @Override
  protected @Nullable Node where(Select select) {
    return KeyList.isAllOf(select) ? null : select.where();
  }
}
