package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.Codec;
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
    this.codecs = new Binder(types).codecs(sql.binds());
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
    for (int i = 0; i < codecs.length; i++) {
      codecs[i].bind(statement, i + 1, values[i]);
    }
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
