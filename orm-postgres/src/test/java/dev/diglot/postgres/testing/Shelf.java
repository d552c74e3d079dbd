package dev.diglot.postgres.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.engine.Execution;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Query;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.type.StandardTypes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rows on a server, to compare what an operator finds with what SQL written by hand finds. */
public final class Shelf<T> implements AutoCloseable {
  private final String url = PostgresServer.newDatabase();
  private final List<Execution> sent = new ArrayList<>();
  private final Class<T> type;
  private final String alias;
  private final String table;
  private final Database database;

  /** Creates the table of an entity, and fills it by SQL written by hand. */
  public Shelf(Class<T> type, String table, String alias, String rows) {
    this.type = type;
    this.table = table;
    this.alias = alias;
    this.database =
        Database.builder().url(url).metadata(Metadata.of(type)).listener(sent::add).open();
    database.createAll();
    run(rows);
  }

  /** The open database. */
  public Database database() {
    return database;
  }

  /** Runs SQL written by hand. */
  public void run(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private List<String> column(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** Starts to assert what a condition is and finds. */
  public Finding where(Condition condition) {
    return new Finding(condition);
  }

  /** Starts to assert what an expression is and gives. */
  public <V> Giving<V> select(Expr<V> value) {
    return new Giving<>(value);
  }

  /** The statement that was sent last. */
  public Execution last() {
    return sent.get(sent.size() - 1);
  }

  private static List<Object> binds(Execution execution) {
    return execution.binds().stream().map(BindNode::value).toList();
  }

  /** A condition. */
  public final class Finding {
    private final Condition condition;

    private Finding(Condition condition) {
      this.condition = condition;
    }

    /** Asserts the text and the binds, and the rows found against a condition written by hand. */
    public void is(String text, String byHand, Object... binds) {
      Expr<Integer> id = new Expr<>(idNode());
      try (StatelessSession session = database.openStateless()) {
        Query<T> query = session.query(type).where(condition);
        List<Integer> found = query.select(id).list();
        assertThat(last().sql())
            .isEqualTo("select " + alias + ".id from " + table + " " + alias + " where " + text);
        assertThat(binds(last())).containsExactly(binds);
        assertThat(found.stream().map(String::valueOf).toList())
            .containsExactlyInAnyOrderElementsOf(
                column("select id from " + table + " " + alias + " where " + byHand))
            .isNotEmpty()
            .hasSizeLessThan(column("select id from " + table).size());
      }
    }

    private Node idNode() {
      return new PathNode(null, type.getName(), List.of("id"));
    }
  }

  /** An expression. */
  public final class Giving<V> {
    private final Expr<V> value;

    private Giving(Expr<V> value) {
      this.value = value;
    }

    /** Asserts the text and the binds, and the values against an expression written by hand. */
    public void is(String text, String byHand, Object... binds) {
      String from = " from " + table + " " + alias + " where " + alias + ".id = 1";
      try (StatelessSession session = database.openStateless()) {
        Expr<Integer> id = new Expr<>(new PathNode(null, type.getName(), List.of("id")));
        List<V> found = session.query(type).where(id.eq(1)).select(value).list();
        assertThat(last().sql())
            .isEqualTo("select " + text + from.substring(0, from.length() - 1) + "?");
        List<Object> all = new ArrayList<>(List.of(binds));
        all.add(1);
        assertThat(binds(last())).containsExactlyElementsOf(all);
        List<String> texts =
            session.query(type).where(id.eq(1)).select(value.cast(StandardTypes.TEXT)).list();
        assertThat(texts).isEqualTo(column("select cast(" + byHand + " as text)" + from));
        if (found.get(0) instanceof Number number && !(number instanceof Float)) {
          assertThat(texts).containsExactly(number.toString());
        } else if (found.get(0) instanceof String plain) {
          assertThat(texts).containsExactly(plain);
        }
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
