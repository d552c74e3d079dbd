package dev.diglot.query;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.QueryException;
import dev.diglot.query.Shop.Customer;
import dev.diglot.session.Queries;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Functions;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsQueryTest {
  private final Compiled db = new Compiled(new AnsiDialect(), Shop.CLASSES);

  /** The whole numbers up to a value. */
  private static final class Series extends Rows {
    Series(Expr<Integer> last) {
      super(
          of(
              new OperationNode(Operator.function("series"), List.of(last.node()), null),
              List.of("n"),
              null,
              false));
    }

    NumberExpr<Integer> n() {
      return new NumberExpr<>(column("n"));
    }
  }

  private final Series three = new Series(Functions.value(3));

  @Test
  void aFunctionsRowsAreQueried() {
    db.sql(Queries.query(db, three).where(three.n().gt(1)).select(three.n()))
        .is("select q.n from series(cast(? as integer)) as q(n) where q.n > ?", 3, 1);
    db.sql(Queries.query(db, three).groupBy(three.n()).select(count()))
        .is("select count(*) from series(cast(? as integer)) as q(n) group by q.n", 3);
  }

  @Test
  void entitiesJoinThem() {
    Root<Customer> c = alias(Customer.class, "c");
    db.sql(
            Queries.query(db, three)
                .leftJoin(c, c.get(Customer::id).cast(Integer.class).eq(three.n()))
                .select(c.get(Customer::name)))
        .is(
            "select c.name from series(cast(? as integer)) as q(n)"
                + " left join customer c on cast(c.id as integer) = q.n",
            3);
  }

  @Test
  void onlyRowsWithAPartnerAreJoinedAndRowsAreJoinedWithRows() {
    Root<Customer> c = alias(Customer.class, "c");
    db.sql(
            Queries.query(db, three)
                .join(c, c.get(Customer::id).cast(Integer.class).eq(three.n()))
                .select(c.get(Customer::name)))
        .is(
            "select c.name from series(cast(? as integer)) as q(n)"
                + " join customer c on cast(c.id as integer) = q.n",
            3);
    Series five = new Series(Functions.value(5));
    db.sql(
            Queries.query(db, three)
                .leftJoin(five, five.n().eq(three.n().plus(3)))
                .select((a, b) -> a, three.n(), five.n()))
        .is(
            "select q.n, q2.n from series(cast(? as integer)) as q(n)"
                + " left join series(cast(? as integer)) as q2(n) on q2.n = q.n + ?",
            3,
            5,
            3);
    db.sql(db.from(Customer.class).leftJoin(three).select(three.n()))
        .is("select q.n from customer c left join series(cast(? as integer)) as q(n) on 1 = 1", 3);
  }

  @Test
  void theirArgumentsAreThoseOfTheJoinedEntity() {
    Series each = new Series(col(Customer::id).cast(Integer.class));
    db.sql(db.from(Customer.class).join(each).select(each.n()))
        .is("select q.n from customer c join series(cast(c.id as integer)) as q(n) on 1 = 1");
    db.sql(db.from(Customer.class).leftJoin(each, each.n().lt(9)).select(Customer::id))
        .is(
            "select c.id from customer c left join series(cast(c.id as integer)) as q(n) on q.n < ?",
            9);
  }

  @Test
  void theyStandInSubqueries() {
    db.sql(
            db.from(Customer.class)
                .where(col(Customer::id).cast(Integer.class).in(three.select(three.n())))
                .select(Customer::id))
        .is(
            "select c.id from customer c where cast(c.id as integer) in"
                + " (select q.n from series(cast(? as integer)) as q(n))",
            3);
  }

  @Test
  void columnsTakeTheirTypeFromTheFunction() {
    Queries.query(db, three).select(three.n()).list();
    assertThat(db.queries.get(db.queries.size() - 1).select().items().get(0).node().type())
        .isEqualTo(StandardTypes.INTEGER);
  }

  @Test
  void columnsOfRowsThatAreNotThereAreRefused() {
    assertThatThrownBy(() -> db.sql(db.from(Customer.class).select(three.n())).is("never"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("which is no source of this statement");
  }

  @Test
  void rowsAreCountedAndLookedFor() {
    Queries.query(db, three).select(three.n()).exists();
    db.last().is("select 1 from series(cast(? as integer)) as q(n) fetch first ? rows only", 3, 1L);
  }

  @Test
  void h2HasFunctionsAsSourcesToo() {
    Compiled h2 = new Compiled(new H2Dialect(), Shop.CLASSES);
    h2.sql(Queries.query(h2, three).select(three.n()))
        .is("select q.n from series(cast(? as integer)) as q(n)", 3);
  }
}
