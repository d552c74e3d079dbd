package dev.diglot.mapping;

import java.util.ArrayList;
import java.util.List;

/** Resolves the names that constraints and indexes give: of columns, or of properties. */
final class TableColumns {

  private TableColumns() {}

  /** The columns, none after the problem was noted. */
  static List<String> named(
      EntityDraft draft, String object, List<String> names, Problems problems) {
    List<String> columns = new ArrayList<>();
    boolean complete = true;
    for (String name : names) {
      List<String> found = draft.columnsNamed(name);
      if (found.isEmpty()) {
        problems.add(
            draft.type(),
            "has "
                + object
                + " over '"
                + name
                + "', but its columns are "
                + draft.knownColumns()
                + ".",
            "name a column or property.");
        complete = false;
      }
      columns.addAll(found);
    }
    if (names.isEmpty()) {
      problems.add(draft.type(), "has " + object + " over no columns.", "name at least one.");
    }
    return complete ? columns : List.of();
  }
}
