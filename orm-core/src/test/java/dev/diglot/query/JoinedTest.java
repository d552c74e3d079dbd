package dev.diglot.query;

import static dev.diglot.sql.Sql.col;

import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.query.Shop.Customer;
import dev.diglot.query.Shop.Purchase;
import dev.diglot.query.Shop.Status;
import dev.diglot.session.Joined;
import org.junit.jupiter.api.Test;

/** Queries for pairs, as SQL text and binds. */
class JoinedTest {
  private final Compiled db = new Compiled(new AnsiDialect(), Shop.CLASSES);
  private final Joined<Customer, Purchase> pairs =
      db.from(Customer.class).join(Purchase.class, (c, p) -> p.customer().get() == c);

  @Test
  void pairsAreFilteredByEitherEntity() {
    db.sql(
            pairs
                .where(Customer::isActive)
                .where(col(Customer::id).gt(3))
                .where((c, p) -> p.status() == Status.OPEN)
                .select((c, p) -> p.version()))
        .is(
            "select p.version from customer c join purchase p on p.customer_id = c.id"
                + " where c.active and c.id > ? and p.status = 'OPEN'",
            3);
  }

  @Test
  void pairsAreOrderedAndBounded() {
    db.sql(
            pairs
                .orderBy((c, p) -> p.version())
                .orderBy(Customer::name, col(Customer::id).desc())
                .limit(5)
                .offset(2)
                .select((c, p) -> p.version()))
        .is(
            "select p.version from customer c join purchase p on p.customer_id = c.id"
                + " order by p.version, c.name, c.id desc"
                + " offset ? rows fetch first ? rows only",
            2L,
            5L);
  }

  @Test
  void thoseWithoutAPartnerAreKept() {
    db.sql(
            db.from(Customer.class)
                .leftJoin(Purchase.class, (c, p) -> p.customer().get() == c)
                .query()
                .select(Customer::name))
        .is("select c.name from customer c left join purchase p on p.customer_id = c.id");
  }

  @Test
  void thoseForWhichThereIsNoneAreKept() {
    db.sql(
            db.from(Customer.class)
                .whereNotExists(Purchase.class, (c, p) -> p.customer().get() == c)
                .select(Customer::name))
        .is(
            "select c.name from customer c"
                + " where not exists (select 1 from purchase p where p.customer_id = c.id)");
  }
}
