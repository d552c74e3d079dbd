package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is run with other values each time: its text, and how each value is bound. Safe
 * to keep and to share.
 */
public final class Template {
  private final RenderedSql sql;
  private final Codec<@Nullable Object>[] codecs;

  /**
   * Prepares a statement for many runs.
   *
   * @param sql the statement; its binds say type, name and sensitivity, their values are ignored
   * @param types how the database binds values
   */
  public Template(RenderedSql sql, TypeSystem types) {
    this.sql = sql;
    this.codecs = codecs(sql.binds(), types);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Codec<@Nullable Object>[] codecs(List<BindNode> binds, TypeSystem types) {
    Codec<@Nullable Object>[] codecs = new Codec[binds.size()];
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = (Codec<@Nullable Object>) types.codec(type(binds, i));
    }
    return codecs;
  }

  private static DataType<?> type(List<BindNode> binds, int index) {
    BindNode bind = binds.get(index);
    DataType<?> type = bind.type();
    if (type == null) {
      throw new QueryException(
          QueryError.INVALID_PARAMETER,
          String.format(
              "Parameter %d%s has no SQL type. Compare it with a column, cast it, or bind a value"
                  + " of a Java type that is mapped.",
              index + 1, bind.name() == null ? "" : " (" + bind.name() + ")"));
    }
    return type;
  }

  /**
   * The statement.
   *
   * @return its text and binds, whose values mean nothing
   */
  public RenderedSql sql() {
    return sql;
  }

  void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
    int i = 0;
    try {
      for (; i < codecs.length; i++) {
        codecs[i].bind(statement, i + 1, values[i]);
      }
    } catch (InvalidValueException refused) {
      throw named(sql.binds().get(i), i + 1, refused);
    }
  }

  private static InvalidValueException named(
      BindNode bind, int position, InvalidValueException refused) {
    String place = bind.name() == null ? "parameter " + position : "'" + bind.name() + "'";
    String fact = "The value of " + place;
    return bind.sensitive()
        ? new InvalidValueException(
            fact + ", which is sensitive, cannot be sent. Correct the value.", null)
        : new InvalidValueException(fact + " cannot be sent: " + refused.detail(), refused);
  }

  /** The statement with values, for those who look at them; running it needs none. */
  RenderedSql filled(@Nullable Object[] values) {
    List<BindNode> binds = new ArrayList<>(values.length);
    for (BindNode bind : sql.binds()) {
      binds.add(new BindNode(values[binds.size()], bind.type(), bind.name(), bind.sensitive()));
    }
    return new RenderedSql(sql.text(), binds);
  }
}
