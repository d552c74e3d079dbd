package dev.diglot.benchmarks.jdbc;

import dev.diglot.benchmarks.domain.Change;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the columns that differ from what was read: one batch for each set of columns. */
final class Changes {
  private static final int TITLE = 1;
  private static final int SALARY = 2;
  private static final int PHONE = 4;

  private Changes() {}

  static int write(Connection connection, List<Employee> read, List<Change> changes)
      throws SQLException {
    List<List<Change>> bySet = new ArrayList<>();
    for (int set = 0; set < 8; set++) {
      bySet.add(new ArrayList<>());
    }
    for (int i = 0; i < changes.size(); i++) {
      bySet.get(changed(read.get(i), changes.get(i))).add(changes.get(i));
    }
    int written = 0;
    for (int set = 1; set < 8; set++) {
      if (!bySet.get(set).isEmpty()) {
        written += batch(connection, set, bySet.get(set));
      }
    }
    return written;
  }

  /** The changes that change something. */
  static List<Change> dirty(List<Employee> read, List<Change> changes) {
    List<Change> dirty = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changed(read.get(i), changes.get(i)) != 0) {
        dirty.add(changes.get(i));
      }
    }
    return dirty;
  }

  private static int changed(Employee before, Change change) {
    int set = 0;
    if (change.title() != null && !change.title().equals(before.title)) {
      set |= TITLE;
    }
    if (change.salary() != null && !change.salary().equals(before.salary)) {
      set |= SALARY;
    }
    if (change.phone() != null && !Objects.equals(change.phone(), before.phone)) {
      set |= PHONE;
    }
    return set;
  }

  private static int batch(Connection connection, int set, List<Change> changes)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    column(columns, set, TITLE, "title = ?");
    column(columns, set, SALARY, "salary = ?");
    column(columns, set, PHONE, "phone = ?");
    String sql = "update employee set " + String.join(", ", columns) + " where id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Change change : changes) {
        int at = 1;
        if ((set & TITLE) != 0) {
          update.setString(at++, change.title());
        }
        if ((set & SALARY) != 0) {
          update.setBigDecimal(at++, change.salary());
        }
        if ((set & PHONE) != 0) {
          update.setString(at++, change.phone());
        }
        update.setLong(at, change.id());
        update.addBatch();
      }
      return update.executeBatch().length;
    }
  }

  private static void column(List<String> columns, int set, int column, String sql) {
    if ((set & column) != 0) {
      columns.add(sql);
    }
  }
}
