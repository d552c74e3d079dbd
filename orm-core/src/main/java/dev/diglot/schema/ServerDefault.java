package dev.diglot.schema;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.type.DataType;
import dev.diglot.type.TypeName;
import java.util.List;
import java.util.Locale;

/** Server defaults written as text by the author of a mapping. */
public final class ServerDefault {
  private ServerDefault() {}

  /**
   * Reads a default. The database's clock, however it is spelled, becomes an operation that every
   * dialect writes its own way; all other text is passed on as it is.
   *
   * @param sql the text, for example {@code now()}, {@code 0} or {@code '{}'}
   * @param type the column's type
   * @return the default
   */
  public static Node of(String sql, DataType<?> type) {
    return switch (sql.strip().toLowerCase(Locale.ROOT)) {
      case "now()", "current_timestamp", "current_timestamp()", "localtimestamp" -> clock(type);
      case "current_date" -> call(Operators.CURRENT_DATE, type);
      case "current_time", "localtime" -> call(Operators.CURRENT_TIME, type);
      default -> new RawNode(sql, type);
    };
  }

  /**
   * The database's clock as a value of a type.
   *
   * @param type the column's type: a date, a time, or a timestamp with or without zone
   * @return the expression
   */
  public static Node clock(DataType<?> type) {
    TypeName name = type.name();
    if (name.equals(TypeName.DATE)) {
      return call(Operators.CURRENT_DATE, type);
    }
    if (name.equals(TypeName.TIME)) {
      return call(Operators.CURRENT_TIME, type);
    }
    return call(
        name.equals(TypeName.TIMESTAMP) ? Operators.LOCAL_TIMESTAMP : Operators.CURRENT_TIMESTAMP,
        type);
  }

  private static Node call(Operator operator, DataType<?> type) {
    return new OperationNode(operator, List.of(), type);
  }
}
