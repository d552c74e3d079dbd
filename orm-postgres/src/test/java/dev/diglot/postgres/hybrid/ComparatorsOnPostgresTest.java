package dev.diglot.postgres.hybrid;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.engine.Execution;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Condition;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL is told when a property with a comparator is compared. */
class ComparatorsOnPostgresTest {

  @Entity
  record Guest(@Id int id, @Column(length = 20, nullable = true) @Nullable String email) {

    @Hybrid
    @Nullable String mail() {
      return email;
    }

    @ComparatorOf("mail")
    static String key(String mail) {
      return mail.toLowerCase(Locale.ROOT);
    }
  }

  private final List<Execution> executions = new CopyOnWriteArrayList<>();
  private final Store store = new Store(b -> b.listener(executions::add), Guest.class);
  private final StatelessSession session = store.database().openStateless();

  @AfterEach
  void close() {
    session.close();
    store.close();
  }

  private void where(Condition condition, String sql, Object... binds) {
    session.query(Guest.class).where(condition).select(Guest::id).list();
    Execution last = executions.get(executions.size() - 1);
    assertThat(last.sql()).isEqualTo("select g.id from guest g where " + sql);
    assertThat(last.binds()).extracting(bind -> bind.value()).containsExactly(binds);
  }

  @Test
  void theRowIsAskedForItsKeyAndJavaMakesThatOfTheValue() {
    where(col(Guest::mail).eq("ADA"), "lower(g.email) = ?", "ada");
    where(col(Guest::mail).eq("BOB"), "lower(g.email) = ?", "bob");
    where(col(Guest::mail).between("A", "B"), "lower(g.email) between ? and ?", "a", "b");
    where(col(Guest::mail).eq(col(Guest::email)), "lower(g.email) = lower(g.email)");
  }

  @Test
  void theIndexOfTheKeyIsUsed() {
    session
        .sql("insert into guest select n, 'Guest' || n from generate_series(1, 20000) n")
        .execute();
    session.sql("create index guest_key on guest (lower(email))").execute();
    session.sql("analyze guest").execute();
    session.commit();
    where(col(Guest::mail).eq("GUEST77"), "lower(g.email) = ?", "guest77");
    assertThat(store.rows("explain select id from guest g where lower(g.email) = 'guest77'"))
        .anyMatch(line -> line.contains("guest_key"));
    assertThat(session.query(Guest.class).where(col(Guest::mail).eq("GUEST77")).one().id())
        .isEqualTo(77);
  }
}
