package dev.diglot.postgres.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresJavaMethodsTest {
  private final PostgresDialect dialect = new PostgresDialect();
  private final Origin users = Origin.ofTable();
  private final Node name = column("name", StandardTypes.TEXT);
  private final Node age = column("age", StandardTypes.INTEGER);
  private final Node born = column("born", StandardTypes.DATE);
  private final Node seen = column("seen", StandardTypes.timestamp(6));

  private Node column(String column, DataType<?> type) {
    return new ColumnNode(users, column, type, true);
  }

  private static Node word(String text) {
    return new LiteralNode(text, StandardTypes.TEXT);
  }

  private static Node number(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  private static Node call(Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), null);
  }

  private String rendered(Operator operator, Node... arguments) {
    Select select =
        Select.from(
            new TableSource(TableName.of("users"), users),
            List.of(SelectItem.of(call(operator, arguments))));
    String text = dialect.statements().render(select).text();
    return text.substring("select ".length(), text.length() - " from users u".length());
  }

  @Test
  void textsAreOrderedByTheirCodes() {
    assertThat(rendered(JavaOperators.BINARY_ORDER, name)).isEqualTo("u.name collate \"C\"");
    assertThat(rendered(JavaOperators.LENGTH, name)).isEqualTo("char_length(u.name)");
  }

  @Test
  void bitsAreOperators() {
    assertThat(rendered(JavaOperators.BIT_XOR, age, number(5))).isEqualTo("u.age # 5");
    assertThat(rendered(JavaOperators.BIT_NOT, age)).isEqualTo("(~u.age)");
    assertThat(rendered(JavaOperators.SIGN, age)).isEqualTo("cast(sign(u.age) as integer)");
    assertThat(
            rendered(
                JavaOperators.BIT_AND, call(JavaOperators.SHIFT_RIGHT, age, number(3)), number(7)))
        .isEqualTo("u.age >> 3 & 7");
    assertThat(
            rendered(
                JavaOperators.BIT_AND, number(7), call(JavaOperators.SHIFT_RIGHT, age, number(3))))
        .isEqualTo("7 & (u.age >> 3)");
  }

  @Test
  void daysAreCountedAndMonthsAreIntervals() {
    assertThat(rendered(JavaOperators.PLUS_TO_DATE, word("DAYS"), born, number(7)))
        .isEqualTo("(u.born + 7)");
    assertThat(rendered(JavaOperators.PLUS_TO_DATE, word("DAYS"), born, age))
        .isEqualTo("(u.born + cast(u.age as integer))");
    assertThat(rendered(JavaOperators.PLUS_TO_DATE, word("MONTHS"), born, age))
        .isEqualTo("cast(u.born + u.age * interval '1 month' as date)");
    assertThat(rendered(JavaOperators.PLUS_TO_TIME, word("HOURS"), seen, age))
        .isEqualTo("u.seen + u.age * interval '1 hour'");
  }

  @Test
  void fieldsAreIntegersWithoutFractions() {
    assertThat(rendered(JavaOperators.FIELD, word("YEAR"), born))
        .isEqualTo("cast(extract(year from u.born) as integer)");
    assertThat(rendered(JavaOperators.FIELD, word("SECOND_OF_MINUTE"), seen))
        .isEqualTo("cast(trunc(extract(second from u.seen)) as integer)");
    assertThat(rendered(JavaOperators.FIELD, word("NANO_OF_SECOND"), seen))
        .isEqualTo("cast(mod(extract(microseconds from u.seen), 1000000) * 1000 as integer)");
    assertThatThrownBy(() -> rendered(JavaOperators.FIELD, word("ERA"), born))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("'ERA' is no field that PostgreSQL knows");
  }

  @Test
  void distancesAreExact() {
    assertThat(rendered(JavaOperators.DAYS_BETWEEN, born, born))
        .isEqualTo("cast(u.born - u.born as bigint)");
    assertThat(rendered(JavaOperators.MICROS_BETWEEN, seen, seen))
        .isEqualTo("cast(extract(epoch from (u.seen - u.seen)) * 1000000 as bigint)");
    assertThat(rendered(JavaOperators.TRUNCATED_TO, word("DAYS"), seen))
        .isEqualTo("date_trunc('day', u.seen)");
    assertThat(rendered(JavaOperators.TIME_OF_DAY, seen)).isEqualTo("cast(u.seen as time(6))");
  }
}
