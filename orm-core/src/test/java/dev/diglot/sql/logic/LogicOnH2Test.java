package dev.diglot.sql.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.ConstraintViolationException;
import dev.diglot.session.Session;
import dev.diglot.session.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogicOnH2Test {
  @AutoClose private final TestDatabase db = TestDatabase.of(Door.class);

  private void insert(Door... doors) {
    try (Session session = db.session()) {
      session.addAll(List.of(doors));
      session.commit();
    }
  }

  @Test
  void aCheckIsBrokenByWhatJavaCallsFalse() {
    insert(new Door(1, "open", null), new Door(2, "shut", "open"));

    assertThatThrownBy(() -> insert(new Door(3, null, "open")))
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessageContaining("state_is_known");
    assertThatThrownBy(() -> insert(new Door(4, "open", "locked")))
        .isInstanceOf(ConstraintViolationException.class)
        .hasMessageContaining("before_is_no_lock");
    assertThat(db.rows("select id from door order by id")).containsExactly("1", "2");
  }

  @Test
  void groupsAreThoseOfJava() {
    insert(new Door(1, "open", null), new Door(2, "shut", "open"), new Door(3, "shut", null));
    try (Session session = db.session()) {
      List<Boolean> keys =
          session
              .query(Door.class)
              .groupBy(door -> Objects.equals(door.before(), "open"))
              .having(group -> group.count() > 1)
              .select(door -> Objects.equals(door.before(), "open"))
              .list();
      assertThat(keys).containsExactly(false);
    }
  }

  @Test
  void ordersAreThoseOfJava() {
    insert(new Door(1, "open", null), new Door(2, "shut", "open"), new Door(3, "shut", null));
    try (Session session = db.session()) {
      List<Integer> ids =
          session
              .query(Door.class)
              .orderBy(door -> Objects.equals(door.before(), "open"), Door::id)
              .select(Door::id)
              .list();
      assertThat(ids).containsExactly(1, 3, 2);
    }
  }

  @Test
  void updatesAndDeletesMindNulls() {
    insert(new Door(1, "open", null), new Door(2, "shut", "open"), new Door(3, "shut", null));
    try (Session session = db.session()) {
      long changed =
          session
              .update(Door.class)
              .set(Door::before)
              .to("new")
              .where(door -> !Objects.equals(door.before(), "open"))
              .execute();
      long gone =
          session.delete(Door.class).where(door -> Objects.equals(door.before(), null)).execute();
      session.commit();
      assertThat(List.of(changed, gone)).containsExactly(2L, 0L);
    }
    assertThat(db.rows("select before from door order by id"))
        .containsExactly("new", "open", "new");
  }
}
