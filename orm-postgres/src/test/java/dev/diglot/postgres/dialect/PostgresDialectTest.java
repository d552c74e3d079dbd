package dev.diglot.postgres.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.DialectProvider;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.Column;
import dev.diglot.schema.Generation;
import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;
import dev.diglot.type.StandardTypes;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PostgresDialectTest {
  private static final TableName USER = TableName.of("user");

  private final PostgresDialect dialect = new PostgresDialect();
  private final Origin origin = Origin.ofTable();
  private final Node id = new ColumnNode(origin, "id", StandardTypes.INTEGER, false);
  private final Node age = new ColumnNode(origin, "Age", StandardTypes.INTEGER, true);
  private final TableSource source = new TableSource(USER, origin);

  private static BindNode bind(Integer value) {
    return new BindNode(value, StandardTypes.INTEGER);
  }

  private void rendered(Statement statement, String text, Object... binds) {
    RenderedSql sql = dialect.statements().render(statement);
    assertThat(sql.text()).isEqualTo(text);
    assertThat(sql.binds()).extracting(BindNode::value).containsExactly(binds);
  }

  @Test
  void theProviderIsFound() {
    assertThat(ServiceLoader.load(DialectProvider.class))
        .anyMatch(
            provider ->
                provider instanceof PostgresDialectProvider
                    && provider.accepts("jdbc:postgresql://localhost/shop")
                    && !provider.accepts("jdbc:h2:mem:"));
  }

  @Test
  void writesGiveBackColumns() {
    List<SelectItem> key = List.of(SelectItem.of(id));
    Node equal = new ComparisonNode(Comparison.EQUAL, id, bind(7));
    rendered(
        new Insert(USER, origin, List.of("Age"), List.of(List.of(bind(5))), key),
        "insert into \"user\" (\"Age\") values (?) returning id",
        5);
    rendered(
        new Insert(USER, origin, List.of(), List.of(), key),
        "insert into \"user\" default values returning id");
    rendered(
        new Update(source, List.of(new Assignment("Age", bind(6))), equal, key),
        "update \"user\" set \"Age\" = ? where id = ? returning id",
        6,
        7);
    rendered(new Delete(source, equal, key), "delete from \"user\" where id = ? returning id", 7);
  }

  @Test
  void upsertsHandleTheConflict() {
    rendered(
        upsert(List.of("Age")),
        "insert into \"user\" (id, \"Age\") values (?, ?), (?, ?) on conflict (id)"
            + " do update set \"Age\" = excluded.\"Age\" returning id",
        1,
        2,
        3,
        4);
    rendered(
        upsert(List.of()),
        "insert into \"user\" (id, \"Age\") values (?, ?), (?, ?) on conflict (id) do nothing"
            + " returning id",
        1,
        2,
        3,
        4);
    rendered(keyless(List.of()), "insert into \"user\" (id) values (?) on conflict do nothing", 1);
    assertThatThrownBy(() -> dialect.statements().render(keyless(List.of("id"))))
        .isInstanceOf(QueryException.class);
  }

  private Upsert keyless(List<String> updates) {
    return new Upsert(
        USER, origin, List.of("id"), List.of(List.of(bind(1))), List.of(), updates, List.of());
  }

  private Upsert upsert(List<String> updates) {
    return new Upsert(
        USER,
        origin,
        List.of("id", "Age"),
        List.of(List.of(bind(1), bind(2)), List.of(bind(3), bind(4))),
        List.of("id"),
        updates,
        List.of(SelectItem.of(id)));
  }

  @Test
  void onlyRowsThatMustBeThereAreLocked() {
    Origin inner = Origin.ofTable();
    Origin outer = Origin.ofTable();
    Select plain = locking(List.of());
    rendered(plain, "select u.id from \"user\" u limit ? offset ? for update skip locked", 1, 2);
    rendered(
        locking(List.of(join(Join.Kind.LEFT, outer), join(Join.Kind.INNER, inner))),
        "select u.id from \"user\" u left join \"user\" u2 on u.id = u.\"Age\" join \"user\" u3"
            + " on u.id = u.\"Age\" limit ? offset ? for update of u, u3 skip locked",
        1,
        2);
  }

  private Join join(Join.Kind kind, Origin other) {
    return new Join(
        kind, new TableSource(USER, other), new ComparisonNode(Comparison.EQUAL, id, age));
  }

  private Select locking(List<Join> joins) {
    return new Select(
        false,
        List.of(SelectItem.of(id)),
        source,
        joins,
        null,
        List.of(),
        null,
        List.of(),
        bind(1),
        bind(2),
        new LockClause(LockClause.Wait.SKIP_LOCKED));
  }

  @Test
  void typesHavePostgresNames() {
    assertThat(dialect.types().ddlName(StandardTypes.TEXT)).isEqualTo("text");
    assertThat(dialect.types().ddlName(StandardTypes.binary(5))).isEqualTo("bytea");
    assertThat(dialect.types().ddlName(StandardTypes.BYTES)).isEqualTo("bytea");
    assertThat(dialect.types().ddlName(StandardTypes.instant(3)))
        .isEqualTo("timestamp(3) with time zone");
    assertThat(dialect.types().ddlName(StandardTypes.decimal(5, 2))).isEqualTo("decimal(5, 2)");
    assertThatThrownBy(() -> dialect.types().ddlName(StandardTypes.time(7)))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("PostgreSQL keeps 6");
  }

  @Test
  void literalsAreTyped() {
    assertThat(dialect.types().literal(new byte[] {0, -1}, StandardTypes.BYTES))
        .isEqualTo("bytea '\\x00ff'");
    assertThat(dialect.types().literal(-1.5, StandardTypes.DOUBLE))
        .isEqualTo("cast('-1.5' as double precision)");
    assertThat(dialect.types().literal("O'Hara\\", StandardTypes.TEXT)).isEqualTo("'O''Hara\\'");
  }

  @Test
  void columnsAndIndexesOfPostgres() {
    TableName sequence = new TableName("s", "The's");
    Table table =
        Table.named("t")
            .column(
                Column.named("twice", StandardTypes.INTEGER)
                    .generatedAs(
                        new OperationNode(
                            Operators.MULTIPLY,
                            List.of(age, new LiteralNode(2, StandardTypes.INTEGER)),
                            null))
                    .build())
            .column(
                Column.named("n", StandardTypes.BIGINT)
                    .generation(Generation.sequence(sequence))
                    .build())
            .build();
    assertThat(dialect.ddl().render(new SchemaChange.CreateTable(table, List.of())))
        .containsExactly(
            "create table t (twice integer generated always as (\"Age\" * 2) stored,"
                + " n bigint default nextval('s.\"The''s\"'))");
    Index index =
        new Index(
            "ix",
            List.of(new IndexPart("twice", null, true, Nulls.LAST, "int4_ops")),
            false,
            null,
            "btree");
    assertThat(dialect.ddl().render(new SchemaChange.CreateIndex(table.name(), index)))
        .containsExactly("create index ix on t using btree (twice int4_ops desc nulls last)");
    rendered(
        Select.from(
            source,
            List.of(
                SelectItem.of(
                    new OperationNode(
                        Operators.NEXT_VALUE,
                        List.of(new RawNode(dialect.identifiers().quote(sequence), null)),
                        StandardTypes.BIGINT)))),
        "select nextval('s.\"The''s\"') from \"user\" u");
  }

  @Test
  void moreThanTheProtocolCountsIsRefused() {
    List<List<Node>> rows = Collections.nCopies(65_536, List.of(bind(1)));
    Insert insert = new Insert(USER, origin, List.of("Age"), rows, List.of());
    assertThatThrownBy(() -> dialect.statements().render(insert))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("65536")
        .hasMessageContaining("PostgreSQL takes at most 65535");
  }
}
