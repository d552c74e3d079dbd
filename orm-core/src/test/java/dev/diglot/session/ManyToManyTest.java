package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 13 through join tables")
class ManyToManyTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Book.class, Tag.class);

  @BeforeEach
  void save() {
    db.database()
        .transaction(
            session -> {
              Tag data = new Tag("data");
              Tag java = new Tag("java");
              Book sql = new Book("SQL");
              Book orm = new Book("ORM");
              sql.tags.add(data);
              orm.tags.addAll(List.of(data, java));
              session.addAll(sql, orm);
            });
  }

  private List<String> links() {
    return db.rows(
        "select b.title, bt.* from book_tag bt join book b on b.id = bt.book_id order by 1, 3");
  }

  @Test
  void linksAreInsertedAfterBothRows() {
    assertThat(links()).containsExactly("ORM,2,data", "ORM,2,java", "SQL,1,data");
  }

  @Test
  void theInverseSideChangesLinksToo() {
    try (Session session = db.session()) {
      Tag java = session.get(Tag.class, "java");
      Book sql = session.get(Book.class, 1);
      assertThat(sql.tags).hasSize(1);
      java.books.add(sql);
      session.commit();
      assertThat(sql.tags).extracting(Tag::name).containsExactlyInAnyOrder("data", "java");
      assertThat(session.isDirty()).isFalse();
    }
    assertThat(links()).hasSize(4);
  }

  @Test
  void bothSidesOfANewLinkWriteItOnce() {
    try (Session session = db.session()) {
      Tag java = session.get(Tag.class, "java");
      Book sql = session.get(Book.class, 1);
      java.books.add(sql);
      sql.tags.add(java);
      session.commit();
    }
    assertThat(links()).hasSize(4);
  }

  @Test
  void removingOnOneSideShowsOnTheOther() {
    try (Session session = db.session()) {
      Book orm = session.get(Book.class, 2);
      Tag data = session.get(Tag.class, "data");
      assertThat(data.books).hasSize(2);
      orm.tags.remove(data);
      session.commit();
      assertThat(data.books).extracting(Book::title).containsExactly("SQL");
    }
    assertThat(links()).containsExactly("ORM,2,java", "SQL,1,data");
  }

  @Test
  void removingAnObjectOfEitherSideDeletesItsLinks() {
    try (Session session = db.session()) {
      session.remove(session.get(Book.class, 1));
      session.remove(session.get(Tag.class, "java"));
      session.commit();
    }
    assertThat(links()).containsExactly("ORM,2,data");
    assertThat(db.rows("select title from book")).containsExactly("ORM");
  }

  @Test
  void rollbackRestoresBothSides() {
    try (Session session = db.session()) {
      Book sql = session.get(Book.class, 1);
      Tag java = session.get(Tag.class, "java");
      assertThat(java.books).hasSize(1);
      sql.tags.add(java);
      session.flush();
      assertThat(java.books).hasSize(2);

      session.rollback();

      assertThat(sql.tags).extracting(Tag::name).containsExactly("data");
      assertThat(java.books).hasSize(1);
    }
  }
}
