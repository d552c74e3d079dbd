package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.session.Session;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids that updates set, and those with parameters. */
public abstract class HybridsByQuery extends ComplianceArea {
  private @Nullable Session session;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected HybridsByQuery(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void people() {
    Database database = open(Person.class);
    session = database.openSession();
    session().addAll(new Person(1, "Ada", "King", 150), new Person(2, "Alan", "Turing", 75));
    session().commit();
  }

  @AfterEach
  final void closeSession() {
    if (session != null) {
      session.close();
    }
  }

  private Session session() {
    if (session == null) {
      throw new IllegalStateException("The test has not begun");
    }
    return session;
  }

  private List<String> fullnames() {
    return session().query(Person.class).orderBy(Person::id).select(Person::fullname).list();
  }

  @Test
  void settingAHybridToAValueSetsItsParts() {
    long changed =
        session()
            .update(Person.class)
            .set(Person::fullname)
            .to("Ada Augusta Byron")
            .where(p -> p.id() == 1)
            .execute();
    assertThat(changed).isEqualTo(1);
    assertThat(fullnames()).containsExactly("Ada Augusta Byron", "Alan Turing");
    assertThat(
            session()
                .query(Person.class)
                .where(p -> "Augusta Byron".equals(p.lastname()))
                .select(Person::firstname)
                .list())
        .containsExactly("Ada");
  }

  @Test
  void objectsOfTheSessionFollow() {
    Person ada = session().get(Person.class, 1);
    session().update(Person.class).set(Person::fullname).to("Ada Byron").execute();
    assertThat(ada.lastname()).isEqualTo("Byron");
    Person twin = new Person(3, "", "", 0);
    twin.rename("Ada Byron");
    assertThat(twin.fullname()).isEqualTo(ada.fullname());
  }

  @Test
  void aHybridIsSetToWhatAnExpressionOrLambdaGives() {
    session().update(Person.class).set(Person::money).to(col(Person::money).times(2)).execute();
    session().update(Person.class).set(Person::money).to(p -> p.money() + p.id()).execute();
    assertThat(
            session().query(Person.class).orderBy(Person::id).list().stream()
                .map(p -> List.of(p.euros(), p.cents()))
                .toList())
        .containsExactly(List.of(3, 1), List.of(1, 52));
  }

  @Test
  void partsOfNullAreNull() {
    session().update(Person.class).set(Person::fullname).toNull().where(p -> p.id() == 1).execute();
    assertThat(session().get(Person.class, 1).firstname()).isNull();
  }

  @Test
  void aHybridWithParametersIsAskedByItsTypedExpression() {
    String name = "alan";
    List<Person> found = session().query(Person.class).where(p -> p.called(name)).list();
    assertThat(found).extracting(Person::id).containsExactly(2);
    assertThat(found.get(0).called(name)).isTrue();
  }
}
