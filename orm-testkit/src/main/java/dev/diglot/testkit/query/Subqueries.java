package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.not;
import static dev.diglot.sql.Sql.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.Root;
import dev.diglot.testkit.fixture.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries in queries, and joins. */
public abstract class Subqueries extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Subqueries(TestDatabase target) {
    super(target);
  }

  /** A product's name and the stars of one of its reviews. */
  record Stars(@Nullable String name, @Nullable Integer stars) {}

  @BeforeEach
  final void stock() {
    Product apple = new Product(1, "apple").counting(5);
    Product pear = new Product(2, "pear").counting(2);
    Product plum = new Product(3, "plum").counting(7);
    given(
        apple,
        pear,
        plum,
        new Review(1, apple, 5),
        new Review(2, apple, 3),
        new Review(3, pear, 1),
        new Review(4, null, 4));
  }

  @Test
  void rowsExistOrNot() {
    Root<Product> product = Root.of(Product.class);
    var reviewed =
        exists(
            Review.class,
            review -> review.to(Review::product).get(Product::id).eq(product.get(Product::id)));
    assertThat(session().query(product).where(reviewed).list())
        .extracting(Product::id)
        .containsExactlyInAnyOrder(1, 2);
    assertThat(session().query(product).where(not(reviewed)).list())
        .extracting(Product::id)
        .containsExactly(3);
    assertThat(ids(exists(Review.class, review -> review.get(Review::stars).gt(5)))).isEmpty();
  }

  @Test
  void membershipIsAskedOfAQuery() {
    var good =
        scalar(
            Review.class,
            review ->
                review
                    .select(review.to(Review::product).get(Product::id))
                    .where(
                        review
                            .get(Review::stars)
                            .ge(3)
                            .and(review.get(Review::product).isNotNull())));
    assertThat(ids(col(Product::id).in(good))).containsExactly(1);
    assertThat(ids(col(Product::id).notIn(good))).containsExactly(2, 3);
  }

  @Test
  void aQueryIsAValue() {
    Root<Product> product = Root.of(Product.class);
    var best =
        scalar(
            Review.class,
            review ->
                review
                    .select(max(review.get(Review::stars)))
                    .where(
                        review.to(Review::product).get(Product::id).eq(product.get(Product::id))));
    assertThat(
            session()
                .query(product)
                .orderBy(product.get(Product::id).asc())
                .select(Stars::new, product.get(Product::name), best)
                .list())
        .containsExactly(new Stars("apple", 5), new Stars("pear", 1), new Stars("plum", null));
    assertThat(session().query(product).where(product.get(Product::quantity).eq(best)).list())
        .extracting(Product::id)
        .containsExactly(1);
  }

  @Test
  void tablesAreJoined() {
    Root<Review> review = Root.of(Review.class);
    assertThat(
            session()
                .query(Review.class)
                .where(col(Review::stars).gt(2))
                .join(Review::product)
                .list())
        .extracting(Review::id)
        .containsExactlyInAnyOrder(1, 2);
    Root<Product> product = Root.of(Product.class);
    assertThat(
            session()
                .query(product)
                .leftJoin(
                    review,
                    review
                        .to(Review::product)
                        .get(Product::id)
                        .eq(product.get(Product::id))
                        .and(review.get(Review::stars).gt(3)))
                .orderBy(product.get(Product::id).asc())
                .select(Stars::new, product.get(Product::name), review.get(Review::stars))
                .list())
        .containsExactly(new Stars("apple", 5), new Stars("pear", null), new Stars("plum", null));
  }

  @Test
  void pathsLeadThroughReferences() {
    Root<Review> review = Root.of(Review.class);
    assertThat(
            session()
                .query(review)
                .where(review.to(Review::product).get(Product::name).eq("apple"))
                .list())
        .extracting(Review::id)
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void subqueriesAreGroupedAndLimited() {
    var lively =
        scalar(
            Review.class,
            review ->
                review
                    .select(review.to(Review::product).get(Product::id))
                    .groupBy(review.to(Review::product).get(Product::id))
                    .having(count().gt(1).and(sum(review.get(Review::stars)).eq(8))));
    assertThat(ids(col(Product::id).in(lively))).containsExactly(1);
    var first =
        scalar(
            Review.class,
            review ->
                review
                    .select(review.get(Review::stars))
                    .orderBy(review.get(Review::id).asc())
                    .limit(1));
    assertThat(ids(col(Product::quantity).eq(first))).containsExactly(1);
  }
}
