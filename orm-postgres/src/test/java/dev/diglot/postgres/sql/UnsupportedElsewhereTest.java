package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.ilike;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.postgres.sql.Postgres.stringAgg;
import static dev.diglot.postgres.sql.Postgres.toTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.sql.Functions.literal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.error.DiglotException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.postgres.dialect.PostgresDialect;
import dev.diglot.postgres.type.Range;
import dev.diglot.sql.Expr;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsupportedElsewhereTest {
  private static final Dialect OTHER = new AnsiDialect();

  record Use(String operator, Expr<?> expression) {}

  static Stream<Use> uses() {
    Expr<String> text = literal("a");
    return Stream.of(
        new Use("@>", array(cast(text)).contains(5)),
        new Use("->>", json(text).get("key").asText()),
        new Use("&<", range(bounds(text)).endsNoLaterThan(Range.all())),
        new Use("ilike", ilike(text, "a%")),
        new Use("string_agg", stringAgg(text, ",")),
        new Use("@@", toTsVector("english", text).matches(toTsQuery("english", "a"))));
  }

  private static Expr<List<Integer>> cast(Expr<?> expression) {
    return new Expr<>(expression.node());
  }

  private static Expr<Range<Integer>> bounds(Expr<?> expression) {
    return new Expr<>(expression.node());
  }

  @ParameterizedTest
  @MethodSource("uses")
  void anotherDialectRefusesByNameBeforeAnythingIsSent(Use use) {
    assertThatThrownBy(() -> OTHER.statements().renderExpression(use.expression().node()))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("'" + use.operator() + "'")
        .hasMessageContaining(OTHER.name())
        .extracting(thrown -> ((DiglotException) thrown).code())
        .isEqualTo("DG-501");
  }

  @Test
  void postgresKnowsThem() {
    assertThat(
            new PostgresDialect().statements().renderExpression(ilike(literal("a"), "a%").node()))
        .isEqualTo("'a' ilike 'a%'");
  }
}
