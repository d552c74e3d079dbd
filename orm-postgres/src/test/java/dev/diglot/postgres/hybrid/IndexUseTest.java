package dev.diglot.postgres.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.testing.Store;
import dev.diglot.property.Filter;
import dev.diglot.session.Session;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 100,000 rows, conditions in Java use the indexes that hand-written SQL uses. */
class IndexUseTest {

  @Entity
  static class Person {
    @Id private int id;

    @Column(length = 50)
    private @Nullable String name;

    private @Nullable Integer age;

    @Nullable String name() {
      return name;
    }

    @Nullable Integer age() {
      return age;
    }
  }

  @AutoClose private static final Store STORE = new Store(Person.class);

  @BeforeAll
  static void fill() throws SQLException {
    try (Connection connection = DriverManager.getConnection(STORE.url());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into person (id, name, age)"
              + " select n, 'name' || n, n from generate_series(1, 100000) n");
      statement.execute("create index person_name on person (name varchar_pattern_ops)");
      statement.execute("create index person_age on person (age)");
      statement.execute("analyze person");
    }
  }

  @Test
  void equalityOfAColumnThatMayBeNullUsesItsIndex() throws SQLException {
    String name = "name777";
    assertThat(plan(p -> p.name().equals(name), name))
        .isEqualTo(handWritten("name = ?", name))
        .contains("person_name");
    assertThat(plan(p -> name.equals(p.name()) && p.age() > 5, name)).contains("person_name");
  }

  @Test
  void rangesUseTheIndex() throws SQLException {
    int from = 500;
    assertThat(plan(p -> p.age() >= from && p.age() < 510, from))
        .isEqualTo(handWritten("age >= ? and age < 510", from))
        .contains("person_age");
  }

  @Test
  void prefixesUseTheIndex() throws SQLException {
    String prefix = "name777";
    assertThat(plan(p -> p.name().startsWith(prefix), "name777%"))
        .isEqualTo(handWritten("name like ?", "name777%"))
        .contains("person_name");
  }

  private static String plan(Filter<Person> filter, Object... binds) throws SQLException {
    STORE.forget();
    try (Session session = STORE.database().openSession()) {
      session.query(Person.class).where(filter).list();
    }
    return explained(STORE.statements().get(0), binds);
  }

  private static String handWritten(String condition, Object... binds) throws SQLException {
    return explained("select p.id, p.name, p.age from person p where " + condition, binds);
  }

  private static String explained(String sql, Object... binds) throws SQLException {
    try (Connection connection = DriverManager.getConnection(STORE.url());
        PreparedStatement explain = connection.prepareStatement("explain (costs off) " + sql)) {
      for (int i = 0; i < binds.length; i++) {
        explain.setObject(i + 1, binds[i]);
      }
      StringBuilder plan = new StringBuilder();
      try (ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
