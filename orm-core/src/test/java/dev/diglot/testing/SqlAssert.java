package dev.diglot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Statement;

/** Golden SQL: asserts the text that a dialect writes, and its binds. */
public final class SqlAssert {
  private final RenderedSql actual;

  private SqlAssert(RenderedSql actual) {
    this.actual = actual;
  }

  /**
   * Renders a statement.
   *
   * @param statement the statement
   * @param dialect the dialect
   * @return what can be asserted about it
   */
  public static SqlAssert assertSql(Statement statement, Dialect dialect) {
    return assertSql(dialect.statements().render(statement));
  }

  /**
   * Takes what was rendered.
   *
   * @param rendered the SQL
   * @return what can be asserted about it
   */
  public static SqlAssert assertSql(RenderedSql rendered) {
    return new SqlAssert(rendered);
  }

  /**
   * Asserts text and bound values.
   *
   * @param text the whole SQL
   * @param binds the values in order
   */
  public void is(String text, Object... binds) {
    assertThat(actual.text()).isEqualTo(text);
    assertThat(actual.binds()).extracting(BindNode::value).containsExactly(binds);
    assertThat(actual.binds()).extracting(BindNode::type).doesNotContainNull();
    assertThat(text.chars().filter(c -> c == '?').count())
        .as("question marks")
        .isGreaterThanOrEqualTo(binds.length);
  }

  /**
   * Asserts which bound values are masked when they are printed.
   *
   * @param sensitive whether each is, in order
   */
  public void masks(Boolean... sensitive) {
    assertThat(actual.binds()).extracting(BindNode::sensitive).containsExactly(sensitive);
  }
}
