package dev.diglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.ConfigurationException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Entity
  static final class Thing {
    @Id Integer id;
  }

  private final Metadata metadata = Metadata.of(Thing.class);

  @Test
  void aDataSourceOfTheCallersIsUsedAndLeftOpen() {
    DataSource source = h2("given;DB_CLOSE_DELAY=-1");
    try (Database db = Database.builder().dataSource(source).metadata(metadata).open()) {
      db.createAll();
      assertThat(db.dialect().name()).isEqualTo("H2");
    }
    try (Database db = Database.builder().dataSource(source).metadata(metadata).open()) {
      assertThat(db.openStateless().query(Thing.class).count()).isZero();
      db.dropAll();
      db.createAll();
    }
  }

  private static DataSource h2(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name);
    return source;
  }

  @Test
  void whoConnectsAndHowIsSaidApartFromTheAddress() {
    Dialect own = new H2Dialect();
    try (Database db =
        Database.builder()
            .url("jdbc:h2:mem:apart")
            .user("ann", "secret")
            .property("MODE", "PostgreSQL")
            .dialect(own)
            .metadata(metadata)
            .open()) {
      assertThat(db.dialect()).isSameAs(own);
      try (Session session = db.openSession()) {
        assertThat(session.sql("select current_user").one(String.class)).isEqualTo("ANN");
        assertThat(
                session
                    .sql(
                        "select setting_value from information_schema.settings"
                            + " where setting_name = 'MODE'")
                    .one(String.class))
            .isEqualTo("PostgreSQL");
      }
    }
  }

  @Test
  void createAllMayRunAgain() {
    try (Database db = Database.open("jdbc:h2:mem:again2", metadata)) {
      db.createAll();
      db.createAll();
      db.transaction(
          session -> {
            assertThat(session.find(Thing.class, 1)).isEmpty();
          });
    }
  }

  @Test
  void missingPartsAreNamed() {
    assertThatThrownBy(() -> Database.builder().url("jdbc:h2:mem:x").open())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("metadata(");
    assertThatThrownBy(() -> Database.builder().metadata(metadata).open())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("url(");
    assertThatThrownBy(
            () ->
                Database.builder()
                    .metadata(metadata)
                    .url("jdbc:h2:mem:x")
                    .dataSource(h2("x"))
                    .open())
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void anUnreachableDatabaseIsAnErrorAtOnce() {
    assertThatThrownBy(
            () -> Database.open("jdbc:h2:tcp://localhost:1/none;IFEXISTS=TRUE", metadata))
        .isInstanceOf(ConnectionFailedException.class);
  }
}
