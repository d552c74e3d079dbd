package dev.diglot.loading;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result by their labels. Case does not count, nor do underscores, so that {@code
 * first_name} fills {@code firstName}.
 */
final class Labels {
  private final Map<String, Integer> positions;
  private final List<String> labels;

  private Labels(Map<String, Integer> positions, List<String> labels) {
    this.positions = positions;
    this.labels = labels;
  }

  static Labels of(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, Integer> positions = new HashMap<>();
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      labels.add(columns.getColumnLabel(i));
      positions.putIfAbsent(normal(columns.getColumnLabel(i)), i);
    }
    return new Labels(positions, labels);
  }

  private static String normal(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The position of a column, from 1, or null when no label fits. */
  @Nullable Integer find(String name) {
    return positions.get(normal(name));
  }

  /** Refuses a result of several columns where each row is one value. */
  void requireOne(Class<?> target) {
    if (labels.size() != 1) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "A row of "
              + target.getSimpleName()
              + " is one value, but the statement gives the columns "
              + labels
              + ". Select one column, or read the rows into a record.");
    }
  }

  /** Refuses a result that lacks columns. */
  QueryException missing(Class<?> target, List<String> names) {
    return new QueryException(
        QueryError.INVALID_PROJECTION,
        "A row of "
            + target.getSimpleName()
            + " needs columns labelled "
            + names
            + ", but the statement gives "
            + labels
            + ". Select them, with 'as' where the names differ.");
  }
}
