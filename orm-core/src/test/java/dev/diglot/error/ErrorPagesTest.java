package dev.diglot.error;

import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.engine.ExclusiveUse;
import dev.diglot.error.Shop.Account;
import dev.diglot.error.Shop.Chicken;
import dev.diglot.error.Shop.City;
import dev.diglot.error.Shop.Egg;
import dev.diglot.error.Shop.Invoice;
import dev.diglot.error.Shop.Money;
import dev.diglot.error.Shop.Order;
import dev.diglot.error.Shop.Seat;
import dev.diglot.error.Shop.User;
import dev.diglot.error.Shop.UserLine;
import dev.diglot.error.Shop.Wrong;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import dev.diglot.session.Session;
import dev.diglot.session.SessionOptions;
import dev.diglot.sql.Root;
import dev.diglot.testing.Sources;
import dev.diglot.type.BasicType;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import dev.diglot.type.ValueSemantics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the messages in {@code docs/errors} to those that users get. */
class ErrorPagesTest {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Metadata METADATA =
      Metadata.of(
          User.class, Order.class, Seat.class, Chicken.class, Egg.class, City.class, Account.class);

  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

  @TestFactory
  Stream<DynamicTest> pagesShowWhatUsersGet() {
    mapping();
    queries();
    results();
    sessions();
    objects();
    database();
    schema();
    return scenarios.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private void mapping() {
    scenarios.put("DG-101", db -> Metadata.of(Wrong.User.class));
    in("DG-102", session -> session.query(Invoice.class).list());
    scenarios.put("DG-103", db -> col(User::firstname).cast(Money.class));
  }

  private void queries() {
    in("DG-201", s -> s.query(User.class).where(col(User::nickname).eq("Al")).list());
    in(
        "DG-202",
        session -> {
          Root<User> boss = alias(User.class, "boss");
          session
              .query(User.class)
              .join(boss, boss.get(User::id).gt(0))
              .where(col(User::firstname).eq("Ada"))
              .list();
        });
    in("DG-203", session -> session.update(User.class).set(user -> user.firstname()));
    in("DG-204", session -> col(User::firstname).eq((String) null));
    in("DG-205", session -> session.update(User.class).execute());
    in(
        "DG-210",
        session ->
            session
                .query(User.class)
                .where(user -> String.format("%s", user.firstname()).equals("Ada"))
                .list());
    in("DG-211", session -> startingWith(session, null));
    in("DG-212", session -> session.update(User.class).set(User::fullname).to("Ada").execute());
    in("DG-208", session -> session.sql("select :name").list(String.class));
  }

  private void results() {
    in("DG-206", session -> session.query(User.class).where(col(User::id).eq(9)).one());
    in(
        "DG-207",
        session -> {
          session.addAll(new User("Ada"), new User("Bob"));
          session.query(User.class).one();
        });
    in("DG-209", session -> session.sql("select id, firstname from \"user\"").list(UserLine.class));
  }

  private void sessions() {
    in(
        "DG-301",
        session -> {
          session.close();
          session.flush();
        });
    in(
        "DG-302",
        session -> {
          session.detach(stored(session));
          User user = session.query(User.class).one();
          session.close();
          user.orders().size();
        });
    scenarios.put("DG-303", ErrorPagesTest::changedBySomebodyElse);
    in(
        "DG-304",
        session -> {
          catchThrowable(() -> twice(session));
          session.commit();
        });
    scenarios.put("DG-305", db -> together(new ExclusiveUse("session")));
    scenarios.put(
        "DG-306",
        db -> {
          try (Session session = db.openSession(SessionOptions.defaults().asReadOnly())) {
            session.update(User.class).set(User::firstname).to("Ada").execute();
          }
        });
    in(
        "DG-317",
        session -> {
          session.detach(stored(session));
          session.strict().query(User.class).one().orders().size();
        });
    in(
        "DG-319",
        session -> {
          session.nested();
          session.commit();
        });
  }

  private void objects() {
    in(
        "DG-307",
        session -> {
          session.add(new Order(new User("Ada")));
          session.flush();
        });
    in("DG-308", session -> session.add(withId(7)));
    in("DG-309", session -> session.remove(new User("Ada")));
    in("DG-310", session -> session.add(new City(null, "Ulm")));
    in("DG-311", ErrorPagesTest::contradiction);
    in("DG-312", ErrorPagesTest::swap);
    in(
        "DG-313",
        session -> {
          stored(session);
          session.attach(withId(1));
        });
    in("DG-314", session -> session.get(Ref.to(User.class, 9)));
    scenarios.put("DG-315", db -> Ref.to(User.class, 5).get());
    in(
        "DG-316",
        session -> {
          stored(session).id = 8;
          session.flush();
        });
    in("DG-318", ErrorPagesTest::circle);
  }

  private void database() {
    in("DG-401", session -> session.sql("select name from usr").list(String.class));
    in("DG-402", ErrorPagesTest::twice);
    in(
        "DG-403",
        session -> {
          session.add(new User("Augusta Ada King, Countess of Lovelace, born as Byron"));
          session.flush();
        });
    scenarios.put("DG-407", db -> locked());
    scenarios.put(
        "DG-408",
        db ->
            Database.builder()
                .metadata(METADATA)
                .url("jdbc:h2:mem:shop")
                .dataSource(new JdbcDataSource())
                .open());
    scenarios.put(
        "DG-501",
        db ->
            db.dialect()
                .capabilities()
                .require(Capability.PARTIAL_INDEXES, "The index ix_user_active"));
    scenarios.put(
        "DG-503",
        db ->
            new H2Dialect()
                .types()
                .ddlName(
                    new BasicType<>(
                        new TypeName("hstore"),
                        Map.class,
                        Size.DEFAULT,
                        ValueSemantics.immutable())));
  }

  private void schema() {
    scenarios.put("DG-602", db -> extended());
    scenarios.put("DG-604", db -> METADATA.table("usr"));
    scenarios.put(
        "DG-605",
        db -> {
          Column id = Column.named("id", StandardTypes.INTEGER).build();
          Table.named("user").column(id).column(id).build();
        });
  }

  private static List<User> startingWith(Session session, String name) {
    return session.query(User.class).where(u -> u.firstname().startsWith(name.trim())).list();
  }

  private static User stored(Session session) {
    User user = new User("Ada");
    session.add(user);
    session.commit();
    return session.get(User.class, user.id());
  }

  private static User withId(int id) {
    User user = new User("Ada");
    user.id = id;
    return user;
  }

  private static void twice(Session session) {
    for (int i = 0; i < 2; i++) {
      User user = new User("Ada");
      user.email = "ada@example.org";
      session.add(user);
    }
    session.flush();
  }

  private static void changedBySomebodyElse(Database db) {
    try (Session mine = db.openSession()) {
      User user = read(mine, stored(mine));
      db.transaction(theirs -> read(theirs, user).firstname = "Bob");
      user.firstname = "Eve";
      mine.flush();
    }
  }

  private static User read(Session session, User user) {
    return session.get(User.class, user.id());
  }

  private static void together(ExclusiveUse use) throws InterruptedException {
    Thread first = new Thread(use::enter, "worker-1");
    first.start();
    first.join();
    Thread.currentThread().setName("worker-2");
    use.enter();
  }

  private static void contradiction(Session session) {
    User first = stored(session);
    User second = stored(session);
    Order order = new Order(first);
    session.add(order);
    session.commit();
    order.user = null;
    second.orders().add(order);
    session.flush();
  }

  private static void swap(Session session) {
    Seat first = new Seat(1, 10);
    Seat second = new Seat(2, 20);
    session.addAll(first, second);
    session.commit();
    first.number = 20;
    second.number = 10;
    session.flush();
  }

  private static void circle(Session session) {
    Chicken chicken = new Chicken();
    Egg egg = new Egg();
    chicken.hatchedFrom = Ref.of(egg);
    egg.laidBy = Ref.of(chicken);
    session.addAll(chicken, egg);
    session.flush();
  }

  private static void locked() {
    String url = "jdbc:h2:mem:errors" + DATABASES.incrementAndGet() + ";LOCK_TIMEOUT=50";
    try (Database db = Database.open(url, METADATA)) {
      db.createAll();
      db.transaction(session -> session.add(new User("Ada")));
      try (Session first = db.openSession();
          Session second = db.openSession()) {
        first.query(User.class).forUpdate().list();
        second.get(User.class, 1).firstname = "Eve";
        second.flush();
      }
    }
  }

  private static void extended() {
    try (Database db = open(Metadata.of(Account.class))) {
      db.transaction(
          session -> {
            session.sql("create table account (id integer primary key)").execute();
            session.sql("insert into account (id) values (1)").execute();
          });
      db.createAll();
    }
  }

  private void in(String code, Work work) {
    scenarios.put(
        code,
        db -> {
          try (Session session = db.openSession()) {
            work.run(session);
          }
        });
  }

  private static Database open(Metadata metadata) {
    return Database.open("jdbc:h2:mem:errors" + DATABASES.incrementAndGet(), metadata);
  }

  private static void check(String code, Scenario scenario) throws IOException {
    String page = Files.readString(Sources.root().resolve("docs/errors/" + code + ".md"));
    try (Database db = open(METADATA)) {
      db.createAll();
      String thread = Thread.currentThread().getName();
      Throwable thrown = catchThrowable(() -> scenario.run(db));
      Thread.currentThread().setName(thread);

      assertThat(thrown).isInstanceOf(DiglotException.class);
      assertThat(page).contains("Thrown as `" + thrown.getClass().getSimpleName() + "`");
      assertThat(page).contains("```text\n" + asInAShop(thrown.getMessage()) + "\n```");
    }
  }

  /** The pages speak of a shop, not of this test. */
  private static String asInAShop(String message) {
    return message
        .replaceAll("lambda\\$\\w+\\$\\w+\\$\\d+:\\d+", "lambda\\$named\\$0:12")
        .replace(Shop.class.getName() + "$", "com.shop.")
        .replace(ErrorPagesTest.class.getName(), "com.shop.Users");
  }

  /** What leads to an error. */
  private interface Scenario {
    void run(Database db) throws Exception;
  }

  /** What leads to an error within a session. */
  private interface Work {
    void run(Session session) throws Exception;
  }
}
