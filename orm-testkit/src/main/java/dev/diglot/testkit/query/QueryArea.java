package dev.diglot.testkit.query;

import dev.diglot.database.Database;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.sql.Expr;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The base of the areas about queries: products and reviews, and a session over them. */
abstract class QueryArea extends ComplianceArea {
  private @Nullable Database database;
  private @Nullable Session session;

  QueryArea(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void openShop() {
    Database opened = open(Product.class, Review.class);
    database = opened;
    session = opened.openSession();
  }

  @AfterEach
  final void closeSession() {
    if (session != null) {
      session.close();
    }
  }

  final Database database() {
    if (database == null) {
      throw new IllegalStateException("The test has not begun");
    }
    return database;
  }

  final Session session() {
    if (session == null) {
      throw new IllegalStateException("The test has not begun");
    }
    return session;
  }

  final void given(Object... entities) {
    session().addAll(Arrays.asList(entities));
    session().commit();
  }

  final Query<Product> products() {
    return session().query(Product.class);
  }

  /** The ids of the products that meet a condition, in ascending order. */
  final List<Integer> ids(Expr<Boolean> condition) {
    return products().where(condition).list().stream().map(Product::id).sorted().toList();
  }

  /** What an expression gives for the only product. */
  final <V> @Nullable V valueOf(Expr<V> expression) {
    return products().select(expression).list().get(0);
  }
}
