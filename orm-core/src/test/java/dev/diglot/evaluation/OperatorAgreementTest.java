package dev.diglot.evaluation;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.session.Session;
import dev.diglot.session.TestDatabase;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator that the evaluator answers gives what the database gives. */
class OperatorAgreementTest {
  private static final DataType<?> TEXT = StandardTypes.ANY_VARCHAR;
  private static final DataType<?> INTEGER = StandardTypes.INTEGER;
  private static final DataType<?> BIGINT = StandardTypes.BIGINT;
  private static final DataType<?> DECIMAL = StandardTypes.decimal(20, 6);
  @AutoClose private static final TestDatabase DB = TestDatabase.of(Sample.class);

  @BeforeAll
  static void stock() {
    try (Session session = DB.session()) {
      session.addAll(List.of(new Sample(), first(), second(), third()));
      session.commit();
    }
  }

  private static Sample first() {
    Sample sample = new Sample();
    sample.text = "  Ab\tab ";
    sample.number = 7;
    sample.large = 40L;
    sample.floating = 1.5;
    sample.decimal = new BigDecimal("2.345");
    sample.day = LocalDate.of(2024, 2, 29);
    sample.time = LocalTime.of(23, 59, 1, 250_000_000);
    sample.local = LocalDateTime.of(2023, 12, 31, 23, 0, 30, 1_000);
    sample.moment = Instant.parse("2024-03-10T08:30:00Z");
    return sample;
  }

  private static Sample second() {
    Sample sample = new Sample();
    sample.text = "abcab";
    sample.number = -7;
    sample.large = -3L;
    sample.floating = -0.25;
    sample.decimal = new BigDecimal("-2.500");
    sample.day = LocalDate.of(1969, 12, 31);
    sample.time = LocalTime.MIDNIGHT;
    sample.local = LocalDateTime.of(1900, 1, 1, 0, 0);
    sample.moment = Instant.parse("1969-12-31T23:59:59.999999Z");
    return sample;
  }

  private static Sample third() {
    Sample sample = second();
    sample.text = "";
    sample.number = 0;
    sample.large = 0L;
    sample.decimal = new BigDecimal("0.000");
    sample.day = LocalDate.of(2024, 1, 31);
    return sample;
  }

  private static Node path(String property) {
    return new PathNode(null, Sample.class.getName(), List.of(property));
  }

  private static Node text(String value) {
    return new LiteralNode(value, StandardTypes.TEXT);
  }

  private static Node number(int value) {
    return new LiteralNode(value, StandardTypes.INTEGER);
  }

  private static OperationNode call(DataType<?> type, Operator operator, Node... arguments) {
    return new OperationNode(operator, List.of(arguments), type);
  }

  static Stream<OperationNode> operations() {
    return Stream.of(texts(), numbers(), times()).flatMap(each -> each);
  }

  private static Stream<OperationNode> texts() {
    Node value = path("text");
    return Stream.of(
        call(TEXT, Operators.CONCAT, value, text("-"), value),
        call(INTEGER, Operators.LENGTH, value),
        call(TEXT, Operators.LOWER, value),
        call(TEXT, Operators.UPPER, value),
        call(TEXT, Operators.TRIM, value),
        call(TEXT, Operators.SUBSTRING, value, number(2)),
        call(TEXT, Operators.SUBSTRING, value, number(3), number(2)),
        call(TEXT, Operators.REPLACE, value, text("ab"), text("x")),
        call(INTEGER, Operators.POSITION, value, text("ab")),
        call(TEXT, Operators.COALESCE, value, text("none")),
        call(TEXT, Operators.NULLIF, value, text("")),
        call(INTEGER, JavaOperators.LENGTH, value),
        call(TEXT, JavaOperators.LEFT, value, number(3)),
        call(TEXT, JavaOperators.RIGHT, value, number(3)),
        call(INTEGER, JavaOperators.LAST_INDEX, value, text("ab")),
        call(TEXT, JavaOperators.TRIM, value),
        call(TEXT, JavaOperators.STRIP, value),
        call(TEXT, JavaOperators.STRIP_LEADING, value),
        call(TEXT, JavaOperators.STRIP_TRAILING, value),
        call(TEXT, JavaOperators.REPEAT, value, number(2)),
        call(TEXT, JavaOperators.BINARY_ORDER, value),
        call(INTEGER, JavaOperators.CODE, text("a")),
        call(TEXT, JavaOperators.CHARACTER, number(98)));
  }

  private static Stream<OperationNode> numbers() {
    Node value = path("number");
    Node large = path("large");
    Node decimal = path("decimal");
    return Stream.of(
        call(INTEGER, Operators.ADD, value, number(3)),
        call(BIGINT, Operators.SUBTRACT, value, large),
        call(BIGINT, Operators.MULTIPLY, large, value),
        call(StandardTypes.DOUBLE, Operators.MULTIPLY, path("floating"), path("floating")),
        call(DECIMAL, Operators.ADD, decimal, decimal),
        call(INTEGER, Operators.DIVIDE, value, number(2)),
        call(INTEGER, Operators.REMAINDER, value, number(4)),
        call(INTEGER, Operators.NEGATE, value),
        call(DECIMAL, Operators.NEGATE, decimal),
        call(DECIMAL, Operators.ABS, decimal),
        call(INTEGER, Operators.ABS, value),
        call(DECIMAL, Operators.ROUND, decimal, number(1)),
        call(DECIMAL, Operators.FLOOR, decimal),
        call(DECIMAL, Operators.CEILING, decimal),
        call(DECIMAL, JavaOperators.TRUNCATE, decimal, number(1)),
        call(INTEGER, JavaOperators.SIGN, value),
        call(INTEGER, JavaOperators.GREATEST, value, number(0)),
        call(INTEGER, JavaOperators.LEAST, value, number(0)),
        call(INTEGER, JavaOperators.BIT_AND, value, number(6)),
        call(INTEGER, JavaOperators.BIT_OR, value, number(8)),
        call(INTEGER, JavaOperators.BIT_XOR, value, number(5)),
        call(INTEGER, JavaOperators.BIT_NOT, value),
        call(INTEGER, JavaOperators.SHIFT_LEFT, value, number(3)),
        call(INTEGER, JavaOperators.SHIFT_RIGHT, value, number(1)));
  }

  private static Stream<OperationNode> times() {
    DataType<?> timestamp = StandardTypes.timestamp(6);
    return Stream.of(
        call(INTEGER, Operators.EXTRACT, text("year"), path("day")),
        call(INTEGER, Operators.EXTRACT, text("minute"), path("time")),
        call(INTEGER, Operators.EXTRACT, text("hour"), path("moment")),
        call(StandardTypes.DATE, JavaOperators.PLUS_TO_DATE, text("DAYS"), path("day"), number(1)),
        call(
            StandardTypes.DATE, JavaOperators.PLUS_TO_DATE, text("MONTHS"), path("day"), number(1)),
        call(
            StandardTypes.DATE, JavaOperators.PLUS_TO_DATE, text("YEARS"), path("day"), number(-1)),
        call(timestamp, JavaOperators.PLUS_TO_TIME, text("HOURS"), path("local"), number(5)),
        call(timestamp, JavaOperators.PLUS_TO_TIME, text("MICROS"), path("local"), number(-1)),
        call(
            StandardTypes.instant(6),
            JavaOperators.PLUS_TO_TIME,
            text("DAYS"),
            path("moment"),
            number(1)),
        call(INTEGER, JavaOperators.FIELD, text("DAY_OF_YEAR"), path("day")),
        call(INTEGER, JavaOperators.FIELD, text("DAY_OF_WEEK"), path("day")),
        call(INTEGER, JavaOperators.FIELD, text("MINUTE_OF_HOUR"), path("local")),
        call(INTEGER, JavaOperators.FIELD, text("SECOND_OF_MINUTE"), path("time")),
        call(timestamp, JavaOperators.TRUNCATED_TO, text("DAYS"), path("local")),
        call(StandardTypes.time(6), JavaOperators.TRUNCATED_TO, text("HOURS"), path("time")),
        call(timestamp, JavaOperators.AT_TIME, path("day"), path("time")),
        call(BIGINT, JavaOperators.DAYS_BETWEEN, literal(LocalDate.EPOCH), path("day")),
        call(
            BIGINT,
            JavaOperators.MICROS_BETWEEN,
            new LiteralNode(Instant.EPOCH, StandardTypes.instant(6)),
            path("moment")),
        call(StandardTypes.time(6), JavaOperators.TIME_OF_DAY, path("local")));
  }

  private static Node literal(LocalDate day) {
    return new LiteralNode(day, StandardTypes.DATE);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatTheEvaluatorSaysIsWhatTheDatabaseSays(OperationNode operation) {
    Evaluator evaluator = Evaluator.of(DB.database().metadata());
    Expr<Object> expression = new Expr<>(operation);
    try (Session session = DB.session()) {
      Map<Integer, Object> answers = new HashMap<>();
      session
          .query(Sample.class)
          .select((id, answer) -> answers.put(id, answer), col(Sample::id), expression)
          .list();
      int known = 0;
      for (Sample sample : session.query(Sample.class).list()) {
        Evaluation<Object> evaluation = evaluator.evaluate(expression, sample);
        if (evaluation.isKnown()) {
          known++;
          assertThat(plain(evaluation.value())).isEqualTo(plain(answers.get(sample.id)));
        }
      }
      assertThat(known).isEqualTo(4);
    }
  }

  /** Numbers without their scale and class. */
  private static Object plain(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : value;
  }
}
