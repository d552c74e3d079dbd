package dev.diglot.postgres.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.postgres.dialect.PostgresDialect;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.MergeQuery;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
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

  private final Store store = new Store(Stock.class, Delivery.class);
  private final StatelessSession session = store.database().openStateless();
  private final Root<Delivery> delivery = Root.of(Delivery.class);

  @BeforeEach
  void fill() {
    session.insertAll(List.of(Stock.of("tea", 3), Stock.of("rum", 5), Stock.of("rye", 1)));
    session.insertAll(
        List.of(new Delivery(1, "tea", 4), new Delivery(2, "rum", 0), new Delivery(3, "gin", 9)));
    store.forget();
  }

  @AfterEach
  void close() {
    session.close();
    store.close();
  }

  private boolean has(Capability capability) {
    return store.database().dialect().capabilities().has(capability);
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
    if (!has(Capability.MERGE)) {
      assertThatThrownBy(() -> delivered().execute())
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining("PostgreSQL 14 does not have");
      return;
    }
    assertThat(delivered().execute()).isEqualTo(3);
    assertThat(store.statements())
        .containsExactly(
            "merge into stock using delivery d on stock.item = d.item when matched and d.arrived ="
                + " ? then delete when matched then update set count = stock.count + d.arrived,"
                + " version = stock.version + 1 when not matched then insert (item, count, version)"
                + " values (d.item, d.arrived, 0)");
    session.commit();
    assertThat(store.rows("select item, count, version from stock order by item"))
        .containsExactly("gin,9,0", "rye,1,0", "tea,7,1");
  }

  @Test
  void whatWasWrittenComesBackAlsoWhatWasDeleted() {
    Assumptions.assumeTrue(has(Capability.RETURNING_ON_MERGE));
    assertThat(
            delivered()
                .whenNotMatchedBySource(col(Stock::count).lt(2))
                .update()
                .set(Stock::count)
                .to(50)
                .returning()
                .list())
        .containsExactlyInAnyOrder(
            new Stock("tea", 7, 1, 14),
            new Stock("rum", 5, 0, 10),
            new Stock("gin", 9, 0, 18),
            new Stock("rye", 50, 1, 100));
    assertThat(store.statements().get(0))
        .endsWith(
            "when not matched by source and stock.count < ? then update set count = ?, version ="
                + " stock.version + 1 returning stock.item, stock.count, stock.version, stock.count"
                + " * ?");
  }

  @Test
  void olderServersLackPartsOfIt() {
    assertThat(lacking(14))
        .containsExactly(
            Capability.MERGE, Capability.MERGE_BY_SOURCE, Capability.RETURNING_ON_MERGE);
    assertThat(lacking(16))
        .containsExactly(Capability.MERGE_BY_SOURCE, Capability.RETURNING_ON_MERGE);
    assertThat(lacking(17)).isEmpty();
  }

  private static List<Capability> lacking(int version) {
    Dialect dialect = new PostgresDialect(version);
    return Arrays.stream(Capability.values())
        .filter(capability -> !dialect.capabilities().has(capability))
        .toList();
  }
}
