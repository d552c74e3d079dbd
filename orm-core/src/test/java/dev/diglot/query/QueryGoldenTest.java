package dev.diglot.query;

import static dev.diglot.sql.Functions.average;
import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.countDistinct;
import static dev.diglot.sql.Functions.filtered;
import static dev.diglot.sql.Functions.function;
import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.nullIf;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Functions.value;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.asc;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.desc;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.not;
import static dev.diglot.sql.Sql.number;
import static dev.diglot.sql.Sql.scalar;
import static dev.diglot.sql.Sql.to;

import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.mapping.EntityType;
import dev.diglot.query.Shop.Address;
import dev.diglot.query.Shop.Customer;
import dev.diglot.query.Shop.Line;
import dev.diglot.query.Shop.Named;
import dev.diglot.query.Shop.Purchase;
import dev.diglot.query.Shop.Status;
import dev.diglot.query.Shop.Tag;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.Ref;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryGoldenTest {
  private final Compiled db = new Compiled(new AnsiDialect(), Shop.CLASSES);

  private void where(Expr<Boolean> condition, String sql, Object... binds) {
    db.sql(db.from(Customer.class).where(condition).select(Customer::id))
        .is("select c.id from customer c where " + sql, binds);
  }

  private void selected(Expr<?> value, String sql, Object... binds) {
    db.sql(db.from(Customer.class).select(value)).is("select " + sql + " from customer c", binds);
  }

  @Test
  void anEntityIsReadWithItsColumnsAndComputedValuesButNotItsDeferredOnes() {
    db.sql(db.from(Customer.class))
        .is(
            "select c.id, c.name, c.active, c.balance, c.street, c.city, c.changed,"
                + " c.name || '!' from customer c");
  }

  @Test
  void comparisonsBindTheirValues() {
    where(col(Customer::name).eq("Ann"), "c.name = ?", "Ann");
    where(col(Customer::name).ne("Ann"), "c.name <> ?", "Ann");
    where(col(Customer::id).lt(5), "c.id < ?", 5);
    where(col(Customer::id).le(5L), "c.id <= ?", 5);
    where(col(Customer::id).gt(col(Customer::id)), "c.id > c.id");
    where(col(Customer::id).le(col(Customer::id)), "c.id <= c.id");
    where(col(Customer::getBalance).ge(5), "c.balance >= ?", new BigDecimal("5"));
    where(col(Customer::id).between(1, 9), "c.id between ? and ?", 1, 9);
    where(col(Customer::name).isNull(), "c.name is null");
    where(col(Customer::name).isNotNull(), "c.name is not null");
  }

  @Test
  void aNumberThatDoesNotFitTheColumnIsComparedAsItIs() {
    where(col(Customer::id).lt(5_000_000_000L), "c.id < ?", 5_000_000_000L);
  }

  @Test
  void nullSafeComparisonsTakeNull() {
    where(col(Customer::name).isNotDistinctFrom("a"), "c.name is not distinct from ?", "a");
    where(
        col(Customer::name).isDistinctFrom((String) null),
        "c.name is distinct from ?",
        (Object) null);
    where(
        col(Customer::name).isDistinctFrom(col(Customer::name).lower()),
        "c.name is distinct from lower(c.name)");
  }

  @Test
  void conditionsAreJoinedFlatlyAndParenthesesAppearWhereNeeded() {
    where(
        col(Customer::isActive).and(col(Customer::id).gt(1)).and(col(Customer::id).lt(9)),
        "c.active and c.id > ? and c.id < ?",
        1,
        9);
    where(
        col(Customer::isActive).and(col(Customer::id).eq(1).or(col(Customer::id).eq(2))),
        "c.active and (c.id = ? or c.id = ?)",
        1,
        2);
    where(not(col(Customer::isActive)), "not c.active");
  }

  @Test
  void textIsMatchedLiterallyUnlessAPatternIsGiven() {
    where(col(Customer::name).startsWith("50%_\\"), "c.name like ? escape '\\'", "50\\%\\_\\\\%");
    where(col(Customer::name).endsWith("x"), "c.name like ? escape '\\'", "%x");
    where(col(Customer::name).contains("x"), "c.name like ? escape '\\'", "%x%");
    where(col(Customer::name).like("a!%", '!'), "c.name like ? escape '!'", "a!%");
  }

  @Test
  void membershipTakesListsEvenEmptyOnesAndSubqueries() {
    where(col(Customer::id).in(1, 2), "c.id in (?, ?)", 1, 2);
    where(col(Customer::id).in(List.of()), "1 = 0");
    where(
        col(Customer::id)
            .in(scalar(Purchase.class, p -> p.select(p.to(Purchase::customer).get(Customer::id)))),
        "c.id in (select p.customer_id from purchase p)");
    where(
        col(Customer::name).in(scalar(Tag.class, t -> t.select(t.get(Tag::name)).distinct())),
        "c.name in (select distinct t.name from tag t)");
  }

  @Test
  void textAndNumbersHaveTheirFunctions() {
    selected(col(Customer::name).lower().trim().length(), "char_length(trim(lower(c.name)))");
    selected(col(Customer::name).concat(col(Customer::name)), "c.name || c.name");
    selected(col(Customer::id).plus(1).times(2), "(c.id + ?) * ?", 1, 2);
    selected(col(Customer::id).minus(1).remainder(2), "mod(c.id - ?, ?)", 1, 2);
    selected(col(Customer::getBalance).negate().abs(), "abs(-c.balance)");
    selected(coalesce(col(Customer::name), "none"), "coalesce(c.name, ?)", "none");
    selected(nullIf(col(Customer::name), ""), "nullif(c.name, ?)", "");
    selected(col(Customer::id).cast(String.class), "cast(c.id as varchar)");
    selected(function("reverse", String.class, col(Customer::name)), "reverse(c.name)");
    selected(value(7), "?", 7);
    selected(literal("o'clock"), "'o''clock'");
  }

  @Test
  void numbersAreNamedByClassWhereTheReferenceAloneIsNotExact() {
    selected(number(Customer.class, Customer::id).minus(Integer.valueOf(1)), "c.id - ?", 1);
    selected(number(Customer.class, c -> c.name().length()), "char_length(c.name)");
    selected(number(Customer.class, Customer::id).remainder(Integer.valueOf(2)), "mod(c.id, ?)", 2);
    selected(
        when(col(Customer::isActive), col(Customer::name))
            .when(col(Customer::name).isNull(), col(Customer::label))
            .otherwise("?"),
        "case when c.active then c.name when c.name is null then c.name || '!' else ? end",
        "?");
  }

  @Test
  void caseGivesTheFirstBranchThatHolds() {
    selected(
        when(col(Customer::isActive), "yes").otherwise("no"),
        "case when c.active then cast(? as varchar) else ? end",
        "yes",
        "no");
  }

  @Test
  void aggregatesGroupAndFilterGroups() {
    db.sql(
            db.from(Purchase.class)
                .groupBy(Purchase::status)
                .having(count().gt(3))
                .select((status, n) -> status + ":" + n, col(Purchase::status), count())
                .orderBy(count().desc()))
        .is(
            "select p.status, count(*) from purchase p group by p.status"
                + " having count(*) > ? order by count(*) desc",
            3L);
    selected(sum(col(Customer::id)), "sum(c.id)");
    selected(average(col(Customer::id)), "avg(c.id)");
    selected(max(col(Customer::name)), "max(c.name)");
    selected(countDistinct(col(Customer::name)), "count(distinct c.name)");
  }

  @Test
  void enumsAreComparedByName() {
    db.sql(
            db.from(Purchase.class)
                .where(col(Purchase::status).eq(Status.OPEN))
                .select(Purchase::id))
        .is("select p.id from purchase p where p.status = ?", Status.OPEN);
  }

  @Test
  void aReferenceIsComparedByKeyWithoutAJoin() {
    db.sql(
            db.from(Purchase.class)
                .where(col(Purchase::customer).eq(Ref.to(Customer.class, 5)))
                .where(col(Purchase::customer).is(new Customer(6)))
                .where(to(Purchase::customer).get(Customer::id).lt(7))
                .select(Purchase::id))
        .is(
            "select p.id from purchase p"
                + " where p.customer_id = ? and p.customer_id = ? and p.customer_id < ?",
            5,
            6,
            7);
  }

  @Test
  void aPathAlongAReferenceJoinsOnce() {
    db.sql(
            db.from(Purchase.class)
                .where(to(Purchase::customer).get(Customer::name).eq("Ann"))
                .orderBy(to(Purchase::customer).get(Customer::name).asc())
                .select(Purchase::id))
        .is(
            "select p.id from purchase p left join customer c on p.customer_id = c.id"
                + " where c.name = ? order by c.name",
            "Ann");
  }

  @Test
  void hybridsAndComputedValuesAreInlined() {
    db.sql(db.from(Customer.class).where(Customer::shopping).select(Customer::label))
        .is(
            "select c.name || '!' from customer c"
                + " where exists (select 1 from purchase p where p.customer_id = c.id)");
  }

  @Test
  void mixinsNameTheColumnsOfTheClassThatIsQueried() {
    db.sql(db.from(Tag.class).where(col(Named::name).eq("new")).select(Tag::id))
        .is("select t.id from tag t where t.name = ?", "new");
  }

  @Test
  void embeddedValuesAreComparedColumnByColumn() {
    where(
        col(Customer::address).eq(new Address("Main", "Bonn")),
        "c.street = ? and c.city = ?",
        "Main",
        "Bonn");
    where(col(Customer::address).isNull(), "c.street is null and c.city is null");
    where(to(Customer::address).get(Address::city).eq("Bonn"), "c.city = ?", "Bonn");
  }

  @Test
  void joinsFollowRelationshipsAndConditions() {
    Root<Purchase> p = alias(Purchase.class, "p");
    db.sql(
            db.from(Customer.class)
                .join(Customer::purchases, p)
                .where(p.get(Purchase::status).eq(Status.OPEN))
                .select(Customer::id)
                .distinct())
        .is(
            "select distinct c.id from customer c join purchase p on p.customer_id = c.id"
                + " where p.status = ?",
            Status.OPEN);
    db.sql(db.from(Customer.class).join(Customer::tags).select(col(Tag::name)))
        .is(
            "select t.name from customer c"
                + " join customer_tag c2 on c2.customer_id = c.id join tag t on t.id = c2.tag_id");
    Root<Customer> other = alias(Customer.class, "other");
    Root<Customer> self = Root.of(Customer.class);
    db.sql(
            db.from(self)
                .leftJoin(other, other.get(Customer::name).eq(self.get(Customer::name)))
                .select(self.get(Customer::id)))
        .is("select c.id from customer c left join customer other on other.name = c.name");
  }

  @Test
  void correlatedSubqueriesUseRootsOfTheOuterQuery() {
    where(
        exists(Purchase.class, p -> p.get(Purchase::customer).eq(Ref.to(Customer.class, 1))),
        "exists (select 1 from purchase p where p.customer_id = ?)",
        1);
    selected(
        scalar(
            Purchase.class,
            p ->
                p.select(count())
                    .where(p.to(Purchase::customer).get(Customer::id).eq(col(Customer::id)))),
        "(select count(*) from purchase p where p.customer_id = c.id)");
  }

  @Test
  void rowsAreOrderedBoundedAndLocked() {
    db.sql(
            db.from(Tag.class)
                .orderBy(Tag::name, col(Tag::id).desc().nullsLast())
                .limit(5)
                .offset(10)
                .forUpdate())
        .is(
            "select t.id, t.name from tag t order by t.name, t.id desc nulls last"
                + " offset ? rows fetch first ? rows only for update",
            10L,
            5L);
  }

  @Test
  void nullsGoWhereTheOrderSays() {
    db.sql(
            db.from(Tag.class)
                .orderBy(asc(Tag::name).nullsFirst(), desc(Tag::id).nullsLast())
                .select(Tag::id))
        .is("select t.id from tag t order by t.name nulls first, t.id desc nulls last");
  }

  @Test
  void manyValuesAreMadeToOne() {
    Expr<Integer> id = col(Tag::id);
    db.sql(db.from(Tag.class).select((a, b, c, d, e) -> a + b + c + d + e, id, id, id, id, id))
        .is("select t.id, t.id, t.id, t.id, t.id from tag t");
    db.sql(
            db.from(Tag.class)
                .select((a, b, c, d, e, f) -> a + b + c + d + e + f, id, id, id, id, id, id))
        .is("select t.id, t.id, t.id, t.id, t.id, t.id from tag t");
    db.sql(
            db.from(Tag.class)
                .select(
                    (a, b, c, d, e, f, g) -> a + b + c + d + e + f + g, id, id, id, id, id, id, id))
        .is("select t.id, t.id, t.id, t.id, t.id, t.id, t.id from tag t");
    db.sql(
            db.from(Tag.class)
                .select(
                    (a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h,
                    id,
                    id,
                    id,
                    id,
                    id,
                    id,
                    id,
                    id))
        .is("select t.id, t.id, t.id, t.id, t.id, t.id, t.id, t.id from tag t");
  }

  @Test
  void countsAreMadeByTheDatabase() {
    Query<Tag> tags = db.from(Tag.class).where(col(Tag::id).gt(1)).orderBy(Tag::name);
    org.assertj.core.api.Assertions.assertThatThrownBy(tags::count);
    db.last().is("select count(*) from tag t where t.id > ?", 1);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> tags.distinct().limit(3).count());
    db.last()
        .is(
            "select count(*) from (select distinct t.id as c1, t.name as c2 from tag t"
                + " where t.id > ? order by t.name fetch first ? rows only) q",
            1,
            3L);
  }

  @Test
  void updatesSetColumnsAndWhatGoesAlongWithThem() {
    Queries.update(db, Root.of(Customer.class))
        .set(Customer::name)
        .to(col(Customer::name).trim())
        .set(Customer::getBalance)
        .to(new BigDecimal("1.5"))
        .where(Customer::isActive)
        .execute();
    db.last()
        .is(
            "update customer set name = trim(name), balance = ?, changed = current_timestamp"
                + " where active",
            new BigDecimal("1.50"));
    Queries.update(db, Root.of(Purchase.class))
        .set(Purchase::customer)
        .to(Ref.to(Customer.class, 3))
        .set(Purchase::status)
        .to(Status.SHIPPED)
        .execute();
    db.last()
        .is(
            "update purchase set customer_id = ?, status = ?, version = version + 1",
            3,
            Status.SHIPPED);
  }

  @Test
  void deletesReachOtherTablesBySubquery() {
    Queries.delete(db, Root.of(Purchase.class))
        .where(to(Purchase::customer).get(Customer::name).eq("Ann"))
        .execute();
    db.last()
        .is(
            "delete from purchase where"
                + " (select c.name from customer c where purchase.customer_id = c.id) = ?",
            "Ann");
  }

  @Test
  void theSelectsOfLoadingAreByKeyAndByOwner() {
    EntitySelects selects = new EntitySelects(db.metadata());
    db.list(selects.byKeys(db.metadata().entity(Tag.class), List.of(1, 2)));
    db.last().is("select t.id, t.name from tag t where t.id in (?, ?)", 1, 2);
    db.list(
        selects.byKeys(
            db.metadata().entity(Line.class),
            List.of(CompositeKey.of(1L, 2), CompositeKey.of(3L, 4))));
    db.last()
        .is(
            "select o.purchase_id, o.number, o.quantity from \"order\" o"
                + " where (o.purchase_id, o.number) in ((?, ?), (?, ?))",
            1L,
            2,
            3L,
            4);
    db.list(
        selects.elements(
            db.metadata().entity(Customer.class),
            db.metadata().entity(Customer.class).toManys().get(1),
            List.of(1)));
    db.last()
        .is(
            "select c.customer_id, t.id, t.name from tag t"
                + " join customer_tag c on c.tag_id = t.id where c.customer_id in (?)",
            1);
  }

  @Test
  void theSelectsOfAllElementsNeedNoKeysWhereAForeignKeyHoldsThem() {
    EntitySelects selects = new EntitySelects(db.metadata());
    EntityType<Customer> customer = db.metadata().entity(Customer.class);
    db.list(selects.allElements(customer, customer.toManys().get(1)));
    db.last()
        .is(
            "select c.customer_id, t.id, t.name from tag t"
                + " join customer_tag c on c.tag_id = t.id");
  }

  @Test
  void eachCombinationComesOnceInItsFirstRow() {
    db.sql(
            db.from(Tag.class)
                .distinctOn(col(Tag::name))
                .orderBy(Tag::name, col(Tag::id).desc())
                .select(Tag::id))
        .is("select distinct on (t.name) t.id from tag t order by t.name, t.id desc");
  }

  @Test
  void aggregatesTakeSomeOfTheRows() {
    selected(filtered(count(), col(Customer::isActive)), "count(*) filter (where c.active)");
  }

  @Test
  void updatesAndDeletesReadOtherEntities() {
    Root<Customer> c = alias(Customer.class, "c");
    Queries.update(db, Root.of(Line.class))
        .from(c)
        .set(Line::quantity)
        .to(c.get(Customer::id))
        .where(c.get(Customer::name).eq("Ann"))
        .execute();
    db.last().is("update \"order\" set quantity = c.id from customer c where c.name = ?", "Ann");
    Queries.delete(db, Root.of(Tag.class))
        .using(c)
        .where(col(Tag::name).eq(c.get(Customer::name)))
        .execute();
    db.last().is("delete from tag using customer c where tag.name = c.name");
  }
}
