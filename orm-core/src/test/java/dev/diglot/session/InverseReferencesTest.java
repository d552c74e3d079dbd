package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToOne;
import dev.diglot.reference.Ref;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One-to-one by references whose key the other side holds")
class InverseReferencesTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Writer.class, Portrait.class);

  @Entity
  static class Writer {
    @Id @GeneratedValue Integer id;

    @OneToOne(mappedBy = "writer", cascade = ALL, orphanRemoval = true)
    Ref<Portrait> portrait;
  }

  @Entity
  static class Portrait {
    @Id @GeneratedValue Integer id;
    @OneToOne Ref<Writer> writer;
    String painter;

    Portrait() {}

    Portrait(Writer writer, String painter) {
      this.writer = Ref.of(writer);
      this.painter = painter;
    }
  }

  @BeforeEach
  void save() {
    Writer writer = new Writer();
    db.database()
        .transaction(
            session -> {
              session.add(writer);
              session.add(new Portrait(writer, "Anon"));
            });
  }

  @Test
  void removingTakesTheTargetAlongThatWasNotLoaded() {
    try (Session session = db.session()) {
      session.remove(session.get(Writer.class, 1));
      session.commit();
    }
    assertThat(db.rows("select id from portrait")).isEmpty();
    assertThat(db.rows("select id from writer")).isEmpty();
  }

  @Test
  void removingTakesAlongWhatWasLoaded() {
    try (Session session = db.session()) {
      Writer writer = session.get(Writer.class, 1);
      assertThat(writer.portrait.get().painter).isEqualTo("Anon");
      session.remove(writer);
      session.commit();
    }
    assertThat(db.rows("select id from portrait")).isEmpty();
  }

  @Test
  void aTargetThatIsLeftWithoutBeingLoadedIsAnOrphan() {
    try (Session session = db.session()) {
      session.get(Writer.class, 1).portrait = null;
      session.commit();
    }
    assertThat(db.rows("select id from portrait")).isEmpty();
    assertThat(db.rows("select id from writer")).hasSize(1);
  }

  @Test
  void aTargetThatIsReplacedWithoutBeingLoadedIsAnOrphan() {
    try (Session session = db.session()) {
      Writer writer = session.get(Writer.class, 1);
      writer.portrait = Ref.of(new Portrait(writer, "Ann"));
      session.commit();
    }
    assertThat(db.rows("select painter from portrait")).containsExactly("Ann");
  }
}
