package dev.diglot.query;

import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.query.Shop.Customer;
import dev.diglot.query.Shop.Line;
import dev.diglot.query.Shop.Purchase;
import dev.diglot.query.Shop.Tag;
import dev.diglot.sql.Functions;
import dev.diglot.sql.Root;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Joins along relationships of every kind, as SQL text. */
class RelationshipJoinsTest {
  private final Compiled db =
      new Compiled(
          new AnsiDialect(), Customer.class, Purchase.class, Line.class, Tag.class, Visit.class);
  private final Root<Customer> other = alias(Customer.class, "other");

  /** A link to an entity without a {@code Ref}. */
  @Entity
  static class Visit {
    @Id private int id;
    @ManyToOne private @Nullable Customer guest;

    int id() {
      return id;
    }

    @Nullable Customer guest() {
      return guest;
    }
  }

  @Test
  void aPlainToOneIsJoined() {
    db.sql(db.from(Visit.class).join(Visit::guest).select(col(Customer::name)))
        .is("select c.name from visit v join customer c on v.guest_id = c.id");
    db.sql(db.from(Visit.class).join(Visit::guest, other).select(other.get(Customer::name)))
        .is("select other.name from visit v join customer other on v.guest_id = other.id");
    db.sql(db.from(Visit.class).leftJoin(Visit::guest, other).select(other.get(Customer::name)))
        .is("select other.name from visit v left join customer other on v.guest_id = other.id");
  }

  @Test
  void aReferenceIsJoined() {
    db.sql(db.from(Purchase.class).join(Purchase::customer).select(col(Customer::name)))
        .is("select c.name from purchase p join customer c on p.customer_id = c.id");
    db.sql(
            db.from(Purchase.class)
                .join(Purchase::customer, other)
                .select(other.get(Customer::name)))
        .is("select other.name from purchase p join customer other on p.customer_id = other.id");
    db.sql(
            db.from(Purchase.class)
                .leftJoin(Purchase::customer, other)
                .select(other.get(Customer::name)))
        .is(
            "select other.name from purchase p"
                + " left join customer other on p.customer_id = other.id");
  }

  @Test
  void relationshipsAreJoinedAlsoWhereThereIsNothingWithoutAPlace() {
    db.sql(db.from(Customer.class).leftJoin(Customer::purchases).select(col(Purchase::status)))
        .is("select p.status from customer c" + " left join purchase p on p.customer_id = c.id");
    db.sql(db.from(Purchase.class).leftJoin(Purchase::customer).select(col(Customer::name)))
        .is("select c.name from purchase p left join customer c on p.customer_id = c.id");
    db.sql(db.from(Visit.class).leftJoin(Visit::guest).select(col(Customer::name)))
        .is("select c.name from visit v left join customer c on v.guest_id = c.id");
  }

  @Test
  void elementsAreJoinedAlsoWhereThereAreNone() {
    Root<Purchase> purchase = alias(Purchase.class, "bought");
    db.sql(
            db.from(Customer.class)
                .leftJoin(Customer::purchases, purchase)
                .select(purchase.get(Purchase::status)))
        .is(
            "select bought.status from customer c"
                + " left join purchase bought on bought.customer_id = c.id");
  }

  @Test
  void theTargetItselfIsCountedAndSelected() {
    db.sql(db.from(Purchase.class).select(Functions.count(to(Purchase::customer).self())))
        .is("select count(p.customer_id) from purchase p");
    db.sql(db.from(Purchase.class).join(Purchase::customer, other).select(other.self()))
        .is(
            "select other.id, other.name, other.active, other.balance, other.street, other.city,"
                + " other.changed, other.name || '!' from purchase p"
                + " join customer other on p.customer_id = other.id");
  }
}
