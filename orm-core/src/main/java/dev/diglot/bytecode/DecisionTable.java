package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A choice among numbers that are constant: branching on it is branching on its tests. Compilers
 * make such choices for switches over texts, and for boolean variables.
 *
 * @param rows the number where the test holds and those before do not
 * @param otherwise the number where no test holds
 */
record DecisionTable(List<Row> rows, Constant otherwise) {

  private static final int MOST_ROWS = 10_000;

  /** A row. */
  record Row(Value test, Constant number) {}

  DecisionTable {
    rows = List.copyOf(rows);
  }

  /** The table of a choice among constant numbers, or null when it is none. */
  static @Nullable DecisionTable of(Logic logic, Value value) {
    if (!(value instanceof Choice)) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    Constant last = collect(logic, value, logic.truth(true), rows);
    return last == null ? null : new DecisionTable(rows, last);
  }

  private static @Nullable Constant collect(
      Logic logic, Value value, Value condition, List<Row> rows) {
    Value next = value;
    while (next instanceof Choice choice && rows.size() < MOST_ROWS) {
      Value test = logic.and(condition, choice.test());
      Constant last = collect(logic, choice.then(), test, rows);
      if (last == null) {
        return null;
      }
      rows.add(new Row(test, last));
      next = choice.otherwise();
    }
    return next instanceof Constant constant && constant.value() instanceof Integer
        ? constant
        : null;
  }

  /** The ways that lead where each number does. */
  Ways ways(ToIntFunction<Constant> target) {
    List<Ways.Way> ways = new ArrayList<>();
    for (Row row : rows) {
      ways.add(new Ways.Way(row.test(), target.applyAsInt(row.number())));
    }
    int last = target.applyAsInt(otherwise);
    if (!exclude()) {
      return new Ways(ways, last);
    }
    ways.sort(Comparator.comparing(way -> TextSwitches.text(way.test())));
    return Ways.exclusive(ways, last);
  }

  /** Whether at most one of the tests holds: texts compared with different constants. */
  private boolean exclude() {
    Value subject = null;
    for (Row row : rows) {
      Value text = TextSwitches.subject(row.test());
      if (text == null || (subject != null && text != subject)) {
        return false;
      }
      subject = text;
    }
    return true;
  }
}
