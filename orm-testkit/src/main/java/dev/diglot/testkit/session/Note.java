package dev.diglot.testkit.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.Version;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database completes: id, default, version, computed value. */
@Entity
@Table(name = "kit_note")
class Note {
  @Id @GeneratedValue private Integer id;

  @Column(length = 80)
  private String body;

  @Column(length = 20, nullable = false, serverDefault = "'draft'")
  private @Nullable String state;

  @Column(nullable = false, serverDefault = "now()")
  private @Nullable Instant created;

  @Version private int version;
  @Computed private @Nullable String shout;

  Note() {}

  Note(String body) {
    this.body = body;
  }

  @ExpressionOf("shout")
  static TextExpr shoutSql(Root<Note> note) {
    return note.get(Note::body).upper().concat("!");
  }

  Integer id() {
    return id;
  }

  String body() {
    return body;
  }

  void write(String newBody) {
    body = newBody;
  }

  @Nullable String state() {
    return state;
  }

  void enter(String newState) {
    state = newState;
  }

  @Nullable Instant created() {
    return created;
  }

  int version() {
    return version;
  }

  @Nullable String shout() {
    return shout;
  }
}
