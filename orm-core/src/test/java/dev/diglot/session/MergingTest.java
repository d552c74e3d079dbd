package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergingTest {

  @Entity
  record Stock(
      @Id @Column(length = 10) String item,
      @Column int count,
      @Version @Nullable Integer version,
      @Computed @Nullable Integer twice) {

    static Stock of(String item, int count) {
      return new Stock(item, count, null, null);
    }

    @ExpressionOf("twice")
    static NumberExpr<Integer> twiceSql(Root<Stock> stock) {
      return stock.get(Stock::count).times(2);
    }
  }

  @Entity
  record Delivery(@Id int number, @Column(length = 10) String item, @Column int arrived) {}

  private final TestDatabase db = TestDatabase.of(Stock.class, Delivery.class);
  private final StatelessSession session = db.database().openStateless();
  private final Root<Delivery> delivery = Root.of(Delivery.class);

  @BeforeEach
  void fill() {
    session.insertAll(List.of(Stock.of("tea", 3), Stock.of("rum", 5), Stock.of("rye", 1)));
    session.insertAll(
        List.of(new Delivery(1, "tea", 4), new Delivery(2, "rum", 0), new Delivery(3, "gin", 9)));
    db.forget();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private MergeQuery<Stock> delivered() {
    return session
        .mergeInto(Stock.class)
        .using(delivery, col(Stock::item).eq(delivery.get(Delivery::item)))
        .whenMatched(delivery.get(Delivery::arrived).eq(0))
        .delete()
        .whenMatched()
        .update()
        .set(Stock::count)
        .to(col(Stock::count).plus(delivery.get(Delivery::arrived)))
        .whenNotMatched()
        .insert()
        .set(Stock::item)
        .to(delivery.get(Delivery::item))
        .set(Stock::count)
        .to(delivery.get(Delivery::arrived));
  }

  @Test
  void rowsAreUpdatedDeletedAndInsertedByWhatTheyMeet() {
    assertThat(delivered().execute()).isEqualTo(3);
    assertThat(db.statements())
        .containsExactly(
            "merge into stock using delivery d on stock.item = d.item when matched and d.arrived ="
                + " ? then delete when matched then update set count = stock.count + d.arrived,"
                + " version = stock.version + 1 when not matched then insert (item, count, version)"
                + " values (d.item, d.arrived, 0)");
    session.commit();
    assertThat(db.rows("select item, count, version from stock order by item"))
        .containsExactly("gin,9,0", "rye,1,0", "tea,7,1");
  }

  @Test
  void whatWasWrittenComesBack() {
    assertThat(delivered().returning().list())
        .containsExactlyInAnyOrder(new Stock("tea", 7, 1, 14), new Stock("gin", 9, 0, 18));
    assertThat(session.query(Stock.class).count()).isEqualTo(3);
  }

  @Test
  void pendingChangesAreWrittenFirstAndManagedObjectsReadAgain() {
    try (Session managed = db.session()) {
      session.commit();
      managed
          .mergeInto(Stock.class)
          .using(delivery, col(Stock::item).eq(delivery.get(Delivery::item)))
          .whenMatched()
          .update()
          .set(Stock::count)
          .to(0)
          .execute();
      assertThat(managed.query(Stock.class).where(col(Stock::count).eq(0)).count()).isEqualTo(2);
    }
  }

  @Test
  void whatCannotBeIsRefusedBeforeTheStatement() {
    MergeQuery<Stock> merge =
        session
            .mergeInto(Stock.class)
            .using(delivery, col(Stock::item).eq(delivery.get(Delivery::item)));
    assertThatThrownBy(merge::execute)
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("does nothing");
    assertThatThrownBy(() -> merge.whenMatched().update().execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("sets nothing");
    assertThatThrownBy(() -> merge.whenMatched().update().set(Stock::item).to("x").execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Stock.item cannot be set by an update");
    assertThatThrownBy(() -> merge.whenNotMatched().insert().set(Stock::twice).to(1).execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Stock.twice cannot be given to a new row");
    assertThatThrownBy(() -> merge.whenNotMatchedBySource().delete().execute())
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("not matched by source");
    assertThat(db.statements()).isEmpty();
  }
}
