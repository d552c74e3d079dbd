package dev.diglot.postgres.hybrid;

import static dev.diglot.sql.Sql.excluded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hybrids are set where PostgreSQL inserts a row that is there. */
class UpdateExpressionsOnPostgresTest {

  @Entity
  record Guest(
      @Id int id,
      @Column(length = 20, nullable = false) String first,
      @Column(length = 20, nullable = false) String last) {

    @Hybrid
    String fullname() {
      return first + " " + last;
    }

    @UpdateOf("fullname")
    static Assignments<Guest> fullnameParts(Root<Guest> guest, TextExpr whole) {
      return Assignments.of(guest)
          .set(Guest::first)
          .to(w -> w.substring(0, w.indexOf(' ')), whole)
          .set(Guest::last)
          .to(w -> w.substring(w.indexOf(' ') + 1), whole);
    }
  }

  private final Store store = new Store(builder -> builder, Guest.class);
  private final StatelessSession session = store.database().openStateless();

  @AfterEach
  void close() {
    session.close();
    store.close();
  }

  private Guest after(Guest given, boolean fixed) {
    session.insert(new Guest(1, "Ann", "Lee"));
    var update = session.insertInto(Guest.class).row(given).onConflict(Guest::id).doUpdate();
    if (fixed) {
      update.set(Guest::fullname).to("Cleo Mo").execute();
    } else {
      update.set(Guest::fullname).to(excluded(Guest::fullname)).execute();
    }
    return session.query(Guest.class).one();
  }

  @Test
  void toAValue() {
    assertThat(after(new Guest(1, "Bob", "Roe"), true)).isEqualTo(new Guest(1, "Cleo", "Mo"));
  }

  @Test
  void toWhatWasGiven() {
    assertThat(after(new Guest(1, "Bob", "Roe"), false)).isEqualTo(new Guest(1, "Bob", "Roe"));
  }
}
