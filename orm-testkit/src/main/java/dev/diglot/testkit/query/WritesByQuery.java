package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Capability;
import dev.diglot.sql.Root;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updates and deletes of the rows that meet a condition, and SQL written by hand. */
public abstract class WritesByQuery extends QueryArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected WritesByQuery(TestDatabase target) {
    super(target);
  }

  /** What SQL written by hand gives. */
  record Line(int id, String name) {}

  @BeforeEach
  final void stock() {
    Product apple = new Product(1, "apple").counting(5);
    Product pear = new Product(2, "pear").counting(2);
    given(apple, pear, new Product(3, "stone"), new Review(1, apple, 5), new Review(2, apple, 3));
  }

  private List<Integer> quantities() {
    return products().orderBy(col(Product::id).asc()).select(col(Product::quantity)).list();
  }

  @Test
  void updatesSayHowManyRowsTheyChanged() {
    long changed =
        session()
            .update(Product.class)
            .set(Product::quantity)
            .to(col(Product::quantity).times(10))
            .set(Product::category)
            .to("fruit")
            .where(col(Product::quantity).isNotNull())
            .execute();
    assertThat(changed).isEqualTo(2);
    assertThat(quantities()).containsExactly(50, 20, null);
    assertThat(ids(col(Product::category).eq("fruit"))).containsExactly(1, 2);
  }

  @Test
  void updatesReadTheOldValues() {
    session()
        .update(Product.class)
        .set(Product::quantity)
        .to(col(Product::id))
        .set(Product::sold)
        .to(col(Product::quantity).cast(Long.class))
        .where(col(Product::id).eq(1))
        .execute();
    assertThat(session().get(Product.class, 1).quantity()).isEqualTo(1);
    assertThat(session().get(Product.class, 1).sold()).isEqualTo(5L);
  }

  @Test
  void updatesSetNull() {
    session().update(Product.class).set(Product::quantity).toNull().execute();
    assertThat(quantities()).containsExactly(null, null, null);
  }

  @Test
  void updatesReadOtherTables() {
    long changed =
        session()
            .update(Product.class)
            .set(Product::active)
            .to(true)
            .where(
                col(Product::id)
                    .in(
                        scalar(
                            Review.class,
                            review -> review.select(review.to(Review::product).get(Product::id)))))
            .execute();
    assertThat(changed).isEqualTo(1);
    assertThat(ids(col(Product::active))).containsExactly(1);
    assertThat(
            session()
                .update(Product.class)
                .set(Product::sold)
                .to(scalar(Review.class, review -> review.select(count())))
                .where(col(Product::id).eq(2))
                .execute())
        .isEqualTo(1);
    assertThat(session().get(Product.class, 2).sold()).isEqualTo(2L);
  }

  @Test
  void deletesSayHowManyRowsTheyDeleted() {
    assertThat(session().delete(Review.class).where(col(Review::stars).gt(4)).execute())
        .isEqualTo(1);
    assertThat(session().delete(Review.class).where(col(Review::stars).gt(4)).execute()).isZero();
    assertThat(
            session()
                .delete(Product.class)
                .where(exists(Review.class, review -> review.get(Review::stars).lt(0)))
                .execute())
        .isZero();
    assertThat(session().delete(Review.class).execute()).isEqualTo(1);
    assertThat(session().query(Review.class).count()).isZero();
  }

  @Test
  @Requires(Capability.UPDATE_FROM)
  void updatesReadJoinedTables() {
    Root<Review> review = Root.of(Review.class);
    session()
        .update(Product.class)
        .set(Product::quantity)
        .to(review.get(Review::stars))
        .from(review)
        .where(
            review
                .to(Review::product)
                .get(Product::id)
                .eq(col(Product::id))
                .and(review.get(Review::stars).lt(5)))
        .execute();
    assertThat(quantities()).containsExactly(3, 2, null);
  }

  @Test
  @Requires(Capability.DELETE_USING)
  void deletesReadJoinedTables() {
    Root<Product> product = Root.of(Product.class);
    assertThat(
            session()
                .delete(Review.class)
                .using(product)
                .where(
                    col(Review::stars)
                        .eq(product.get(Product::quantity))
                        .and(product.get(Product::id).eq(1)))
                .execute())
        .isEqualTo(1);
    assertThat(session().query(Review.class).count()).isEqualTo(1);
  }

  @Test
  @Requires(Capability.MERGE)
  void mergesUpdateDeleteAndInsertByWhatRowsMeet() {
    given(new Review(3, session().get(Product.class, 2), 1));
    Root<Review> review = Root.of(Review.class);
    long written =
        session()
            .mergeInto(Product.class)
            .using(review, col(Product::id).eq(review.get(Review::id)).and(col(Product::id).lt(3)))
            .whenMatched(review.get(Review::stars).gt(4))
            .update()
            .set(Product::name)
            .to(col(Product::name).concat("!"))
            .set(Product::quantity)
            .to(review.get(Review::stars))
            .whenNotMatched(review.get(Review::stars).lt(3))
            .insert()
            .set(Product::id)
            .to(review.get(Review::id).plus(10))
            .set(Product::name)
            .to("new")
            .set(Product::active)
            .to(true)
            .execute();
    assertThat(written).isEqualTo(2);
    session().detachAll();
    assertThat(products().orderBy(col(Product::id).asc()).select(col(Product::name)).list())
        .containsExactly("apple!", "pear", "stone", "new");
    assertThat(quantities()).containsExactly(5, 2, null, null);
  }

  @Test
  @Requires(Capability.MERGE)
  void mergesSetNull() {
    Root<Review> review = Root.of(Review.class);
    session()
        .mergeInto(Product.class)
        .using(review, col(Product::id).eq(review.get(Review::id)))
        .whenMatched(col(Product::id).eq(1))
        .update()
        .set(Product::quantity)
        .toNull()
        .set(Product::category)
        .toNull()
        .execute();
    assertThat(quantities()).containsExactly(null, 2, null);
    assertThat(session().get(Product.class, 1).quantity()).isNull();
  }

  @Test
  @Requires(Capability.RETURNING_ON_UPDATE)
  void updatesGiveBackTheRowsAsTheyAre() {
    assertThat(
            session()
                .update(Product.class)
                .set(Product::quantity)
                .to(col(Product::quantity).plus(1))
                .where(col(Product::quantity).isNotNull())
                .returning(Product::quantity)
                .list())
        .containsExactlyInAnyOrder(6, 3);
    assertThat(
            session()
                .update(Product.class)
                .set(Product::name)
                .to("x")
                .where(col(Product::id).eq(3))
                .returning()
                .one()
                .name())
        .isEqualTo("x");
  }

  @Test
  @Requires(Capability.RETURNING_ON_DELETE)
  void deletesGiveBackTheRowsAsTheyWere() {
    assertThat(session().delete(Review.class).returning(Review::stars).list())
        .containsExactlyInAnyOrder(5, 3);
    assertThat(session().delete(Product.class).where(col(Product::id).eq(2)).returning().one())
        .extracting(Product::name)
        .isEqualTo("pear");
    assertThat(ids(col(Product::id).isNotNull())).containsExactly(1, 3);
  }

  @Test
  void namedParametersAreBound() {
    assertThat(
            session()
                .sql("select id, name from kit_product where name = :name or id = :id order by id")
                .bind("name", "pear")
                .bind("id", 1)
                .list(Line.class))
        .containsExactly(new Line(1, "apple"), new Line(2, "pear"));
    assertThat(
            session()
                .sql("update kit_product set name = :name where id = :id")
                .bind("name", "it's : ?")
                .bind("id", 3)
                .execute())
        .isEqualTo(1);
    session().detachAll();
    assertThat(session().get(Product.class, 3).name()).isEqualTo("it's : ?");
  }
}
