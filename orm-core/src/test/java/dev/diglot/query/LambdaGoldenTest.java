package dev.diglot.query;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.desc;
import static dev.diglot.sql.Sql.expr;
import static dev.diglot.sql.Sql.text;

import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.property.Filter;
import dev.diglot.query.Shop.Customer;
import dev.diglot.query.Shop.Named;
import dev.diglot.query.Shop.Purchase;
import dev.diglot.query.Shop.Status;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.sql.Root;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lambdas in every clause, as SQL text and binds. */
class LambdaGoldenTest {
  private final Compiled db = new Compiled(new H2Dialect(), Shop.CLASSES);

  record Labelled(Integer id, String name) {}

  private void where(Filter<Customer> filter, String sql, Object... binds) {
    db.sql(db.from(Customer.class).where(filter).select(Customer::id))
        .is("select c.id from customer c where " + sql, binds);
  }

  @Test
  void aConditionIsALambdaWhoseCapturedValuesAreBound() {
    String wanted = "Ann";
    where(c -> c.name().equals(wanted), "c.name = ?", "Ann");
    where(c -> c.isActive() && c.name().equals("Bob"), "c.active and c.name = 'Bob'");
    where(Customer::isActive, "c.active");
    where(Customer::shopping, "exists (select 1 from purchase p where p.customer_id = c.id)");
  }

  @Test
  void theElementsOfARelationshipAreASubquery() {
    where(
        c -> c.purchases().stream().anyMatch(p -> p.status() == Status.OPEN),
        "exists (select 1 from purchase p where p.customer_id = c.id and p.status = 'OPEN')");
    where(
        c -> c.tags().isEmpty(),
        "not exists (select 1 from customer_tag c2 join tag t on t.id = c2.tag_id where c2.customer_id = c.id)");
  }

  @Test
  void aHelperMethodWithoutAnnotationIsReadToo() {
    where(LambdaGoldenTest::isAnn, "c.name = 'Ann'");
    where(c -> !isAnn(c), "c.name <> 'Ann'");
  }

  private static boolean isAnn(Customer customer) {
    return customer.name().equals("Ann");
  }

  @Test
  void lambdasAndTypedExpressionsMeetInOneQuery() {
    db.sql(
            db.from(Customer.class)
                .where(
                    text(Customer.class, c -> c.name() + "?").eq("a").or(col(Customer::isActive)))
                .where(expr(Customer.class, c -> c.name().isEmpty()))
                .orderBy(c -> c.name().length(), col(Customer::id).desc(), desc(Customer::name))
                .select(Customer::id))
        .is(
            "select c.id from customer c where (coalesce(c.name, 'null') || '?' = ? or c.active) and c.name = '' order by cast(char_length(c.name) as integer), c.id desc, c.name desc",
            "a");
  }

  @Test
  void anObjectIsMadeOfTheColumnsThatItsConstructorTakes() {
    db.sql(db.from(Customer.class).select(c -> new Labelled(c.id(), c.label())))
        .is("select c.id, c.name || '!' from customer c");
    db.sql(
            db.from(Purchase.class)
                .select(p -> new Labelled(p.customer().get().id(), p.customer().get().name())))
        .is(
            "select p.customer_id, c.name from purchase p left join customer c on p.customer_id = c.id");
    db.sql(db.from(Customer.class).select(c -> List.of(c.name(), c.label())))
        .is("select c.name, c.name || '!' from customer c");
    db.sql(db.from(Customer.class).select(c -> c.name().length()))
        .is("select cast(char_length(c.name) as integer) from customer c");
  }

  @Test
  void twoEntitiesAreJoinedByALambdaOverBoth() {
    db.sql(
            db.from(Customer.class)
                .join(Purchase.class, (c, p) -> p.customer().get() == c)
                .where((c, p) -> p.status() == Status.SHIPPED && c.isActive())
                .select((c, p) -> new Labelled(p.version(), c.name())))
        .is(
            "select p.version, c.name from customer c join purchase p on p.customer_id = c.id where p.status = 'SHIPPED' and c.active");
    db.sql(
            db.from(Customer.class)
                .whereExists(Purchase.class, (c, p) -> p.version() > c.name().length())
                .select(Customer::id))
        .is(
            "select c.id from customer c where exists (select 1 from purchase p where p.version > cast(char_length(c.name) as integer))");
  }

  @Test
  void groupsAreChosenAndReadByLambdas() {
    db.sql(
            db.from(Customer.class)
                .groupBy(c -> c.name().length())
                .having(g -> g.count() > 3 && g.max(c -> c.name()).equals("x"))
                .select((c, g) -> new Labelled((int) g.count(), g.min(Customer::name))))
        .is(
            "select cast(count(*) as integer), min(c.name) from customer c group by cast(char_length(c.name) as integer) having count(*) > 3 and max(c.name) = 'x'");
    db.sql(
            db.from(Purchase.class)
                .groupBy(Purchase::status)
                .having(g -> g.count(p -> p.version()) > g.countDistinct(p -> p.version()))
                .select((p, g) -> g.average(Purchase::version)))
        .is(
            "select avg(p.version) from purchase p group by p.status having count(p.version) > count(distinct p.version)");
  }

  @Test
  void updatesAndDeletesTakeLambdas() {
    Root<Customer> root = Root.of(Customer.class);
    String end = "!";
    Queries.update(db, root)
        .set(Customer::name)
        .to(c -> c.name() + end)
        .where(c -> c.isActive())
        .execute();
    db.last()
        .is(
            "update customer set name = coalesce(name, 'null') || ?, changed = current_timestamp where active",
            "!");
    Queries.delete(db, root).where(c -> !c.isActive()).execute();
    db.last().is("delete from customer where not active");
  }

  static <T extends Named> Query<T> named(Query<T> query, String name) {
    return query.where(t -> t.name().equals(name));
  }

  @Test
  void aGenericFinderOfAMixinAsksForTheEntityAtHand() {
    db.sql(named(db.from(Customer.class), "a").select(Customer::id))
        .is("select c.id from customer c where c.name = ?", "a");
    db.sql(named(db.from(Shop.Tag.class), "b").select(Shop.Tag::id))
        .is("select t.id from tag t where t.name = ?", "b");
  }

  @Test
  void whatIsGroupedByIsWrittenAlikeWhereverItStands() {
    int width = 10;
    String mark = "?";
    db.sql(
            db.from(Purchase.class)
                .where(p -> p.version() > width)
                .orderBy(p -> p.version() / width)
                .groupBy(p -> p.version() / width)
                .having(g -> g.count() > width)
                .select((p, g) -> List.of(p.version() / width, g.count())))
        .is(
            "select p.version / nullif(10, 0), count(*) from purchase p where p.version > ? group by"
                + " p.version / nullif(10, 0) having count(*) > ? order by p.version / nullif(10, 0)",
            10,
            10L);
    db.sql(
            db.from(Customer.class)
                .groupBy(col(Customer::name).concat(mark))
                .select(col(Customer::name).concat(mark)))
        .is("select c.name || '?' from customer c group by c.name || '?'");
  }
}
