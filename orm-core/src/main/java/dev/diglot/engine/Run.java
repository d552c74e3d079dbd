package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement with the values that it is run with. */
sealed interface Run {

  String text();

  void bind(PreparedStatement statement) throws SQLException;

  /** The statement with its values, made when somebody looks at them. */
  RenderedSql shown();

  /** A statement that was written for these values. */
  record Once(RenderedSql shown, Binder binder) implements Run {

    @Override
    public String text() {
      return shown.text();
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
      binder.bind(statement, shown.binds());
    }
  }

  /** A statement that is run with other values each time. */
  record Again(Template template, @Nullable Object[] values) implements Run {

    @Override
    public String text() {
      return template.sql().text();
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
      template.bind(statement, values);
    }

    @Override
    public RenderedSql shown() {
      return template.filled(values);
    }
  }

  /** Starts to watch it. */
  default Observation observed(StatementListener listener) {
    return Observation.start(listener, text(), listener.enabled() ? shown().binds() : List.of(), 1);
  }
}
