package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.excluded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.property.Property;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertConflictTest {

  @Entity
  record Switch(@Id int id, @Column(name = "on_") boolean on) {}

  private final TestDatabase db =
      TestDatabase.of(Visitor.class, Owner.class, Pet.class, Switch.class);
  private final StatelessSession session = db.database().openStateless();

  @BeforeEach
  void oneIsThere() {
    session.insert(Visitor.of("ann", 1));
    db.forget();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private List<String> visitors() {
    session.commit();
    return db.rows("select name, visits, state, version from visitor order by name");
  }

  @Test
  void doingNothingGivesBackOnlyWhatWasInserted() {
    List<Visitor> written =
        session
            .insertInto(Visitor.class)
            .rows(List.of(Visitor.of("bob", 2), Visitor.of("ann", 9), Visitor.of("cid", 3)))
            .onConflict(Visitor::name)
            .doNothing()
            .returning()
            .list();
    assertThat(db.statements().get(0))
        .isEqualTo(
            "select id, name, visits, state, version, visits * ? from final table (merge into"
                + " visitor using (values (cast(? as varchar(20)), cast(? as integer), cast(? as"
                + " integer)), (cast(? as varchar(20)), cast(? as integer), cast(? as integer)),"
                + " (cast(? as varchar(20)), cast(? as integer), cast(? as integer))) excluded"
                + " (name, visits, version) on (visitor.name = excluded.name) when not matched then"
                + " insert (name, visits, version) values (excluded.name, excluded.visits,"
                + " excluded.version))");
    assertThat(written).extracting(Visitor::name).containsExactly("bob", "cid");
    assertThat(written).extracting(Visitor::state).containsExactly("new", "new");
    assertThat(written).extracting(Visitor::twice).containsExactly(4, 6);
    assertThat(written).extracting(Visitor::alone).containsExactly(false, false);
    assertThat(written).extracting(Visitor::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(visitors()).containsExactly("ann,1,new,0", "bob,2,new,0", "cid,3,new,0");
  }

  @Test
  void updatingSetsWhatBothRowsSay() {
    List<Visitor> written =
        session
            .insertInto(Visitor.class)
            .rows(List.of(Visitor.of("ann", 5), Visitor.of("bob", 2)))
            .onConflict(Visitor::name)
            .doUpdate()
            .set(Visitor::visits)
            .to(col(Visitor::visits).plus(excluded(Visitor::visits)))
            .set(Visitor::state)
            .to("back")
            .returning()
            .list();
    assertThat(db.statements().get(0))
        .contains(
            "when matched then update set visits = visitor.visits + excluded.visits, state = ?,"
                + " version = visitor.version + 1 when not matched");
    assertThat(written).extracting(Visitor::name).containsExactly("ann", "bob");
    assertThat(written).extracting(Visitor::visits).containsExactly(6, 2);
    assertThat(written).extracting(Visitor::state).containsExactly("back", "new");
    assertThat(written).extracting(Visitor::version).containsExactly(1, 0);
    assertThat(written).extracting(Visitor::twice).containsExactly(12, 4);
    assertThat(visitors()).containsExactly("ann,6,back,1", "bob,2,new,0");
  }

  @Test
  void aConditionLeavesRowsAsTheyAre() {
    long written =
        session
            .insertInto(Visitor.class)
            .rows(List.of(Visitor.of("ann", 1), Visitor.of("bob", 2)))
            .onConflict(Visitor::name)
            .doUpdate()
            .setGiven()
            .where(col(Visitor::visits).lt(excluded(Visitor::visits)))
            .execute();
    assertThat(written).isEqualTo(1);
    assertThat(visitors()).containsExactly("ann,1,new,0", "bob,2,new,0");
    session
        .insertInto(Visitor.class)
        .row(Visitor.of("ann", 7))
        .onConflict(Visitor::name)
        .doUpdate()
        .set(Visitor::visits)
        .toGiven()
        .where(col(Visitor::visits).lt(excluded(Visitor::visits)))
        .execute();
    assertThat(visitors()).containsExactly("ann,7,new,1", "bob,2,new,0");
  }

  @Test
  void propertiesOfEveryKindAreTakenFromTheGivenRow() {
    session
        .insertInto(Visitor.class)
        .row(Visitor.of("ann", 5))
        .onConflict(Visitor::name)
        .doUpdate()
        .set(Visitor::state)
        .toNull()
        .set(Visitor::visits)
        .to(excluded((Property<Visitor, Integer>) Visitor::visits))
        .where(visitor -> visitor.visits() < 2)
        .execute();
    assertThat(visitors()).containsExactly("ann,5,null,1");
  }

  @Test
  void aKeyThatIsGivenTwiceMeetsTheRowOfTheFirst() {
    List<Visitor> written =
        session
            .insertInto(Visitor.class)
            .rows(List.of(Visitor.of("bob", 1), Visitor.of("bob", 2), Visitor.of("cid", 1)))
            .onConflict(Visitor::name)
            .doUpdate()
            .setGiven()
            .returning()
            .list();
    assertThat(written).extracting(Visitor::visits).containsExactly(1, 2, 1);
    assertThat(visitors()).containsExactly("ann,1,new,0", "bob,2,new,1", "cid,1,new,0");
  }

  @Test
  void thousandsOfRowsKeepTheirOrder() {
    List<Visitor> given =
        IntStream.range(0, 3_000).mapToObj(i -> Visitor.of(i == 7 ? "ann" : "v" + i, i)).toList();
    List<Visitor> written =
        session
            .insertInto(Visitor.class)
            .rows(given)
            .onConflict(Visitor::name)
            .doNothing()
            .returning()
            .list();
    assertThat(written).hasSize(2_999);
    assertThat(written).extracting(Visitor::visits).isSorted().doesNotContain(7);
  }

  @Test
  void givesBackValues() {
    List<String> names =
        session
            .insertInto(Visitor.class)
            .rows(List.of(Visitor.of("ann", 1), Visitor.of("bob", 2)))
            .onConflict(Visitor::name)
            .doNothing()
            .returning(Visitor::name)
            .list();
    assertThat(names).containsExactly("bob");
    assertThat(
            session
                .insertInto(Visitor.class)
                .row(Visitor.of("cid", 3))
                .returning(Line::new, col(Visitor::name), col(Visitor::visits))
                .one())
        .isEqualTo(new Line("cid", 3));
  }

  record Line(String name, Integer visits) {}

  @Test
  void withoutAConflictClauseARowThatIsThereIsAnError() {
    assertThatThrownBy(() -> session.insertInto(Visitor.class).row(Visitor.of("ann", 1)).execute())
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessageContaining("Visitor.name");
  }

  @Test
  void whatCannotBeIsRefusedBeforeTheStatement() {
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onAnyConflictDoNothing()
                    .execute())
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("any unique constraint");
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onConflict(Visitor::name)
                    .where(col(Visitor::visits).gt(0))
                    .doNothing()
                    .execute())
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("inserts that decide by a partial index");
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onConflict(Visitor::name)
                    .doUpdate()
                    .execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("sets nothing");
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onConflict(Visitor::twice)
                    .doNothing()
                    .execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Visitor.twice cannot decide");
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onConflict(Visitor::visits)
                    .doNothing()
                    .execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("[visits] of visitor cannot decide")
        .hasMessageContaining("Unique are [[id], [name]]")
        .hasMessageContaining("unique = true");
    assertThatThrownBy(
            () ->
                session
                    .insertInto(Visitor.class)
                    .row(Visitor.of("ann", 1))
                    .onConflict(Visitor::name, Visitor::id)
                    .doNothing()
                    .execute())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("over exactly them");
    assertThatThrownBy(
            () -> session.query(Visitor.class).where(excluded(Visitor::name).eq("x")).list())
        .isInstanceOf(QueryException.class);
    assertThat(db.statements()).isEmpty();
  }

  @Entity
  @Table(
      uniqueConstraints = @UniqueConstraint(columns = {"shelf", "place"}),
      indexes = @Index(columns = "code", unique = true))
  record Jar(@Id int id, int shelf, int place, String code) {}

  @Test
  void uniqueIndexesAndConstraintsOfSeveralColumnsDecide() {
    try (TestDatabase jars = TestDatabase.of(Jar.class);
        StatelessSession writing = jars.database().openStateless()) {
      writing.insert(new Jar(1, 1, 1, "a"));
      assertThat(
              writing
                  .insertInto(Jar.class)
                  .row(new Jar(2, 1, 1, "b"))
                  .onConflict(Jar::place, Jar::shelf)
                  .doNothing()
                  .execute())
          .isZero();
      assertThat(
              writing
                  .insertInto(Jar.class)
                  .row(new Jar(2, 1, 2, "a"))
                  .onConflict(Jar::code)
                  .doNothing()
                  .execute())
          .isZero();
    }
  }

  @Test
  void aFlagOfTheGivenRowIsACondition() {
    session.insertAll(List.of(new Switch(1, true), new Switch(2, false)));
    db.forget();
    session
        .insertInto(Switch.class)
        .rows(List.of(new Switch(1, false), new Switch(2, true)))
        .onConflict(Switch::id)
        .doUpdate()
        .set(Switch::on)
        .to(excluded(Switch::on))
        .where(excluded(Switch::on))
        .execute();
    assertThat(db.statements().get(0))
        .contains("when matched and excluded.on_ then update set on_ = excluded.on_");
    assertThat(session.query(Switch.class).where(Switch::on).count()).isEqualTo(2);
  }

  @Test
  void noRowsAreNoStatement() {
    assertThat(session.insertInto(Visitor.class).execute()).isZero();
    assertThat(session.insertInto(Visitor.class).returning().list()).isEmpty();
    assertThat(session.insertInto(Visitor.class).returning(Visitor::id).list()).isEmpty();
    assertThat(db.statements()).isEmpty();
  }
}
