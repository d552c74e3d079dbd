package dev.diglot.guides;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to speed. */
class PerformanceGuideTest {

  // tag::line[]
  record Line(String name, int purchases) {}

  // end::line[]

  private final List<String> statements = new ArrayList<>();
  private Database db;

  @BeforeEach
  void open() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    // tag::listener[]
    db =
        Database.builder()
            .url(url)
            .metadata(Shop.METADATA)
            .listener(execution -> statements.add(execution.sql()))
            .open();
    // end::listener[]
    db.createAll();
    db.transaction(Shop::fill);
    statements.clear();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void statementsAreCounted() {
    // tag::count[]
    try (Session session = db.openSession()) {
      for (Customer customer : session.query(Customer.class).list()) {
        customer.purchases().forEach(purchase -> purchase.items().size());
      }
    }
    assertThat(statements).hasSize(4); // for any number up to a thousand
    // end::count[]
  }

  @Test
  void aRecordReadsWhatIsShown() {
    try (Session session = db.openSession()) {
      // tag::lines[]
      List<Line> lines =
          session
              .query(Customer.class)
              .orderBy(Customer::name)
              .select(customer -> new Line(customer.name(), customer.purchases().size()))
              .list();
      // end::lines[]
      assertThat(lines)
          .containsExactly(new Line("Ann", 2), new Line("Bob", 1), new Line("Cleo", 0));
    }
    assertThat(statements).hasSize(1);
  }

  @Test
  void readingOnlyKeepsNoSnapshots() {
    try (Session session = db.openSession()) {
      // tag::readonly[]
      List<Customer> customers = session.query(Customer.class).readOnly().list();
      // end::readonly[]
      customers.get(0).rename("nobody");
      session.commit();
    }
    assertThat(statements).hasSize(1);
  }

  @Test
  void largeResultsAreStreamed() {
    AtomicInteger letters = new AtomicInteger();
    // tag::stream[]
    try (StatelessSession session = db.openStateless();
        Stream<Customer> customers = session.query(Customer.class).stream()) {
      customers.forEach(customer -> letters.addAndGet(customer.name().length()));
    }
    // end::stream[]
    assertThat(letters).hasValue(10);
  }

  @Test
  void rowsAreChangedWithoutBeingRead() {
    try (Session session = db.openSession()) {
      // tag::update[]
      session
          .update(Customer.class)
          .set(Customer::email)
          .toNull()
          .where(col(Customer::name).eq("Bob"))
          .execute();
      // end::update[]
    }
    assertThat(statements).hasSize(1);
  }

  @Test
  void aSessionTakesManyRowsInPortions() {
    List<List<Customer>> portions =
        Stream.of("a", "b", "c")
            .map(letter -> List.of(new Customer(letter + 1, null), new Customer(letter + 2, null)))
            .toList();
    // tag::portions[]
    try (Session session = db.openSession()) {
      for (List<Customer> portion : portions) {
        session.addAll(portion);
        session.flush(); // written together
        session.detachAll(); // and forgotten
      }
      session.commit();
    }
    // end::portions[]
    try (Session session = db.openSession()) {
      assertThat(session.query(Customer.class).count()).isEqualTo(9);
    }
  }
}
