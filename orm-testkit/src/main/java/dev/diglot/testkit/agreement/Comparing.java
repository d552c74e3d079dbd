package dev.diglot.testkit.agreement;

import dev.diglot.error.DiglotException;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks one session's rows in both places and compares. */
final class Comparing {
  private static final int MOST_REPORTED = 3;

  /** Rows that are asked one by one when the database raises errors. */
  private static final int MOST_RAISING = 12;

  private final Session session;
  private final List<Wide> rows;
  private final List<String> disagreements = new ArrayList<>();
  private long comparisons;

  /** Over all rows of the table, which stay loaded. */
  Comparing(Session session) {
    this.session = session;
    this.rows = session.query(Wide.class).orderBy(w -> w.id).list();
  }

  long comparisons() {
    return comparisons;
  }

  List<String> disagreements() {
    return disagreements;
  }

  void compare(Hybrid hybrid) {
    List<@Nullable Outcome> java = rows.stream().map(row -> outcome(hybrid, row)).toList();
    List<String> wrong = new ArrayList<>();
    values(hybrid, java, 0, hybrid.raising() ? MOST_RAISING : rows.size(), wrong);
    if (hybrid.condition()) {
      filtered(hybrid.node(), true, java, wrong);
      filtered(new NotNode(hybrid.node()), false, java, wrong);
    }
    wrong.stream().limit(MOST_REPORTED).map(hybrid.name()::concat).forEach(disagreements::add);
  }

  /** Java's answer, or null where it throws. */
  @SuppressWarnings("IllegalCatch")
  private static @Nullable Outcome outcome(Hybrid hybrid, Wide row) {
    try {
      return new Outcome(hybrid.java().apply(row));
    } catch (RuntimeException thrown) {
      return null;
    }
  }

  /** Where the database raises an error, the rows are halved until only those that do are left. */
  private void values(
      Hybrid hybrid, List<@Nullable Outcome> java, int from, int to, List<String> wrong) {
    List<?> values;
    try {
      values = between(from, to).select(new Expr<>(hybrid.node())).list();
    } catch (DiglotException raised) {
      session.rollback();
      if (!hybrid.raising()) {
        wrong.add(": " + raised);
      } else if (to - from > 1) {
        int middle = (from + to) / 2;
        values(hybrid, java, from, middle, wrong);
        values(hybrid, java, middle, to, wrong);
      }
      return;
    }
    for (int i = from; i < to; i++) {
      compare(java.get(i), values.get(i - from), i, wrong);
    }
  }

  private Query<Wide> between(int from, int to) {
    Query<Wide> ordered = session.query(Wide.class).orderBy(w -> w.id);
    return from == 0 && to == rows.size() ? ordered : ordered.where(w -> w.id >= from && w.id < to);
  }

  private void compare(
      @Nullable Outcome java, @Nullable Object value, int row, List<String> wrong) {
    if (java != null) {
      comparisons++;
      if (!same(java.value(), value)) {
        wrong.add(": row " + row + ": Java " + show(java.value()) + ", select " + show(value));
      }
    }
  }

  private void filtered(
      Node condition, boolean expected, List<@Nullable Outcome> java, List<String> wrong) {
    Set<Integer> met;
    try {
      met =
          new HashSet<>(
              session
                  .query(Wide.class)
                  .where(new Condition(condition))
                  .<Integer>select(w -> w.id)
                  .list());
    } catch (DiglotException raised) {
      session.rollback();
      wrong.add(" in where: " + raised);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      Outcome outcome = java.get(i);
      if (outcome != null) {
        comparisons++;
        boolean wanted = Boolean.valueOf(expected).equals(outcome.value());
        if (met.contains(i) != wanted) {
          wrong.add(
              ": row %d: Java %s, where%s %s"
                  .formatted(i, outcome.value(), expected ? "" : " not", met.contains(i)));
        }
      }
    }
  }

  private static boolean same(@Nullable Object java, @Nullable Object sql) {
    if (java instanceof BigDecimal one && sql instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    if (java instanceof Double one && sql instanceof Double other) {
      return one.doubleValue() == other.doubleValue();
    }
    if (java instanceof Float one && sql instanceof Float other) {
      return one.floatValue() == other.floatValue();
    }
    return Objects.equals(java, sql);
  }

  private static String show(@Nullable Object value) {
    return value == null ? "null" : "'" + value + "' (" + value.getClass().getSimpleName() + ")";
  }

  /** What Java answered. */
  private record Outcome(@Nullable Object value) {}
}
