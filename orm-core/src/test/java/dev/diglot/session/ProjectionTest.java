package dev.diglot.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.reference.Ref;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;

/** Each is asked several times, as what reads a result is compiled when it is read again. */
@DisplayName("Rows as objects of users' classes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionTest {
  private static final int TIMES = 3;
  @AutoClose private final TestDatabase db = TestDatabase.of(Owner.class, Pet.class);
  private int nextLength = 1;

  record Line(String name, @Nullable String email) {}

  record Numbered(int id, String name) {}

  record Strict(String name, int version) {}

  record Outer(Line line, long length) {}

  record Held(Owner owner, Line line) {}

  record Named(Pet pet, @Nullable Ref<Owner> owner, String name) {}

  record Refusing(String name) {
    Refusing {
      throw new IllegalArgumentException("never " + name);
    }
  }

  @BeforeAll
  void save() {
    Owner ann = new Owner("Ann").with(new Pet("Rex"), new Pet("Tom"));
    ann.email = "ann@example.org";
    db.database()
        .transaction(
            session -> {
              session.add(ann);
              session.add(new Owner("Bob"));
            });
  }

  @RepeatedTest(TIMES)
  void constructorsAreGivenValues() {
    try (Session session = db.session()) {
      assertThat(
              session
                  .query(Owner.class)
                  .orderBy(Owner::name)
                  .select(Line::new, col(Owner::name), col((Owner o) -> o.email))
                  .list())
          .containsExactly(new Line("Ann", "ann@example.org"), new Line("Bob", null));
    }
  }

  @RepeatedTest(TIMES)
  void oneStatementServesSeveralConstructors() {
    try (Session session = db.session()) {
      String more = "!" + nextLength++;
      var owners = session.query(Owner.class).where(o -> o.name.equals("Ann"));
      assertThat(owners.select(Numbered::new, col(Owner::id), col(Owner::name)).list())
          .extracting(Numbered::name)
          .containsExactly("Ann");
      assertThat(owners.select((id, name) -> name + more, col(Owner::id), col(Owner::name)).list())
          .containsExactly("Ann" + more);
      assertThat(owners.selectArray(col(Owner::id), col(Owner::name)).one()).contains("Ann");
    }
  }

  @RepeatedTest(TIMES)
  void lambdasMakeRecordsWithinRecords() {
    try (Session session = db.session()) {
      assertThat(
              session
                  .query(Owner.class)
                  .orderBy(Owner::name)
                  .select(o -> new Outer(new Line(o.name(), o.email), o.name().length()))
                  .list())
          .containsExactly(
              new Outer(new Line("Ann", "ann@example.org"), 3),
              new Outer(new Line("Bob", null), 3));
    }
  }

  @RepeatedTest(TIMES)
  void nullForAPrimitiveIsRefusedWithTheReason() {
    try (Session session = db.session()) {
      db.elsewhere("alter table owner alter column version set null");
      db.elsewhere("update owner set version = null where name = 'Bob'");
      var owners = session.query(Owner.class).orderBy(Owner::name);
      assertThatThrownBy(() -> owners.select(o -> new Strict(o.name(), o.version)).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("A row cannot become a Strict: its constructor threw")
          .hasMessageContaining("NullPointerException");
      assertThat(owners.limit(1).select(o -> new Strict(o.name(), o.version)).list())
          .containsExactly(new Strict("Ann", 0));
    } finally {
      db.elsewhere("update owner set version = 0 where name = 'Bob'");
    }
  }

  @RepeatedTest(TIMES)
  void whatAConstructorThrowsIsExplained() {
    try (Session session = db.session()) {
      assertThatThrownBy(
              () -> session.query(Owner.class).select(o -> new Refusing(o.name())).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("A row cannot become a Refusing: its constructor threw")
          .hasRootCauseMessage("never Ann");
    }
  }

  @RepeatedTest(TIMES)
  void entitiesWithinObjectsAreThoseOfTheSession() {
    try (Session session = db.session()) {
      Owner ann = session.query(Owner.class).where(o -> o.name.equals("Ann")).one();
      List<Held> held =
          session
              .query(Owner.class)
              .orderBy(Owner::name)
              .select(o -> new Held(o, new Line(o.name(), o.email)))
              .list();
      assertThat(held.get(0).owner()).isSameAs(ann);
      assertThat(held).extracting(h -> h.line().name()).containsExactly("Ann", "Bob");
    }
  }

  @RepeatedTest(TIMES)
  void referencesWithinObjectsLoadTogether() {
    try (Session session = db.session()) {
      List<Named> pets =
          session
              .query(Pet.class)
              .orderBy(Pet::name)
              .select(p -> new Named(p, p.owner(), p.name()))
              .list();
      assertThat(pets).extracting(Named::name).containsExactly("Rex", "Tom");
      assertThat(Objects.requireNonNull(pets.get(1).owner()).get().name()).isEqualTo("Ann");
    }
  }

  @RepeatedTest(TIMES)
  void selectedReferencesAreBound() {
    try (Session session = db.session()) {
      List<Ref<Owner>> owners = session.query(Pet.class).select(Pet::owner).list();
      assertThat(owners).hasSize(2).allSatisfy(o -> assertThat(o.get().name()).isEqualTo("Ann"));
    }
  }

  @RepeatedTest(TIMES)
  void streamsMakeTheSame() {
    try (Session session = db.session();
        Stream<Line> lines =
            session.query(Owner.class).select(o -> new Line(o.name(), o.email)).stream()) {
      assertThat(lines).extracting(Line::name).containsExactlyInAnyOrder("Ann", "Bob");
    }
  }
}
