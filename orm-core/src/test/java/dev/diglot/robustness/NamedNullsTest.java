package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.database.Binds;
import dev.diglot.database.BoundSession;
import dev.diglot.database.Database;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Functions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to somebody who gives null where an object is wanted: which argument it was. */
@NullUnmarked
class NamedNullsTest {

  @Entity
  static class Note {
    @Id @GeneratedValue Integer id;
    String text;

    Note() {}

    Note(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private final Database database = Database.open("jdbc:h2:mem:", Metadata.of(Note.class));
  private Session session;
  private StatelessSession stateless;

  @BeforeEach
  void open() {
    database.createAll();
    session = database.openSession();
    stateless = database.openStateless();
  }

  @AfterEach
  void close() {
    stateless.close();
    session.close();
    database.close();
  }

  @Test
  void aUnitOfWorkNamesWhatWasNull() {
    List<Consumer<Session>> calls =
        List.of(
            s -> s.add(null),
            s -> s.remove(null),
            s -> s.refresh(null),
            s -> s.detach(null),
            s -> s.attach(null),
            s -> s.merge(null),
            s -> s.contains(null),
            s -> s.isDirty(null));
    calls.forEach(call -> refused(() -> call.accept(session), "entity"));
    refused(() -> session.addAll(null), "entities");
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void nothingIsAddedWhenOneOfSeveralIsNull() {
    refused(() -> session.addAll(Arrays.asList(new Note("a"), null)), "entities[1]");
    refused(() -> session.addAll(new Note("a"), new Note("b"), null), "more[1]");
    assertThat(session.isDirty()).isFalse();
  }

  @Test
  void aStatelessSessionNamesWhatWasNullBeforeItWrites() {
    List<Note> notes = Arrays.asList(new Note("a"), null);
    refused(() -> stateless.insert(null), "value");
    refused(() -> stateless.insertAll(null), "values");
    refused(() -> stateless.insertAll(notes), "values[1]");
    refused(() -> stateless.updateAll(notes), "values[1]");
    refused(() -> stateless.upsertAll(notes), "values[1]");
    refused(() -> stateless.deleteAll(notes), "values[1]");
    refused(() -> stateless.insertInto(Note.class).row(null), "value");
    refused(() -> stateless.insertInto(Note.class).rows(notes), "value");
    assertThat(stateless.query(Note.class).count()).isZero();
  }

  @Test
  void aPatternThatIsNullIsAComparisonWithNull() {
    List<ThrowingCallable> calls =
        List.of(
            () -> col(Note::text).startsWith(null),
            () -> col(Note::text).endsWith(null),
            () -> col(Note::text).contains(null),
            () -> col(Note::text).like(null));
    calls.forEach(
        call ->
            assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                    QueryException.class,
                    refused -> assertThat(refused.code()).isEqualTo("DG-204")));
  }

  @Test
  void severalDatabasesNameWhatWasNull() {
    refused(() -> Binds.builder().bind(null, database), "name");
    refused(() -> Binds.builder().bind("notes", null), "database");
    try (BoundSession bound = Binds.builder().bind("notes", database).build().openSession()) {
      refused(() -> bound.add(null), "entity");
      refused(() -> bound.remove(null), "entity");
    }
  }

  @Test
  void mappingAndFunctionsNameWhatWasNull() {
    refused(() -> Metadata.of(Note.class, null), "class");
    refused(() -> Functions.function(null, String.class), "name");
  }

  private static void refused(ThrowingCallable call, String name) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }
}
