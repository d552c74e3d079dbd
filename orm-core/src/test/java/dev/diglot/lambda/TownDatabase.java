package dev.diglot.lambda;

import dev.diglot.database.Database;
import dev.diglot.lambda.Town.Address;
import dev.diglot.lambda.Town.City;
import dev.diglot.lambda.Town.Item;
import dev.diglot.lambda.Town.Level;
import dev.diglot.lambda.Town.Order;
import dev.diglot.lambda.Town.Person;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.testing.StatementLog;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A town on H2, with the answers of Java and of the database side by side. */
final class TownDatabase implements AutoCloseable {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  static final Metadata METADATA =
      Metadata.of(MethodHandles.lookup(), Person.class, City.class, Order.class, Item.class);

  private final StatementLog log = new StatementLog();
  private final Database database;
  private final Session session;

  TownDatabase() {
    database =
        Database.builder()
            .url("jdbc:h2:mem:town" + NUMBERS.incrementAndGet())
            .metadata(METADATA)
            .clock(Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC))
            .listener(log)
            .open();
    database.createAll();
    database.transaction(TownDatabase::fill);
    session = database.openSession();
  }

  private static void fill(Session session) {
    City ulm = new City("Ulm", "South");
    City bonn = new City("Bonn", null);
    session.addAll(ulm, bonn);
    session.flush();
    Person ada = new Person("Ada", 36);
    ada.nick = "Countess";
    ada.score = 200;
    ada.active = true;
    ada.visits = 3_000_000_000L;
    ada.floor = 2;
    ada.ratio = 2.5;
    ada.grade = 'b';
    ada.balance = new BigDecimal("12.50");
    ada.level = Level.GOLD;
    ada.wished = Level.GOLD;
    ada.born = LocalDate.of(1985, 12, 10);
    ada.city = ulm;
    ada.birthplace = Ref.of(bonn);
    ada.address = new Address("Main", 7);
    ada.visited.add(ulm);
    ada.visited.add(bonn);
    Order first = new Order(ada, 100, "books");
    new Item(first, "Emma");
    new Item(first, "Dune");
    Order second = new Order(ada, 20, "tea");
    second.discount = 5;
    Person bob = new Person("Bob", 2);
    bob.city = bonn;
    bob.visited.add(bonn);
    Order third = new Order(bob, 60, "toys");
    third.discount = 5;
    new Item(third, "Ball");
    Person eve = new Person(" Eve ", 17);
    eve.nick = "";
    eve.score = 0;
    eve.active = true;
    eve.level = Level.SILVER;
    eve.address = new Address("Side", null);
    session.addAll(ada, bob, eve);
  }

  Session session() {
    return session;
  }

  /** The statement that was sent last. */
  String sql() {
    return log.statements().get(log.size() - 1);
  }

  /** The rows that pass, in the database's opinion, which is Java's, too. */
  List<String> passing(Filter<Person> filter) {
    List<Person> found = session.query(Person.class).where(filter).list();
    String sql = sql();
    List<String> fromDatabase = names(found);
    List<String> fromJava =
        names(session.query(Person.class).list().stream().filter(filter::test).toList());
    if (!fromDatabase.equals(fromJava)) {
      throw new AssertionError(
          "Java says " + fromJava + ", the database " + fromDatabase + ": " + sql);
    }
    return fromDatabase;
  }

  /** The condition of the statement that a filter becomes. */
  String where(Filter<Person> filter) {
    session.query(Person.class).where(filter).list();
    String sql = sql();
    return sql.substring(sql.indexOf(" where ") + 7);
  }

  /**
   * A value of each row, in the database's opinion, which is Java's, too. Asked three times, as
   * what reads a result is compiled when it is read again.
   */
  <V> List<@Nullable V> values(Property<Person, V> value) {
    List<@Nullable V> fromDatabase = selected(value);
    String sql = sql();
    for (int again = 0; again < 2; again++) {
      if (!fromDatabase.equals(selected(value))) {
        throw new AssertionError("Another answer to the same query: " + sql);
      }
    }
    List<@Nullable V> fromJava = new ArrayList<>();
    session
        .query(Person.class)
        .orderBy(Person::id)
        .list()
        .forEach(person -> fromJava.add(value.of(person)));
    if (!fromDatabase.equals(fromJava)) {
      throw new AssertionError(
          "Java says " + fromJava + ", the database " + fromDatabase + ": " + sql);
    }
    return fromDatabase;
  }

  private <V> List<@Nullable V> selected(Property<Person, V> value) {
    return new ArrayList<>(session.query(Person.class).orderBy(Person::id).select(value).list());
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).map(String::trim).sorted().toList();
  }

  @Override
  public void close() {
    session.close();
    database.close();
  }
}
