package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import org.junit.jupiter.api.Test;

/**
 * Every mistake that can be made with computed properties and hybrids, and what the author reads.
 */
class ExpressionProblemsTest {

  @Test
  void aComputedFieldWithoutExpressionIsRefused() {
    assertThat(problems(User.class))
        .containsExactly(
            "User.fullname: is computed, but nothing says how the database "
                + "computes it. Fix: write an @ExpressionOf(\"fullname\") static "
                + "Expr<String> fullnameSql(Root<User> root).");
  }

  @Test
  void bodiesThatCannotRunInTheDatabaseAreRefusedTogetherWithPlaceAndAlternative() {
    assertThat(problems(Customer.class))
        .hasSize(2)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("Customer.shown: has a body that cannot run in the database: ")
                    .containsPattern("Customer\\.shown:\\d+: ")
                    .contains("cannot be translated to SQL")
                    .endsWith(
                        "Or write an @ExpressionOf(\"shown\") static Expr<String>"
                            + " shownSql(Root<Customer> root)."))
        .anySatisfy(problem -> assertThat(problem).startsWith("Customer.above: has a body that"));
  }

  @Test
  void aHybridWithoutResultIsRefused() {
    assertThat(problems(Client.class))
        .containsExactly(
            "Client.above(): is a hybrid without a result or without an instance. Fix: make it a"
                + " method of the entity that returns a value.");
  }

  @Test
  void aHybridNamedLikeAFieldIsRefused() {
    assertThat(problems(Member.class))
        .containsExactly(
            "Member.active(): is a hybrid with the name of a field, so that "
                + "queries could mean either. Fix: rename the hybrid.");
  }

  @Test
  void anExpressionOfNothingIsRefused() {
    assertThat(problems(Guest.class))
        .containsExactly(
            "Guest.fullname: has an @ExpressionOf, but is no @Computed field and "
                + "no @Hybrid method. Fix: correct the name, or annotate the field with "
                + "@Computed or the method with @Hybrid.");
  }

  @Test
  void anExpressionThatIsNotStaticIsRefused() {
    assertThat(problems(Visitor.class))
        .containsExactly(
            "Visitor.sql(): is no static method from a Root to an expression. Fix: "
                + "declare it as static Expr<Integer> sql(Root<Visitor> root).");
  }

  @Test
  void anExpressionOfAnotherTypeIsRefused() {
    assertThat(problems(Seller.class))
        .containsExactly(
            "Seller.sql(): is an expression of Integer, but String was expected. "
                + "Fix: declare it as static Expr<String> sql(Root<Seller> root), or "
                + "change the type of the property.");
  }

  @Test
  void anExpressionOfAnotherEntityIsRefused() {
    assertThat(problems(Buyer.class))
        .containsExactly(
            "Buyer.sql(): takes the root of Broker, which Buyer is not. Fix: "
                + "declare it as static Expr<Integer> sql(Root<Buyer> root).");
  }

  @Test
  void anExpressionThatThrowsIsRefused() {
    assertThat(problems(Thrower.class))
        .containsExactly(
            "Thrower.sql(): threw java.lang.IllegalStateException: no. Fix: build "
                + "the expression from the root alone; it is called once, without a "
                + "database.");
  }

  @Test
  void anExpressionThatReturnsNullIsRefused() {
    assertThat(problems(Nobody.class))
        .containsExactly("Nobody.sql(): returned null. Fix: return an expression.");
  }

  @Test
  void twoExpressionsOfOnePropertyAreRefused() {
    assertThat(problems(Both.class))
        .containsExactly(
            "Both.next: has two expressions: Both.a and Both.b. Fix: keep one, or "
                + "declare one in Both itself; that wins.");
  }

  @Test
  void anExpressionOverAnUnmappedPropertyIsRefused() {
    assertThat(problems(Ghost.class))
        .containsExactly(
            "Ghost.text: has an expression over Ghost::shown, which is not mapped. "
                + "Fix: map a field of that name, or use another property.");
  }

  @Test
  void anExpressionOverAnEntityThatTheMetadataLacksIsRefused() {
    assertThat(problems(Owner.class))
        .containsExactly(
            "Owner.rich: has an expression over Thing, which this metadata lacks. "
                + "Fix: add Thing.class to Metadata.of(…).");
  }

  @Test
  void expressionsThatNeedEachOtherAreRefused() {
    assertThat(problems(Loop.class))
        .containsExactly(
            "Loop.a: has an expression that needs itself: [Loop.a, Loop.b]. Fix: "
                + "write one of them in terms of columns.");
  }

  @Entity
  static class User {
    @Id Integer id;
    @Computed String fullname;
  }

  @Entity
  static class Customer {
    @Id Integer id;

    @Hybrid
    String shown() {
      return String.format("%05d", id);
    }

    @Hybrid
    boolean above(int limit) {
      return String.format("%05d", id).length() > limit;
    }

    @Hybrid
    boolean isNew() {
      return id == null;
    }
  }

  @Entity
  static class Client {
    @Id Integer id;

    @Hybrid
    void above() {
      id = 1;
    }
  }

  @Entity
  static class Member {
    @Id Integer id;
    boolean active;

    @Hybrid
    boolean active() {
      return active;
    }

    @ExpressionOf("active")
    static Condition activeSql(Root<Member> root) {
      return root.get(Member::id).gt(0);
    }

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Guest {
    @Id Integer id;

    @ExpressionOf("fullname")
    static NumberExpr<Integer> sql(Root<Guest> root) {
      return root.get(Guest::id);
    }

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Visitor {
    @Id Integer id;
    @Computed Integer next;

    @ExpressionOf("next")
    NumberExpr<Integer> sql(Root<Visitor> root) {
      return root.get(Visitor::id);
    }

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Seller {
    @Id Integer id;
    @Computed String next;

    @ExpressionOf("next")
    static NumberExpr<Integer> sql(Root<Seller> root) {
      return root.get(Seller::id);
    }

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Broker {
    @Id Integer id;
  }

  @Entity
  static class Buyer {
    @Id Integer id;
    @Computed Integer next;

    @ExpressionOf("next")
    static Expr<Integer> sql(Root<Broker> root) {
      return null;
    }
  }

  @Entity
  static class Thrower {
    @Id Integer id;
    @Computed Integer next;

    @ExpressionOf("next")
    static Expr<Integer> sql(Root<Thrower> root) {
      throw new IllegalStateException("no");
    }
  }

  @Entity
  static class Nobody {
    @Id Integer id;
    @Computed Integer next;

    @ExpressionOf("next")
    static Expr<Integer> sql(Root<Nobody> root) {
      return null;
    }
  }

  @Entity
  static class Both {
    @Id Integer id;
    @Computed Integer next;

    @ExpressionOf("next")
    static NumberExpr<Integer> a(Root<Both> root) {
      return root.get(Both::id);
    }

    @ExpressionOf("next")
    static NumberExpr<Integer> b(Root<Both> root) {
      return root.get(Both::id);
    }

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Ghost {
    @Id Integer id;
    @Computed String text;

    @ExpressionOf("text")
    static TextExpr sql(Root<Ghost> root) {
      return root.get(Ghost::shown);
    }

    String shown() {
      return "x";
    }
  }

  @Entity
  static class Thing {
    @Id Integer id;

    Integer id() {
      return id;
    }
  }

  @Entity
  static class Owner {
    @Id Integer id;
    @Computed Boolean rich;

    @ExpressionOf("rich")
    static Condition sql(Root<Owner> root) {
      return exists(Thing.class, thing -> thing.get(Thing::id).eq(1));
    }
  }

  @Entity
  static class Loop {
    @Id Integer id;
    @Computed Integer a;
    @Computed Integer b;

    @ExpressionOf("a")
    static NumberExpr<Integer> aSql(Root<Loop> root) {
      return root.get(Loop::b).plus(1);
    }

    @ExpressionOf("b")
    static NumberExpr<Integer> bSql(Root<Loop> root) {
      return root.get(Loop::a).plus(1);
    }

    Integer a() {
      return a;
    }

    Integer b() {
      return b;
    }
  }
}
