package dev.diglot.testkit.session;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.excluded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.session.StatelessSession;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records and bulk work, statement by statement. */
public abstract class StatelessWrites extends ComplianceArea {
  private static final int BEYOND_ONE_STATEMENT = 12_000;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected StatelessWrites(TestDatabase target) {
    super(target);
  }

  private static Parcel parcel(int number) {
    return new Parcel("depot", number, "p" + number, new BigDecimal(number + ".125"));
  }

  @Test
  void recordsAreInsertedUpdatedAndDeleted() {
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      Parcel parcel = session.insert(parcel(1));
      assertThat(session.get(Parcel.class, "depot", 1)).isEqualTo(parcel);
      session.update(parcel.labelled("changed"));
      assertThat(session.get(Parcel.class, "depot", 1).label()).isEqualTo("changed");
      session.update(parcel.labelled(null));
      assertThat(session.get(Parcel.class, "depot", 1).label()).isNull();
      session.delete(parcel);
      assertThat(session.find(Parcel.class, "depot", 1)).isEmpty();
      session.commit();
    }
  }

  @Test
  void rowsBeyondOneStatementAreInserted() {
    Database database = open(Parcel.class);
    List<Parcel> parcels =
        IntStream.range(0, BEYOND_ONE_STATEMENT).mapToObj(StatelessWrites::parcel).toList();
    try (StatelessSession session = database.openStateless()) {
      session.insertAll(parcels);
      session.commit();
      assertThat(session.query(Parcel.class).count()).isEqualTo(BEYOND_ONE_STATEMENT);
      assertThat(session.query(Parcel.class).orderBy(col(Parcel::number).asc()).list())
          .isEqualTo(parcels);
      session.updateAll(parcels.stream().map(parcel -> parcel.labelled("new")).toList());
      assertThat(session.query(Parcel.class).where(col(Parcel::label).eq("new")).count())
          .isEqualTo(BEYOND_ONE_STATEMENT);
      session.deleteAll(parcels.subList(1, BEYOND_ONE_STATEMENT));
      assertThat(session.query(Parcel.class).list()).hasSize(1);
    }
  }

  @Test
  void nothingIsWrittenForNothing() {
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      assertThat(session.insertAll(List.<Parcel>of())).isEmpty();
      assertThat(session.updateAll(List.<Parcel>of())).isEmpty();
      session.deleteAll(List.of());
      assertThat(session.query(Parcel.class).list()).isEmpty();
    }
  }

  @Test
  @Requires(Capability.IDENTITY)
  void objectsAreCompletedByTheDatabase() {
    Database database = open(Note.class);
    try (StatelessSession session = database.openStateless()) {
      List<Note> notes =
          session.insertAll(IntStream.range(0, 1_500).mapToObj(i -> new Note("n" + i)).toList());
      assertThat(notes).allSatisfy(note -> assertThat(note.state()).isEqualTo("draft"));
      assertThat(notes).extracting(Note::id).doesNotContainNull().doesNotHaveDuplicates();
      assertThat(notes.get(7).shout()).isEqualTo("N7!");
      Note found = session.get(Note.class, Objects.requireNonNull(notes.get(1_234).id()));
      assertThat(found.body()).isEqualTo("n1234");
      found.write("again");
      assertThat(session.update(found).shout()).isEqualTo("AGAIN!");
      session.commit();
    }
  }

  @Test
  @Requires(Capability.UPSERT)
  void upsertsInsertOrUpdate() {
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      session.insertAll(List.of(parcel(1), parcel(2)));
      session.upsertAll(List.of(parcel(2).labelled("changed"), parcel(3), parcel(4)));
      session.upsert(parcel(1).labelled(null));
      assertThat(session.query(Parcel.class).orderBy(col(Parcel::number).asc()).list())
          .containsExactly(
              parcel(1).labelled(null), parcel(2).labelled("changed"), parcel(3), parcel(4));
      session.commit();
    }
  }

  @Test
  @Requires(Capability.UPSERT)
  void theLastUpsertOfAKeyStays() {
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      session.upsertAll(
          List.of(parcel(1).labelled("a"), parcel(2), parcel(1).labelled("b"), parcel(1)));
      assertThat(session.query(Parcel.class).orderBy(col(Parcel::number).asc()).list())
          .containsExactly(parcel(1), parcel(2));
    }
  }

  @Test
  @Requires(Capability.UPSERT)
  void upsertsBeyondOneStatementAreWritten() {
    Database database = open(Parcel.class);
    List<Parcel> parcels = IntStream.range(0, 2_500).mapToObj(StatelessWrites::parcel).toList();
    try (StatelessSession session = database.openStateless()) {
      session.insertAll(parcels.subList(0, 1_000));
      session.upsertAll(parcels.stream().map(parcel -> parcel.labelled("up")).toList());
      assertThat(session.query(Parcel.class).where(col(Parcel::label).eq("up")).count())
          .isEqualTo(2_500);
      session.commit();
    }
  }

  @Test
  @Requires(Capability.UPSERT)
  void insertsSayWhatBecomesOfRowsThatAreThere() {
    Database database = open(Parcel.class);
    List<Parcel> given = List.of(parcel(1).labelled("it's"), parcel(2), parcel(3));
    try (StatelessSession session = database.openStateless()) {
      session.insert(parcel(2).labelled("there"));
      assertThat(
              session
                  .insertInto(Parcel.class)
                  .rows(given)
                  .onConflict(Parcel::depot, Parcel::number)
                  .doNothing()
                  .execute())
          .isEqualTo(2);
      assertThat(session.get(Parcel.class, "depot", 2).label()).isEqualTo("there");
      assertThat(
              session
                  .insertInto(Parcel.class)
                  .rows(given)
                  .onConflict(Parcel::depot, Parcel::number)
                  .doUpdate()
                  .set(Parcel::label)
                  .to(col(Parcel::label).concat(excluded(Parcel::label)))
                  .where(excluded(Parcel::number).lt(3))
                  .execute())
          .isEqualTo(2);
      assertThat(session.query(Parcel.class).orderBy(col(Parcel::number).asc()).list())
          .extracting(Parcel::label)
          .containsExactly("it'sit's", "therep2", "p3");
    }
  }

  @Test
  @Requires({Capability.UPSERT, Capability.RETURNING_ON_UPSERT})
  void insertsGiveBackTheRowsThatWereWritten() {
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      session.insert(parcel(2));
      assertThat(
              session
                  .insertInto(Parcel.class)
                  .rows(List.of(parcel(3), parcel(2), parcel(1)))
                  .onConflict(Parcel::depot, Parcel::number)
                  .doNothing()
                  .returning()
                  .list())
          .containsExactly(parcel(3), parcel(1));
      assertThat(
              session
                  .insertInto(Parcel.class)
                  .rows(List.of(parcel(2).labelled("new"), parcel(2).labelled("newer")))
                  .onConflict(Parcel::depot, Parcel::number)
                  .doUpdate()
                  .setGiven()
                  .returning(Parcel::label)
                  .list())
          .containsExactly("new", "newer");
    }
  }

  @Test
  void upsertsAreRefusedInWordsWhereThereAreNone() {
    if (has(Capability.UPSERT)) {
      return;
    }
    Database database = open(Parcel.class);
    try (StatelessSession session = database.openStateless()) {
      assertThatThrownBy(() -> session.upsert(parcel(1)))
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining(dialect().name());
      assertThat(session.query(Parcel.class).count()).isZero();
    }
  }
}
