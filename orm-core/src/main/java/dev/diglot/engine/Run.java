package dev.diglot.engine;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import org.jspecify.annotations.Nullable;

/**
 * One statement with the values that it is run with.
 *
 * @param template the statement
 * @param values the values of its binds, in order; not copied
 */
public record Run(Template template, @Nullable Object[] values) {

  /**
   * A statement that was written for its values.
   *
   * @param sql the statement
   * @param types how the database binds values
   * @return the run
   */
  public static Run of(RenderedSql sql, TypeSystem types) {
    @Nullable Object[] values = new @Nullable Object[sql.binds().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = sql.binds().get(i).value();
    }
    return new Run(new Template(sql, types), values);
  }

  /**
   * The same statement with other values.
   *
   * @param others the values of its binds, in order; not copied
   * @return the run
   */
  public Run with(@Nullable Object... others) {
    return new Run(template, others);
  }

  /**
   * The statement's text.
   *
   * @return the SQL, one line, with a {@code ?} for each bind
   */
  public String text() {
    return template.sql().text();
  }

  /**
   * The statement as those see it who look at it; running it needs none.
   *
   * @return text and values
   */
  public RenderedSql shown() {
    return template.filled(values);
  }
}
