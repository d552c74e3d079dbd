package dev.diglot.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.session.Queries;
import dev.diglot.session.UpdateQuery;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the database is told when a hybrid is set. */
class UpdateExpressionTest {

  @Entity
  static class Buyer {
    @Id Integer id;

    @Column(length = 10)
    String first;

    @Column(length = 10)
    String last;

    @Column(length = 30, sensitive = true)
    String secret;

    boolean active;
    boolean open;

    @Hybrid
    String fullname() {
      return first + " " + last;
    }

    @UpdateOf("fullname")
    static Assignments<Buyer> fullnameParts(Root<Buyer> buyer, TextExpr whole) {
      return Assignments.of(buyer)
          .set(Buyer::first)
          .to(whole)
          .set(Buyer::last)
          .to(w -> w.toLowerCase(), whole.concat(buyer.get(Buyer::last)))
          .set(Buyer::active)
          .to(true)
          .set(Buyer::secret)
          .to(whole.lower());
    }

    @Hybrid
    boolean reachable() {
      return open && active;
    }

    @UpdateOf("reachable")
    static Assignments<Buyer> reachableParts(Root<Buyer> buyer, Condition whole) {
      return Assignments.of(buyer).set(Buyer::open).to(whole).set(Buyer::last).toNull();
    }

    @Hybrid
    int length() {
      return first.length();
    }

    Integer id() {
      return id;
    }

    @Nullable String first() {
      return first;
    }

    @Nullable String last() {
      return last;
    }

    @Nullable String secret() {
      return secret;
    }

    boolean active() {
      return active;
    }

    boolean open() {
      return open;
    }
  }

  @Entity
  static class Named {
    @Id Integer id;

    @Column(length = 30)
    String name;

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  private final Compiled db = new Compiled(new H2Dialect(), Buyer.class, Named.class);

  private UpdateQuery<Buyer> update() {
    return Queries.update(db, Root.of(Buyer.class));
  }

  @Test
  void settingAHybridSetsItsParts() {
    update().set(Buyer::fullname).to("Ann").where(b -> b.id() == 1).execute();
    db.last()
        .is(
            "update buyer set first = ?, last = lower(? || last),"
                + " active = true, secret = lower(cast(? as varchar)) where id = 1",
            "Ann",
            "Ann",
            "Ann");
  }

  @Test
  void theWholeIsAnExpressionOrALambda() {
    update().set(Buyer::fullname).to(col(Buyer::first).upper()).execute();
    db.last()
        .is(
            "update buyer set first = upper(first), last = lower(upper(first) || last),"
                + " active = true, secret = lower(upper(first))");
    update().set(Buyer::reachable).to(b -> b.active() && b.last().isEmpty()).execute();
    db.last().is("update buyer set open = active and last = '', last = null");
  }

  @Test
  void aMergeSetsThePartsOfWhatItUpdatesAndInserts() {
    Root<Buyer> buyer = Root.of(Buyer.class);
    Root<Named> named = Root.of(Named.class);
    Queries.mergeInto(db, buyer)
        .using(named, buyer.get(Buyer::id).eq(named.get(Named::id)))
        .whenMatched()
        .update()
        .set(Buyer::reachable)
        .to(named.get(Named::name).eq("x"))
        .execute();
    db.last()
        .is(
            "merge into buyer using named n on buyer.id = n.id when matched then update set"
                + " open = n.name = ?, last = null",
            "x");
  }

  @Test
  void aHybridThatNothingSaysHowToSetIsRefused() {
    assertThatThrownBy(() -> update().set(Buyer::length).to(3).execute())
        .hasMessage(
            "[DG-212] Buyer.length is a hybrid, which no column holds, and nothing says what setting"
                + " it sets. Set its parts, or write an @UpdateOf(\"length\") static"
                + " Assignments<Buyer> lengthParts(Root<Buyer> root, Expr<Integer> whole).");
  }

  @Test
  void aColumnIsSetOnce() {
    assertThatThrownBy(
            () -> update().set(Buyer::last).to("x").set(Buyer::fullname).to("Ann").execute())
        .hasMessage(
            "[DG-205] Buyer: the column last is set twice, the second time by last. Set it once; a"
                + " hybrid sets its parts.");
  }

  @Test
  void whatASecretIsMadeOfIsNotEchoed() {
    update().set(Buyer::fullname).to("Ann").execute();
    db.last().masks(false, false, true);
  }
}
