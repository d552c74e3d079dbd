package dev.diglot.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the page on Java as SQL. */
class JavaAsSqlGuideTest {

  @Test
  void methodsOfJavaRunInTheDatabase() {
    try (Database db = Shop.open();
        Session session = db.openSession()) {
      // tag::methods[]
      String prefix = "a";
      List<Customer> found =
          session
              .query(Customer.class)
              .where(c -> c.name().toLowerCase().startsWith(prefix) && c.name().length() < 10)
              .list();
      List<LocalDate> due =
          session
              .query(Purchase.class)
              .where(p -> p.day().getYear() == 2026 && p.day().plusDays(30).isAfter(p.day()))
              .select(p -> p.day().plusMonths(1).withDayOfMonth(1))
              .list();
      // end::methods[]
      assertThat(found).extracting(Customer::name).containsExactly("Ann");
      assertThat(due)
          .containsExactlyInAnyOrder(
              LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1));
    }
  }
}
