package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Capability;
import dev.diglot.session.Query;
import dev.diglot.sql.Sort;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order, pages, and rows that come one after another. */
public abstract class Pages extends QueryArea {
  private static final int ROWS = 2_500;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Pages(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void stock() {
    given(
        new Product(1, "b").counting(2),
        new Product(2, "a").counting(null),
        new Product(3, "c").counting(1),
        new Product(4, "a").counting(3));
  }

  private List<Integer> sorted(Sort... keys) {
    Query<Product> query = products();
    for (Sort key : keys) {
      query = query.orderBy(key);
    }
    return query.list().stream().map(Product::id).toList();
  }

  @Test
  void rowsAreSortedBySeveralKeys() {
    assertThat(sorted(col(Product::name).asc(), col(Product::id).desc()))
        .containsExactly(4, 2, 1, 3);
    assertThat(sorted(col(Product::name).desc(), col(Product::id).asc()))
        .containsExactly(3, 1, 2, 4);
    assertThat(sorted(col(Product::id).times(-1).asc())).containsExactly(4, 3, 2, 1);
  }

  @Test
  @Requires(Capability.NULLS_ORDERING)
  void nullsComeWhereTheyAreAskedFor() {
    assertThat(sorted(col(Product::quantity).asc().nullsFirst())).containsExactly(2, 3, 1, 4);
    assertThat(sorted(col(Product::quantity).asc().nullsLast())).containsExactly(3, 1, 4, 2);
    assertThat(sorted(col(Product::quantity).desc().nullsFirst())).containsExactly(2, 4, 1, 3);
    assertThat(sorted(col(Product::quantity).desc().nullsLast())).containsExactly(4, 1, 3, 2);
  }

  @Test
  void pagesAreCutOut() {
    Query<Product> all = products().orderBy(col(Product::id).asc());
    assertThat(all.limit(2).list()).extracting(Product::id).containsExactly(1, 2);
    assertThat(all.limit(2).offset(1).list()).extracting(Product::id).containsExactly(2, 3);
    assertThat(all.offset(3).list()).extracting(Product::id).containsExactly(4);
    assertThat(all.limit(2).offset(9).list()).isEmpty();
    assertThat(all.limit(0).list()).isEmpty();
    assertThat(all.first()).map(Product::id).hasValue(1);
    assertThat(all.select(col(Product::id)).limit(1).offset(2).list()).containsExactly(3);
  }

  @Test
  void distinctValuesComeOnce() {
    assertThat(
            products()
                .select(col(Product::name))
                .distinct()
                .orderBy(col(Product::name).asc())
                .list())
        .containsExactly("a", "b", "c");
  }

  @Test
  @Requires(Capability.DISTINCT_ON)
  void theFirstRowOfEachValueIsTaken() {
    assertThat(
            products()
                .distinctOn(col(Product::name))
                .orderBy(col(Product::name).asc(), col(Product::id).desc())
                .list())
        .extracting(Product::id)
        .containsExactly(4, 1, 3);
  }

  @Test
  void manyRowsAreStreamed() {
    session().addAll(IntStream.range(0, ROWS).mapToObj(i -> new Product(100 + i, "row")).toList());
    session().commit();
    try (Stream<Product> rows =
        products()
            .where(col(Product::id).ge(100))
            .orderBy(col(Product::id).asc())
            .readOnly()
            .stream()) {
      assertThat(rows.map(Product::id))
          .containsExactlyElementsOf(IntStream.range(100, 100 + ROWS).boxed().toList());
    }
    assertThat(products().count()).isEqualTo(ROWS + 4);
  }

  @Test
  void aStreamMayEndEarly() {
    try (Stream<Product> rows = products().orderBy(col(Product::id).asc()).stream()) {
      assertThat(rows.findFirst()).map(Product::id).hasValue(1);
    }
    assertThat(products().count()).isEqualTo(4);
  }
}
