package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListIterator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 18: a query flushes only what its tables wait for")
class AutoFlushTest {
  @AutoClose
  private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class, Tag.class, Book.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> {
              session.add(new Owner("Ann").with(new Pet("Rex")));
              Book book = new Book("SQL");
              book.tags.add(new Tag("data"));
              session.add(book);
            });
    db.forget();
  }

  @Test
  void aQueryOfAnotherTableFlushesNothing() {
    try (Session session = db.session()) {
      session.add(new Owner("Bob"));
      session.get(Book.class, 1).title = "SQL 2";
      db.forget();
      assertThat(session.query(Tag.class).list()).hasSize(1);
      assertThat(db.statements()).hasSize(1);
    }
  }

  @Test
  void aQueryOfAPendingTableFlushesFirst() {
    try (Session session = db.session()) {
      session.add(new Owner("Bob"));
      assertThat(session.query(Owner.class).count()).isEqualTo(2);
    }
  }

  @Test
  void aChangedRowIsFlushedForItsTable() {
    try (Session session = db.session()) {
      session.get(Owner.class, 1).name = "Anna";
      assertThat(session.query(Owner.class).where(col(Owner::name).eq("Anna")).exists()).isTrue();
    }
  }

  @Test
  void aNewChildInACascadingCollectionIsFlushedForItsTable() {
    try (Session session = db.session()) {
      session.get(Owner.class, 1).pets.add(new Pet("Tom"));
      assertThat(session.query(Pet.class).count()).isEqualTo(2);
    }
  }

  @Test
  void elementsThatAreTakenOutOneByOneAreFlushedOneByOne() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1).with(new Pet("Tom"), new Pet("Kim"));
      ListIterator<Pet> pets = ann.pets.listIterator();
      for (long rest = 2; rest >= 0; rest--) {
        pets.next();
        pets.remove();
        assertThat(session.query(Pet.class).count()).isEqualTo(rest);
      }
    }
  }

  @Test
  void aNewLinkIsFlushedForTheJoinTable() {
    try (Session session = db.session()) {
      Book book = session.get(Book.class, 1);
      Tag tag = new Tag("new");
      session.add(tag);
      session.flush();
      book.tags.add(tag);
      db.forget();
      assertThat(session.query(Book.class).join(Book::tags).count()).isEqualTo(2);
    }
  }

  @Test
  void noFlushLeavesPendingWritesPending() {
    try (Session session = db.session()) {
      session.add(new Owner("Bob"));
      assertThat(session.query(Owner.class).noFlush().count()).isEqualTo(1);
      assertThat(session.noFlush().query(Owner.class).count()).isEqualTo(1);
      session.flush();
      assertThat(session.query(Owner.class).count()).isEqualTo(2);
    }
  }

  @Test
  void rawSqlFlushesEverything() {
    try (Session session = db.session()) {
      session.add(new Owner("Bob"));
      assertThat(session.sql("select count(*) from owner").noFlush().one(Long.class)).isEqualTo(1);
      assertThat(
              session
                  .sql("select count(*) from owner where name = :name")
                  .bind("name", "Bob")
                  .one(Long.class))
          .isEqualTo(1);
    }
  }

  @Test
  void anIdentityHitFlushesNothing() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      session.add(new Owner("Bob"));
      db.forget();
      assertThat(session.get(Owner.class, 1)).isSameAs(ann);
      assertThat(db.statements()).isEmpty();
    }
  }

  @Test
  void aRowIsFoundByItsKeyWithoutFlushingChangesOfOtherRows() {
    db.database().transaction(session -> session.add(new Owner("Bob")));
    try (Session session = db.session()) {
      session.get(Owner.class, 1).name = "Anna";
      db.forget();
      assertThat(session.get(Owner.class, 2).name).isEqualTo("Bob");
      assertThat(db.statements()).hasSize(1);
      session.flush();
      assertThat(db.statements()).hasSize(2);
    }
  }

  @Test
  void aRowIsFoundByItsKeyAfterWhatMayBecomeItWasFlushed() {
    try (Session session = db.session()) {
      Owner bob = new Owner("Bob");
      session.add(bob);
      assertThat(session.get(Owner.class, 2)).isSameAs(bob);
    }
  }

  @Test
  void aCleanSessionFlushesNothing() {
    try (Session session = db.session()) {
      Owner ann = session.get(Owner.class, 1);
      ann.pets.size();
      db.forget();
      session.flush();
      session.query(Owner.class).list();
      assertThat(db.statements()).hasSize(1);
    }
  }
}
