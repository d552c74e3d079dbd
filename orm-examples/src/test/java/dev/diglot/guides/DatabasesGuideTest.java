package dev.diglot.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Binds;
import dev.diglot.database.BoundSession;
import dev.diglot.database.Database;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The code of the guide to databases. */
class DatabasesGuideTest {
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID();

  @Test
  void aDatabaseIsOpenedWithAPool() {
    // tag::builder[]
    Database db =
        Database.builder()
            .url(url)
            .metadata(Shop.METADATA)
            .poolSize(20)
            .poolTimeout(Duration.ofSeconds(5))
            .echo(true)
            .clock(Clock.systemUTC())
            .open();
    // end::builder[]

    db.createAll();
    assertThat(db).hasToString("Database(H2, 5 entities)");
    db.close();
  }

  @Test
  void anyDataSourceWillDo() {
    JdbcDataSource yours = new JdbcDataSource();
    yours.setUrl(url + ";DB_CLOSE_DELAY=-1");
    DataSource dataSource = yours;

    // tag::source[]
    Database db = Database.builder().dataSource(dataSource).metadata(Shop.METADATA).open();
    // end::source[]

    db.createAll();
    db.dropAll();
    db.close();
  }

  @Test
  void readOnlyRefusesWrites() {
    try (Database db = Shop.open()) {
      // tag::read-only[]
      try (Session session = db.openSession(db.sessionOptions().asReadOnly())) {
        session.add(new Tag("new"));
        assertThatThrownBy(session::flush).isInstanceOf(SessionException.class);
      }
      // end::read-only[]
    }
  }

  @Test
  void severalDatabasesAreBoundByName() {
    Database shop = Database.open(url, Metadata.of(Tag.class));
    Database archive = Database.open(url + "-archive", Metadata.of(Setting.class));

    // tag::binds[]
    try (Binds binds = Binds.builder().bind("shop", shop).bind("archive", archive).build()) {
      binds.createAll();
      binds.transaction(
          session -> {
            session.add(new Tag("hot"));
            session.add(new Setting("keep"));
          });
      try (BoundSession session = binds.openSession()) {
        session.on("archive").sql("delete from setting").execute();
        session.commit();
      }
    }
    // end::binds[]
  }

  @Test
  void eachTenantHasASchemaOfItsOwn() {
    String server = url + ";DB_CLOSE_DELAY=-1";
    try (Database owner = Database.open(server, Metadata.of());
        Session session = owner.openSession()) {
      session.sql("create schema acme").execute();
      session.sql("create schema umbrella").execute();
    }

    // tag::tenants[]
    Metadata mapped = Metadata.of(Setting.class); // read once, for all of them
    Map<String, Database> tenants = new HashMap<>();
    for (String schema : List.of("ACME", "UMBRELLA")) {
      String address = server + ";SCHEMA=" + schema;
      tenants.put(schema, Database.builder().url(address).metadata(mapped).poolSize(5).open());
    }
    // end::tenants[]

    try {
      tenants.values().forEach(Database::createAll);
      tenants.get("ACME").transaction(session -> session.add(new Setting("keep")));
      assertThat(settings(tenants.get("ACME"))).isEqualTo(1);
      assertThat(settings(tenants.get("UMBRELLA"))).isZero();
    } finally {
      tenants.values().forEach(Database::close);
    }
  }

  private static long settings(Database tenant) {
    return tenant.inTransaction(session -> session.query(Setting.class).count());
  }

  @Entity
  static class Setting {
    @Id private String name;

    Setting() {}

    Setting(String name) {
      this.name = name;
    }
  }
}
