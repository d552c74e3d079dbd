package dev.diglot.dialect.h2;

import static dev.diglot.testing.SqlAssert.assertSql;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.testing.Trees;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class H2SelectsTest {
  private final H2Dialect h2 = new H2Dialect();
  private final Origin users = Origin.ofTable();
  private final Select all = select(table("users", users), integer(users, "id"));

  private static Node in(Node value, DataType<?> type, List<? extends @Nullable Object> values) {
    return new InNode(value, values.stream().map(v -> (Node) new BindNode(v, type)).toList());
  }

  private Select byIds(List<@Nullable Integer> ids) {
    return all.and(in(integer(users, "id"), StandardTypes.INTEGER, ids));
  }

  private static List<@Nullable Integer> upTo(int last) {
    return new ArrayList<>(IntStream.rangeClosed(1, last).boxed().toList());
  }

  @Test
  void manyKeysAreOneArrayThatIsJoined() {
    List<@Nullable Integer> twice = upTo(17);
    twice.addAll(upTo(17));
    assertSql(byIds(twice), h2)
        .is(
            "select u.id from unnest(cast(? as integer array)) as key_list(k)"
                + " join users u on u.id = key_list.k",
            upTo(17));
  }

  @Test
  void fewKeysAreParameters() {
    assertThat(text(byIds(upTo(16)))).endsWith("where u.id in (" + "?, ".repeat(15) + "?)");
  }

  @Test
  void whatAnArrayWouldChangeStaysAList() {
    List<@Nullable Integer> withNull = upTo(20);
    withNull.set(3, null);
    Select locked = byIds(upTo(20));
    Select names =
        all.and(
            in(
                Trees.text(users, "name"),
                StandardTypes.TEXT,
                List.of("ab cd ef".repeat(5).split(" "))));
    assertThat(text(byIds(withNull))).contains("where u.id in (");
    assertThat(text(locked(locked))).contains("where u.id in (");
    assertThat(text(names)).contains("where u.name in (");
  }

  private String text(Select select) {
    return h2.statements().render(select).text();
  }

  private static Select locked(Select select) {
    return new Select(
        false,
        select.items(),
        select.from(),
        List.of(),
        select.where(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        new LockClause(LockClause.Wait.WAIT));
  }

  @Test
  void theRowsAreThoseOfTheKeysEachOnce() throws SQLException {
    RenderedSql sql = h2.statements().render(byIds(Arrays.asList(keys())));
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table users (id integer primary key)");
      statement.execute("insert into users select x from system_range(5, 12)");
      try (PreparedStatement query = connection.prepareStatement(sql.text())) {
        BindNode bind = sql.binds().get(0);
        bind(query, bind.type(), bind.value());
        assertThat(ids(query)).containsExactlyInAnyOrder(5, 6, 7, 8, 9, 10);
      }
      String pasted =
          sql.text().replace("?", h2.types().literal(sql.binds().get(0).value(), type(sql)));
      try (PreparedStatement query = connection.prepareStatement(pasted)) {
        assertThat(ids(query)).hasSize(6);
      }
    }
  }

  private static DataType<?> type(RenderedSql sql) {
    return Objects.requireNonNull(sql.binds().get(0).type());
  }

  @SuppressWarnings("unchecked")
  private <J> void bind(PreparedStatement query, @Nullable DataType<J> type, @Nullable Object value)
      throws SQLException {
    h2.types().codec(Objects.requireNonNull(type)).bind(query, 1, (J) value);
  }

  private static Integer[] keys() {
    return IntStream.range(0, 40).mapToObj(i -> 1 + i % 10).toArray(Integer[]::new);
  }

  private static List<Integer> ids(PreparedStatement query) throws SQLException {
    List<Integer> ids = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
    }
    return ids;
  }
}
