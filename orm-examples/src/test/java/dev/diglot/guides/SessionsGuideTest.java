package dev.diglot.guides;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.SessionException;
import dev.diglot.error.StaleVersionException;
import dev.diglot.session.Nested;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The code of the guide to sessions. */
class SessionsGuideTest {
  @AutoClose private final Database db = Shop.open();

  private static Customer named(Session session, String name) {
    return session.query(Customer.class).where(col(Customer::name).eq(name)).one();
  }

  @Test
  void aSessionWritesWhatChanged() {
    // tag::unit[]
    try (Session session = db.openSession()) {
      Customer dora = new Customer("Dora", "dora@example.com");
      session.add(dora); // an insert, at the next flush
      Customer bob = named(session, "Bob"); // flushes first: customers are pending
      bob.rename("Robert"); // an update of the one column that changed
      session.remove(named(session, "Cleo")); // a delete
      session.commit(); // flushes and commits; the objects stay managed
    }
    // end::unit[]

    try (Session session = db.openSession()) {
      assertThat(
              session.query(Customer.class).orderBy(Customer::name).select(Customer::name).list())
          .containsExactly("Ann", "Dora", "Robert");
    }
  }

  @Test
  void aRowIsOneObject() {
    // tag::identity[]
    try (Session session = db.openSession()) {
      Customer ann = named(session, "Ann");
      Customer same = session.find(Customer.class, ann.id()).orElseThrow();
      assertThat(same).isSameAs(ann);
    }
    // end::identity[]
  }

  @Test
  void blocksOfWork() {
    // tag::blocks[]
    db.transaction(session -> named(session, "Ann").rename("Anna")); // commits, or rolls back

    long customers = db.inTransaction(session -> session.query(Customer.class).count());
    // end::blocks[]

    assertThat(customers).isEqualTo(3);
    try (Session session = db.openSession()) {
      assertThat(named(session, "Anna").version()).isPositive();
    }
  }

  @Test
  void rollbackRestoresMemory() {
    try (Session session = db.openSession()) {
      // tag::rollback[]
      Customer ann = named(session, "Ann");
      Customer dora = new Customer("Dora", null);
      session.add(dora);
      ann.rename("Anna");
      session.flush();

      session.rollback();
      assertThat(ann.name()).isEqualTo("Ann");
      assertThat(dora.id()).isNull();
      assertThat(session.contains(dora)).isFalse();
      // end::rollback[]
    }
  }

  @Test
  void aFailedStatementNeedsARollback() {
    try (Session session = db.openSession()) {
      // tag::failed[]
      session.add(new Customer("Ann the second", "ann@example.com"));
      assertThatThrownBy(session::flush)
          .isInstanceOfSatisfying(
              ConstraintViolationException.class,
              e -> assertThat(e.violation().properties()).containsExactly("email"));
      assertThatThrownBy(session::commit).isInstanceOf(SessionException.class);

      session.rollback(); // from here on the session is usable
      assertThat(session.query(Customer.class).count()).isEqualTo(3);
      // end::failed[]
    }
  }

  @Test
  void savepointsAreBlocks() {
    try (Session session = db.openSession()) {
      // tag::nested[]
      Customer ann = named(session, "Ann");
      try (Nested block = session.nested()) {
        ann.changeEmail("bob@example.com"); // taken
        block.commit();
      } catch (ConstraintViolationException taken) {
        assertThat(ann.email()).isEqualTo("ann@example.com"); // as before the block
      }
      ann.rename("Anna");
      session.commit(); // the rest is kept
      // end::nested[]
      assertThat(named(session, "Anna").email()).isEqualTo("ann@example.com");
    }
  }

  @Test
  void objectsTravelBetweenSessions() {
    // tag::merge[]
    Customer edited = db.inTransaction(session -> named(session, "Ann"));
    edited.rename("Anna"); // outside of any session

    try (Session session = db.openSession()) {
      Customer managed = session.merge(edited); // copied onto the object of the row
      assertThat(managed).isNotSameAs(edited);
      session.commit();
    }
    // end::merge[]

    // tag::attach[]
    Customer bob = db.inTransaction(session -> named(session, "Bob"));
    try (Session session = db.openSession()) {
      session.attach(bob); // as it is: what changes from now on is written
      bob.rename("Robert");
      session.commit();
    }
    // end::attach[]

    try (Session session = db.openSession()) {
      assertThat(session.query(Customer.class).orderBy(Customer::id).select(Customer::name).list())
          .containsExactly("Anna", "Robert", "Cleo");
    }
  }

  @Test
  void staleObjectsAreRefused() {
    Customer stale = db.inTransaction(session -> named(session, "Ann"));
    db.transaction(session -> named(session, "Ann").rename("Anna"));

    stale.rename("Annie");

    assertThatThrownBy(() -> db.transaction(session -> session.merge(stale)))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void retriesAreAskedFor() {
    // tag::retry[]
    db.transaction(
        Retry.of(3),
        session -> {
          Customer ann = named(session, "Ann"); // read in every attempt
          ann.rename(ann.name() + " Smith");
        });
    // end::retry[]

    try (Session session = db.openSession()) {
      assertThat(named(session, "Ann Smith").version()).isPositive();
    }
  }

  @Test
  void queriesFlushWhatTheyRead() {
    try (Session session = db.openSession()) {
      // tag::autoflush[]
      session.add(new Customer("Dora", null));
      long all = session.query(Customer.class).count(); // customers are pending: flushed first
      session.add(new Customer("Emil", null));
      long products = session.query(Product.class).count(); // nothing of products: no flush
      long old = session.query(Customer.class).noFlush().count(); // asked not to
      // end::autoflush[]
      assertThat(List.of(all, products, old)).containsExactly(4L, 3L, 4L);
    }
  }
}
