package dev.diglot.dialect.ansi;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.SelectItem;
import java.util.List;

/** Writes the columns of a result. */
final class Items {

  private Items() {}

  static void render(List<SelectItem> items, SqlOutput out) {
    if (items.isEmpty()) {
      out.text("1");
    }
    String separator = "";
    for (SelectItem item : items) {
      out.text(separator).node(item.node());
      if (item.alias() != null) {
        out.text(" as ").name(item.alias());
      }
      separator = ", ";
    }
  }
}
