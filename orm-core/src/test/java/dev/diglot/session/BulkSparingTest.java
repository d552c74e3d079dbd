package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.Condition;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a statement by query, objects that it certainly did not touch are not read again. */
class BulkSparingTest {
  private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class, Coupon.class);
  private final Session session = db.session();
  private Pet rex;
  private Pet tom;
  private Pet nameless;

  @BeforeEach
  void loadPets() {
    rex = new Pet("rex");
    tom = new Pet("tom");
    nameless = new Pet(null);
    session.addAll(List.of(rex, tom, nameless));
    session.commit();
    session.query(Pet.class).list();
    db.forget();
  }

  @AfterEach
  void close() {
    session.close();
    db.close();
  }

  private List<String> selects() {
    return db.statements().stream().filter(sql -> sql.startsWith("select")).toList();
  }

  @Test
  void onlyWhatMatchedIsReadAgain() {
    session.update(Pet.class).set(Pet::name).to("max").where(col(Pet::name).eq("rex")).execute();

    assertThat(rex.name).isEqualTo("max");
    assertThat(tom.name).isEqualTo("tom");
    assertThat(selects()).singleElement().asString().contains("where p.id in (?)");
  }

  @Test
  void nothingIsReadAgainWhenNothingCanHaveMatched() {
    db.elsewhere("insert into pet (id, name) values (1000, 'cat')");

    session.update(Pet.class).set(Pet::name).to("dog").where(col(Pet::name).eq("cat")).execute();

    assertThat(selects()).isEmpty();
    assertThat(session.find(Pet.class, 1000).orElseThrow().name).isEqualTo("dog");
  }

  @Test
  void deletedObjectsAreLetGoAndOthersStay() {
    session.delete(Pet.class).where(col(Pet::name).startsWith("t")).execute();

    assertThat(session.contains(tom)).isFalse();
    assertThat(session.contains(rex)).isTrue();
    assertThat(selects()).singleElement().asString().contains("where p.id in (?)");
  }

  @Test
  void javaConditionsCountWithJavasNulls() {
    Condition isRex =
        new Condition(
            new EqualityNode(
                col(Pet::name).node(), new LiteralNode("rex", StandardTypes.TEXT), false, false));
    session
        .update(Pet.class)
        .set(Pet::name)
        .to("other")
        .where(new Condition(new NotNode(isRex.node())))
        .execute();

    assertThat(List.of(rex.name, tom.name, nameless.name)).containsExactly("rex", "other", "other");
    assertThat(selects()).singleElement().asString().contains("where p.id in (?, ?)");
  }

  @Test
  void conditionsThatOnlyTheDatabaseAnswersReadAllAgainButNulls() {
    session.update(Pet.class).set(Pet::name).to("max").where(col(Pet::name).lt("s")).execute();

    assertThat(rex.name).isEqualTo("max");
    assertThat(selects()).singleElement().asString().contains("where p.id in (?, ?)");
  }

  @Test
  void objectsSeenInAnEarlierTransactionAreReadAgain() {
    session.commit();
    db.elsewhere("update pet set name = 'rex' where name = 'tom'");
    db.forget();

    session.update(Pet.class).set(Pet::name).to("max").where(col(Pet::name).eq("rex")).execute();

    assertThat(List.of(rex.name, tom.name)).containsExactly("max", "max");
  }

  @Test
  void pendingChangesAreWrittenBeforeTheConditionIsAnswered() {
    tom.name = "rex";

    session.update(Pet.class).set(Pet::name).to("max").where(col(Pet::name).eq("rex")).execute();

    assertThat(List.of(rex.name, tom.name)).containsExactly("max", "max");
  }

  @Test
  void columnsOfTypesOfTheDatabasesOwnAreLeftToIt() {
    Coupon coupon = new Coupon(1, "Spring");
    session.add(coupon);
    session.flush();

    session
        .update(Coupon.class)
        .set(Coupon::uses)
        .to(1)
        .where(col(Coupon::code).eq("SPRING"))
        .execute();

    assertThat(coupon.uses).isEqualTo(1);
  }
}
