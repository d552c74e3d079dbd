package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.error.DiglotException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Functions;
import dev.diglot.sql.Rows;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On another database PostgreSQL's operators fail before anything is sent, by their names. */
class UnsupportedElsewhereTest {

  /** A table that every database can have. */
  @Entity
  static class Plain {
    @Id Integer id;
  }

  /** Any call as rows. */
  private static final class AnyRows extends Rows {
    AnyRows(FunctionSource source) {
      super(source);
    }
  }

  private static final List<Execution> SENT = new ArrayList<>();

  @AutoClose
  private static final Database H2 =
      Database.builder()
          .url("jdbc:h2:mem:elsewhere")
          .metadata(Metadata.of(Plain.class))
          .listener(SENT::add)
          .open();

  @BeforeAll
  static void create() {
    H2.createAll();
    SENT.clear();
  }

  static Stream<OperatorCase> expressions() {
    return OperatorsTest.cases().filter(one -> !OperatorsTest.operatorsOf(one.node()).isEmpty());
  }

  static Stream<Rows> rows() {
    return RowSourcesTest.sources();
  }

  @Test
  void theOperatorOrTheTypeIsNamed() {
    String operator = "The operator '->>' is not known to the dialect H2. Add the module";
    String type = "The type jsonb is one of PostgreSQL, and the dialect is H2. Use that database";
    Expr<String> text = Functions.literal("{}");
    try (StatelessSession session = H2.openStateless()) {
      assertThatThrownBy(
              () -> session.query(Plain.class).select(json(text).get("a").asText()).list())
          .hasMessageContaining(operator);
      assertThatThrownBy(() -> session.query(Plain.class).select(json(text).asJson()).list())
          .hasMessageContaining(type);
    }
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void expressionsAreRefused(OperatorCase operator) {
    Expr<?> expression = new Expr<>(constant(operator.node()));
    try (StatelessSession session = H2.openStateless()) {
      refused(() -> session.query(Plain.class).select(expression).list());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowsAreRefused(Rows rows) {
    FunctionSource source = rows.source();
    AnyRows constant =
        new AnyRows(
            new FunctionSource(
                constant(source.call()), source.columns(), null, false, source.origin()));
    try (StatelessSession session = H2.openStateless()) {
      refused(
          () -> session.query(Plain.class).join(constant).select(new Expr<>(constantOne())).list());
    }
  }

  private static void refused(ThrowableAssert.ThrowingCallable use) {
    assertThatThrownBy(use)
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("the dialect")
        .hasMessageContaining("H2")
        .extracting(thrown -> ((DiglotException) thrown).code())
        .isIn("DG-501", "DG-503");
    assertThat(SENT).isEmpty();
  }

  private static Node constantOne() {
    return new LiteralNode(1, StandardTypes.INTEGER);
  }

  /** The same operators over constants, as the other database has no columns of such types. */
  private static Node constant(Node node) {
    return node instanceof PathNode || node instanceof BindNode
        ? new LiteralNode("x", StandardTypes.TEXT)
        : node.mapChildren(UnsupportedElsewhereTest::constant);
  }
}
