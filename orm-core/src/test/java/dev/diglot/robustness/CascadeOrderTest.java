package dev.diglot.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.error.SessionException;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a flush saves does not depend on the order in which objects were added. */
class CascadeOrderTest {
  private final TestDatabase database = TestDatabase.of(Shelf.class, Book.class, Note.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Entity
  static class Shelf {
    @Id private int id = 1;

    @OneToMany(mappedBy = "shelf", cascade = CascadeType.ALL)
    private List<Book> books = new ArrayList<>();
  }

  @Entity
  static class Book {
    @Id private int id = 2;
    @ManyToOne private @Nullable Ref<Shelf> shelf;

    @OneToMany(mappedBy = "book")
    private List<Note> notes = new ArrayList<>();
  }

  @Entity
  static class Note {
    @Id private int id = 3;
    @ManyToOne private @Nullable Book book;
  }

  @Test
  void whatOneObjectOnlyPointsToMayBeSavedByAnotherAddedLater() {
    Shelf shelf = new Shelf();
    Book book = new Book();
    Note note = new Note();
    shelf.books.add(book);
    note.book = book;
    session.add(note);
    session.add(shelf);
    session.commit();
    assertThat(database.read("select shelf_id from book")).containsExactly(1);
    assertThat(database.read("select book_id from note")).containsExactly(2);
  }

  @Test
  void whatNobodySavesIsAnErrorThatNamesThePath() {
    Note note = new Note();
    note.book = new Book();
    session.add(note);
    assertThatThrownBy(session::flush)
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("Note.book");
    assertThat(database.sent()).isEmpty();
  }
}
