package dev.diglot.dialect.h2;

import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.type.StandardTypes;
import org.junit.jupiter.api.Test;

class H2JavaMethodsTest {
  private final Dialect h2 = new H2Dialect();
  private final Dialect ansi = new AnsiDialect();
  private final Origin users = Origin.ofTable();
  private final Node name = text(users, "name");
  private final Node age = integer(users, "age");
  private final Node born = new ColumnNode(users, "born", StandardTypes.DATE, true);
  private final Node seen = new ColumnNode(users, "seen", StandardTypes.timestamp(6), true);

  private String h2(Node node) {
    return rendered(h2, node);
  }

  private String rendered(Dialect dialect, Node node) {
    String text = dialect.statements().render(select(table("users", users), node)).text();
    return text.substring("select ".length(), text.length() - " from users u".length());
  }

  @Test
  void lengthsAreInts() {
    assertThat(h2(call(JavaOperators.LENGTH, name)))
        .isEqualTo("cast(char_length(u.name) as integer)");
    assertThat(rendered(ansi, call(JavaOperators.LENGTH, name))).isEqualTo("char_length(u.name)");
  }

  @Test
  void partsAreSearchedFromTheEnd() {
    assertThat(h2(call(JavaOperators.LAST_INDEX, name, literal("b"))))
        .isEqualTo("locate('b', u.name, -1) - 1");
    assertThat(h2(call(JavaOperators.LAST_INDEX, name, bind("b"))))
        .isEqualTo(
            "case when ? = '' then cast(char_length(u.name) as integer)"
                + " else locate(?, u.name, -1) - 1 end");
    assertThat(rendered(ansi, call(JavaOperators.LAST_INDEX, name, literal("b"))))
        .isEqualTo(
            "coalesce(nullif(char_length(u.name) - char_length('b')"
                + " - position(reverse('b') in reverse(u.name)),"
                + " char_length(u.name) - char_length('b')) + 1, -1)");
  }

  @Test
  void charactersAreTakenAwayAsJavaDoes() {
    assertThat(h2(call(JavaOperators.TRIM, name)))
        .startsWith("btrim(u.name, U&'\\0001\\0002")
        .endsWith("\\001F ')");
    assertThat(h2(call(JavaOperators.STRIP, name))).startsWith("btrim(u.name, U&'\\0009");
    assertThat(h2(call(JavaOperators.STRIP_LEADING, name))).startsWith("ltrim(u.name, ");
    assertThat(h2(call(JavaOperators.STRIP_TRAILING, name))).startsWith("rtrim(u.name, ");
  }

  @Test
  void textsAreOrderedByTheirCodesAnyway() {
    assertThat(h2(call(JavaOperators.BINARY_ORDER, name))).isEqualTo("u.name");
    assertThat(h2(call(JavaOperators.CHARACTER, age))).isEqualTo("char(u.age)");
    assertThat(rendered(ansi, call(JavaOperators.CHARACTER, age))).isEqualTo("chr(u.age)");
  }

  @Test
  void bitsAreFunctions() {
    assertThat(h2(call(JavaOperators.BIT_AND, age, literal(255)))).isEqualTo("bitand(u.age, 255)");
    assertThat(h2(call(JavaOperators.SHIFT_RIGHT, age, literal(3)))).isEqualTo("rshift(u.age, 3)");
  }

  @Test
  void datesAreMovedByUnits() {
    assertThat(h2(call(JavaOperators.PLUS_TO_DATE, literal("MONTHS"), born, age)))
        .isEqualTo("dateadd(month, u.age, u.born)");
    assertThat(h2(call(JavaOperators.PLUS_TO_TIME, literal("MICROS"), seen, age)))
        .isEqualTo("dateadd(microsecond, u.age, u.seen)");
    assertThat(rendered(ansi, call(JavaOperators.PLUS_TO_DATE, literal("DAYS"), born, age)))
        .isEqualTo("u.born + u.age * interval '1' day");
  }

  @Test
  void fieldsAndDistancesHaveH2sNames() {
    assertThat(h2(call(JavaOperators.FIELD, literal("DAY_OF_WEEK"), born)))
        .isEqualTo("extract(iso_day_of_week from u.born)");
    assertThat(h2(call(JavaOperators.DAYS_BETWEEN, born, born)))
        .isEqualTo("datediff(day, u.born, u.born)");
    assertThat(h2(call(JavaOperators.TRUNCATED_TO, literal("HOURS"), seen)))
        .isEqualTo("date_trunc(hour, u.seen)");
    assertThat(h2(call(JavaOperators.TIME_OF_DAY, seen))).isEqualTo("cast(u.seen as time(9))");
    assertThatThrownBy(() -> h2(call(JavaOperators.FIELD, literal("ERA"), born)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("'ERA' is no field that H2 knows");
  }

  @Test
  void theStandardHasNoWordsForSome() {
    assertThatThrownBy(() -> rendered(ansi, call(JavaOperators.DAYS_BETWEEN, born, born)))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("java.days_between");
  }

  @Test
  void doublesKeepTheirDigits() {
    assertThat(h2.types().literal(0.1, StandardTypes.DOUBLE))
        .isEqualTo("cast(0.1 as double precision)");
  }
}
