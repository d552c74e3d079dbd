package dev.diglot.testkit.session;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.dialect.Capability;
import dev.diglot.error.StaleVersionException;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Objects are inserted, changed and deleted, and carry what the database made of them. */
public abstract class UnitsOfWork extends ComplianceArea {
  private static final int MANY = 2_345;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected UnitsOfWork(TestDatabase target) {
    super(target);
  }

  @Test
  void objectsAreWrittenReadChangedAndDeleted() {
    Database database = open(Team.class, Member.class);
    try (Session session = database.openSession()) {
      session.add(new Team(1, "red"));
      session.commit();
    }
    try (Session session = database.openSession()) {
      session.get(Team.class, 1).rename("blue");
      session.commit();
    }
    try (Session session = database.openSession()) {
      Team team = session.get(Team.class, 1);
      assertThat(team.name()).isEqualTo("blue");
      session.remove(team);
      session.commit();
    }
    try (Session session = database.openSession()) {
      assertThat(session.find(Team.class, 1)).isEmpty();
    }
  }

  @Test
  void graphsAreWrittenInTheOrderOfTheirKeys() {
    Database database = open(Team.class, Member.class);
    try (Session session = database.openSession()) {
      Team team = new Team(1, "red");
      for (int i = 0; i < 3; i++) {
        team.members().add(new Member(i, "m" + i).in(Ref.of(team)));
      }
      session.add(team);
      session.commit();
    }
    try (Session session = database.openSession()) {
      Team team = session.get(Team.class, 1);
      assertThat(team.members()).extracting(Member::id).containsExactlyInAnyOrder(0, 1, 2);
      team.members().removeIf(member -> member.id() == 1);
      session.commit();
      assertThat(session.query(Member.class).count()).isEqualTo(2);
      session.remove(team);
      session.commit();
      assertThat(session.query(Member.class).count()).isZero();
    }
  }

  @Test
  @Requires(Capability.IDENTITY)
  void whatTheDatabaseMakesComesBack() {
    Database database = open(Note.class);
    try (Session session = database.openSession()) {
      Note note = new Note("hello");
      session.add(note);
      session.flush();
      assertThat(note.id()).isNotNull();
      assertThat(note.state()).isEqualTo("draft");
      assertThat(note.shout()).isEqualTo("HELLO!");
      assertThat(Duration.between(note.created(), Instant.now()).abs())
          .isLessThan(Duration.ofMinutes(10));
      int version = note.version();

      note.write("bye");
      session.flush();
      assertThat(note.shout()).isEqualTo("BYE!");
      assertThat(note.version()).isEqualTo(version + 1);
      session.commit();
    }
  }

  @Test
  @Requires(Capability.IDENTITY)
  void idsAreMatchedToTheOrderOfInput() {
    Database database = open(Note.class);
    List<Note> notes = IntStream.range(0, MANY).mapToObj(i -> new Note("note " + i)).toList();
    for (int i = 0; i < MANY; i += 3) {
      notes.get(i).enter("sent");
    }
    try (Session session = database.openSession()) {
      session.addAll(notes);
      session.commit();
    }
    assertThat(notes).extracting(Note::id).doesNotHaveDuplicates().doesNotContainNull();
    try (Session session = database.openSession()) {
      List<Note> read = session.query(Note.class).orderBy(col(Note::id).asc()).list();
      assertThat(read).hasSize(MANY);
      for (Note note : notes) {
        assertThat(session.get(Note.class, Objects.requireNonNull(note.id())).body())
            .isEqualTo(note.body());
        assertThat(session.get(Note.class, Objects.requireNonNull(note.id())).state())
            .isEqualTo(note.state());
      }
    }
  }

  @Test
  @Requires(Capability.SEQUENCES)
  void sequencesGiveIds() {
    Database database = open(Ticket.class);
    List<Ticket> tickets = IntStream.range(0, 120).mapToObj(Ticket::new).toList();
    try (Session session = database.openSession()) {
      session.addAll(tickets);
      session.commit();
    }
    assertThat(tickets).extracting(Ticket::id).doesNotHaveDuplicates().doesNotContainNull();
    try (Session session = database.openSession()) {
      for (Ticket ticket : tickets) {
        assertThat(session.get(Ticket.class, Objects.requireNonNull(ticket.id())).place())
            .isEqualTo(ticket.place());
      }
    }
  }

  @Test
  void manyRowsAreUpdatedAndDeleted() {
    Database database = open(Team.class, Member.class);
    try (Session session = database.openSession()) {
      session.addAll(IntStream.range(0, MANY).mapToObj(i -> new Team(i, "team")).toList());
      session.commit();
      List<Team> teams = new ArrayList<>(session.query(Team.class).list());
      teams.forEach(team -> team.rename("team " + team.id()));
      session.commit();
      assertThat(session.query(Team.class).where(col(Team::name).eq("team 77")).count())
          .isEqualTo(1);
      assertThat(session.query(Team.class).where(col(Team::name).eq("team")).exists()).isFalse();
      teams.stream().filter(team -> team.id() % 2 == 0).forEach(session::remove);
      session.commit();
      assertThat(session.query(Team.class).count()).isEqualTo(MANY / 2);
    }
  }

  @Test
  @Requires(Capability.IDENTITY)
  void staleVersionsAreRefused() {
    Database database = open(Note.class);
    Note note = new Note("first");
    database.transaction(session -> session.add(note));
    try (Session mine = database.openSession();
        Session theirs = database.openSession()) {
      Note one = mine.get(Note.class, Objects.requireNonNull(note.id()));
      mine.rollback();
      Note other = theirs.get(Note.class, Objects.requireNonNull(note.id()));
      other.write("theirs");
      theirs.commit();
      one.write("mine");
      assertThatThrownBy(mine::commit).isInstanceOf(StaleVersionException.class);
      mine.rollback();
      assertThat(mine.query(Note.class).one().body()).isEqualTo("theirs");
    }
  }
}
