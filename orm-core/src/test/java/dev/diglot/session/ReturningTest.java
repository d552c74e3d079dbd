package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturningTest {
  @AutoClose
  private final TestDatabase db =
      TestDatabase.of(Visitor.class, Owner.class, Pet.class, Account.class);

  @BeforeEach
  void fill() {
    try (StatelessSession session = db.database().openStateless()) {
      session.insertAll(List.of(Visitor.of("ann", 1), Visitor.of("bob", 2), Visitor.of("cid", 3)));
      session.commit();
    }
    db.forget();
  }

  @Test
  void anUpdateGivesBackValuesAsTheyAreAfterIt() {
    try (Session session = db.session()) {
      List<Integer> visits =
          session
              .update(Visitor.class)
              .set(Visitor::visits)
              .to(col(Visitor::visits).plus(10))
              .where(col(Visitor::visits).ge(2))
              .returning(col(Visitor::visits))
              .list();
      assertThat(visits).containsExactlyInAnyOrder(12, 13);
      assertThat(db.statements().get(0))
          .isEqualTo(
              "select visits from final table (update visitor set visits = visits + ?, version ="
                  + " version + 1 where visits >= ?)");
    }
  }

  @Test
  void anUpdateGivesBackEntitiesWithWhatReadsTables() {
    try (Session session = db.session()) {
      List<Visitor> visitors =
          session
              .update(Visitor.class)
              .set(Visitor::state)
              .to("gone")
              .where(col(Visitor::name).ne("bob"))
              .returning()
              .list();
      assertThat(visitors).extracting(Visitor::name).containsExactlyInAnyOrder("ann", "cid");
      assertThat(visitors).extracting(Visitor::state).containsOnly("gone");
      assertThat(visitors).extracting(Visitor::alone).containsOnly(false);
      assertThat(visitors).extracting(Visitor::version).containsOnly(1);
    }
  }

  @Test
  void managedObjectsAreGivenBackUpToDate() {
    try (Session session = db.session()) {
      Owner owner = new Owner("Ann");
      session.add(owner);
      session.flush();
      Owner back = session.update(Owner.class).set(Owner::name).to("Eve").returning().one();
      assertThat(back).isSameAs(owner);
      assertThat(owner.name()).isEqualTo("Eve");
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void aDeleteGivesBackWhatWas() {
    try (Session session = db.session()) {
      Visitor gone =
          session.delete(Visitor.class).where(col(Visitor::name).eq("bob")).returning().one();
      assertThat(gone.visits()).isEqualTo(2);
      assertThat(
              session
                  .delete(Visitor.class)
                  .where(col(Visitor::name).eq("bob"))
                  .returning(Visitor::id)
                  .oneOrNone())
          .isEmpty();
      assertThat(
              session
                  .delete(Visitor.class)
                  .returningArray(col(Visitor::name), col(Visitor::visits))
                  .list())
          .containsExactlyInAnyOrder(new Object[] {"ann", 1}, new Object[] {"cid", 3});
    }
  }

  @Test
  void deletedObjectsAreNotManaged() {
    try (Session session = db.session()) {
      Owner owner = new Owner("Ann");
      session.add(owner);
      session.flush();
      Owner gone = session.delete(Owner.class).returning().one();
      assertThat(gone.name()).isEqualTo("Ann");
      assertThat(session.contains(gone)).isFalse();
      session.commit();
    }
  }

  @Test
  void severalValuesAreMadeToOneObject() {
    try (Session session = db.session()) {
      assertThat(
              session
                  .delete(Visitor.class)
                  .where(col(Visitor::visits).lt(3))
                  .returning(
                      (name, visits, state) -> name + visits + state,
                      col(Visitor::name),
                      col(Visitor::visits),
                      col(Visitor::state))
                  .list())
          .containsExactlyInAnyOrder("ann1new", "bob2new");
    }
  }

  @Test
  void severalRowsWhereOneWasExpectedAreAnError() {
    try (Session session = db.session()) {
      assertThatThrownBy(() -> session.delete(Visitor.class).returning(Visitor::id).one())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("got 3");
      assertThatThrownBy(() -> session.delete(Visitor.class).returning(Visitor::id).one())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("got none");
    }
  }
}
