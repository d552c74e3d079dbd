package dev.diglot.postgres.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.ColumnArray;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.postgres.dialect.PostgresDialect;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends values to the server and back: in text and in binary, one by one, in batches, as null. */
public final class RoundTrip {
  private static final PostgresDialect DIALECT = new PostgresDialect();
  private static final TypeSystem TYPES = DIALECT.types();
  private static final TableName HELD = TableName.of("held");
  private static final List<Connection> CONNECTIONS = connections();

  private RoundTrip() {}

  private static List<Connection> connections() {
    String url = PostgresServer.newDatabase();
    return List.of(open(url + "&binaryTransfer=false"), open(url + "&prepareThreshold=-1"));
  }

  private static Connection open(String url) {
    try {
      Connection connection = DriverManager.getConnection(url);
      for (String sql : DIALECT.connectionSetup()) {
        execute(connection, sql);
      }
      return connection;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Runs a statement in the database of the round trips.
   *
   * @param sql the statement
   */
  public static void prepare(String sql) {
    try {
      execute(CONNECTIONS.get(0), sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Asserts that values come back as the type normalises them, in every way.
   *
   * @param <J> the Java type
   * @param type the column's type
   * @param values the values
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <J> void of(DataType<J> type, J... values) {
    of(type, List.of(values));
  }

  /**
   * Asserts that values come back as the type normalises them, in every way.
   *
   * @param <J> the Java type
   * @param type the column's type
   * @param values the values
   */
  public static <J> void of(DataType<J> type, List<J> values) {
    List<J> normal = values.stream().map(type::normalise).toList();
    normal.forEach(value -> assertThat(type.same(value, type.normalise(value))).isTrue());
    normal.forEach(value -> assertThat(type.same(value, type.copy(value))).isTrue());
    for (Connection connection : CONNECTIONS) {
      try {
        assertSame(type, normal, singles(connection, type, normal));
        assertSame(type, normal, batched(connection, type, normal));
        assertSame(type, normal, literals(connection, type, normal));
        assertSame(type, normal, inArrays(connection, type, normal));
        assertSame(type, normal, updatedByArrays(connection, type, normal));
      } catch (SQLException failure) {
        throw new AssertionError("A value of " + type + " was refused: " + values, failure);
      }
    }
  }

  private static <J> void assertSame(DataType<J> type, List<J> sent, List<@Nullable J> got) {
    assertThat(got).hasSize(sent.size() + 1);
    assertThat((Object) got.get(sent.size())).as("null").isNull();
    for (int i = 0; i < sent.size(); i++) {
      assertThat(plain(got.get(i))).isEqualTo(plain(sent.get(i)));
      assertThat(type.same(sent.get(i), got.get(i))).isTrue();
    }
  }

  /** A value that AssertJ compares to its depth: it does so with arrays. */
  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(RoundTrip::plain).toArray() : value;
  }

  private static <J> List<@Nullable J> singles(
      Connection connection, DataType<J> type, List<J> values) throws SQLException {
    create(connection, type);
    try (PreparedStatement insert = insert(connection)) {
      for (@Nullable J value : withNull(values)) {
        TYPES.codec(type).bind(insert, 1, value);
        insert.executeUpdate();
      }
    }
    return rows(connection, TYPES.codec(type));
  }

  private static <J> List<@Nullable J> batched(
      Connection connection, DataType<J> type, List<J> values) throws SQLException {
    create(connection, type);
    try (PreparedStatement insert = insert(connection)) {
      for (@Nullable J value : withNull(values)) {
        TYPES.codec(type).bind(insert, 1, value);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return rows(connection, TYPES.codec(type));
  }

  private static <J> List<@Nullable J> literals(
      Connection connection, DataType<J> type, List<J> values) throws SQLException {
    create(connection, type);
    for (@Nullable J value : withNull(values)) {
      execute(connection, "insert into held (v) values (" + TYPES.literal(value, type) + ")");
    }
    return rows(connection, TYPES.codec(type));
  }

  /** As bulk inserts send them. */
  private static <J> List<@Nullable J> inArrays(
      Connection connection, DataType<J> type, List<J> values) throws SQLException {
    create(connection, type);
    Carried carried = Carried.of(type, values);
    Node number = new ColumnNode(carried.rows().origin(), "n", null, false);
    Select select =
        Select.from(carried.rows(), List.of(SelectItem.of(carried.value())))
            .orderedBy(List.of(new OrderItem(number, false, OrderItem.Nulls.DEFAULT)));
    run(connection, new Insert(HELD, Origin.ofTable(), List.of("v"), List.of(), List.of(), select));
    return rows(connection, TYPES.codec(type));
  }

  /** As bulk updates send them. */
  private static <J> List<@Nullable J> updatedByArrays(
      Connection connection, DataType<J> type, List<J> values) throws SQLException {
    create(connection, type);
    execute(
        connection,
        "insert into held (v) select null from generate_series(0, " + values.size() + ")");
    Carried carried = Carried.of(type, values);
    Origin held = Origin.ofTable();
    Node key = new ColumnNode(held, "n", null, false);
    Node number = new ColumnNode(carried.rows().origin(), "n", null, false);
    run(
        connection,
        new Update(
            new TableSource(HELD, held),
            List.of(new Assignment("v", carried.value())),
            new ComparisonNode(Comparison.EQUAL, key, number),
            List.of(),
            List.of(carried.rows())));
    return rows(connection, TYPES.codec(type));
  }

  private static void run(Connection connection, dev.diglot.sql.tree.Statement tree)
      throws SQLException {
    RenderedSql sql = DIALECT.statements().render(tree);
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      bind(statement, sql.binds().get(0));
      statement.executeUpdate();
    }
  }

  @SuppressWarnings("unchecked")
  private static void bind(PreparedStatement statement, BindNode bind) throws SQLException {
    DataType<Object> type = (DataType<Object>) bind.type();
    TYPES.codec(type).bind(statement, 1, bind.value());
  }

  /** Values and a null on their way as one array. */
  private record Carried(FunctionSource rows, Node value) {

    static <J> Carried of(DataType<J> type, List<J> values) {
      ColumnArray array = DIALECT.columnArrays().of(Column.named("v", type).build());
      assertThat(array).as("the array that carries " + type).isNotNull();
      Node bind = new BindNode(withNull(values), array.type());
      FunctionSource rows = DIALECT.columnArrays().rows(List.of(bind), List.of("c1", "n"));
      return new Carried(rows, array.value(new ColumnNode(rows.origin(), "c1", type, true)));
    }
  }

  private static <J> List<@Nullable J> withNull(List<J> values) {
    List<@Nullable J> all = new ArrayList<>(values);
    all.addAll(Collections.singletonList(null));
    return all;
  }

  private static void create(Connection connection, DataType<?> type) throws SQLException {
    execute(connection, "drop table if exists held");
    execute(connection, "create table held (n serial primary key, v " + TYPES.ddlName(type) + ")");
  }

  private static PreparedStatement insert(Connection connection) throws SQLException {
    return connection.prepareStatement("insert into held (v) values (?)");
  }

  private static <J> List<@Nullable J> rows(Connection connection, Codec<J> codec)
      throws SQLException {
    List<@Nullable J> values = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement("select v from held order by n");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        values.add(codec.read(rows, 1));
      }
    }
    return values;
  }

  /**
   * What the server makes of text for a type.
   *
   * @param <J> the Java type
   * @param type the type
   * @param text the text
   * @return the value as it is read
   */
  public static <J> @Nullable J server(DataType<J> type, String text) {
    return computed(type, "cast(? as " + TYPES.ddlName(type) + ")", text);
  }

  /**
   * What the server computes.
   *
   * @param <J> the Java type
   * @param type the type
   * @param expression SQL
   * @param texts its parameters
   * @return the value as it is read
   */
  public static <J> @Nullable J computed(DataType<J> type, String expression, String... texts) {
    try (PreparedStatement select = CONNECTIONS.get(0).prepareStatement("select " + expression)) {
      for (int i = 0; i < texts.length; i++) {
        select.setString(i + 1, texts[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return TYPES.codec(type).read(rows, 1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
