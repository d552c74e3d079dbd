package dev.diglot.robustness;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Sql.col;
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
import dev.diglot.session.StatelessSession;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand rows, as a list and as a stream. */
class LargeResultsTest {
  private static final int ROWS = 100_000;
  private static final int GROUPS = 100;

  @AutoClose
  private static final TestDatabase DATABASE = TestDatabase.of(Group.class, Member.class);

  @Entity
  static class Group {
    @Id private int id;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL)
    private List<Member> members = new ArrayList<>();

    Group() {}

    Group(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }

    List<Member> members() {
      return members;
    }
  }

  @Entity
  static class Member {
    @Id private int id;
    private @Nullable String name;
    @ManyToOne private @Nullable Ref<Group> group;

    Member() {}

    Member(int id, int group) {
      this.id = id;
      this.name = "member " + id;
      this.group = Ref.to(Group.class, group);
    }

    int id() {
      return id;
    }

    @Nullable String name() {
      return name;
    }

    @Nullable Ref<Group> group() {
      return group;
    }
  }

  @BeforeAll
  static void fill() {
    try (StatelessSession session = DATABASE.database().openStateless()) {
      session.insertAll(IntStream.range(0, GROUPS).mapToObj(Group::new).toList());
      session.insertAll(
          IntStream.range(0, ROWS).mapToObj(id -> new Member(id, id % GROUPS)).toList());
      session.commit();
    }
  }

  @Test
  void aListHasThemAll() {
    try (Session session = DATABASE.database().openSession()) {
      List<Member> members = session.query(Member.class).orderBy(Member::id).list();
      assertThat(members).hasSize(ROWS);
      assertThat(members.get(ROWS - 1).name()).isEqualTo("member " + (ROWS - 1));
      assertThat(session.query(Member.class).orderBy(Member::id).list().equals(members)).isTrue();
      DATABASE.forgetSent();
      session.commit();
      assertThat(DATABASE.sent()).isEmpty();
    }
  }

  @Test
  void aStreamSeesThemAllWithoutHoldingThem() {
    try (StatelessSession session = DATABASE.database().openStateless();
        Stream<Member> members = session.query(Member.class).orderBy(Member::id).stream()) {
      Iterator<Member> each = members.iterator();
      int seen = 0;
      long most = 0;
      while (each.hasNext()) {
        assertThat(each.next().id()).isEqualTo(seen++);
        if (seen % 25_000 == 0) {
          most = Math.max(most, reachable(Member.class));
        }
      }
      assertThat(seen).isEqualTo(ROWS);
      assertThat(most).as("members in memory at a time").isLessThan(20_000);
    }
  }

  @Test
  void aReadOnlyStreamOfASessionLeavesNothingToFlush() {
    try (Session session = DATABASE.database().openSession();
        Stream<Member> members = session.query(Member.class).readOnly().stream()) {
      assertThat(members.mapToLong(Member::id).sum()).isEqualTo((long) ROWS * (ROWS - 1) / 2);
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void touchingReferencesOfAStreamCostsAStatementAChunk() {
    DATABASE.forgetSent();
    try (StatelessSession session = DATABASE.database().openStateless();
        Stream<Member> members = session.query(Member.class).stream()) {
      assertThat(members.map(m -> m.group().get().id()).distinct().count()).isEqualTo(GROUPS);
    }
    assertThat(DATABASE.sent()).hasSizeLessThanOrEqualTo(1 + ROWS / 1000);
  }

  @Test
  void aClosedStreamGivesItsCursorBack() {
    try (TestDatabase small = TestDatabase.empty(b -> b.poolSize(1), Group.class, Member.class)) {
      small.database().createAll();
      small
          .database()
          .transaction(s -> IntStream.range(0, 5_000).mapToObj(Group::new).forEach(s::add));
      for (int i = 0; i < 5; i++) {
        try (Session session = small.database().openSession()) {
          try (Stream<Group> groups = session.query(Group.class).stream()) {
            assertThat(groups.limit(3)).hasSize(3);
          }
          session.sql("alter table \"group\" add column if not exists extra integer").execute();
          assertThat(session.query(Group.class).count()).isEqualTo(5_000);
        }
      }
    }
  }

  @Test
  void aStreamOutlivingItsSessionSaysSo() {
    Session session = DATABASE.database().openSession();
    try (Stream<Member> members = session.query(Member.class).stream()) {
      Iterator<Member> each = members.iterator();
      each.next();
      session.close();
      assertThatThrownBy(() -> each.forEachRemaining(member -> {}))
          .isInstanceOf(SessionException.class);
    }
  }

  @Test
  void aSessionWorksWhileItsStreamIsRead() {
    try (Session session = DATABASE.database().openSession();
        Stream<Group> groups = session.query(Group.class).orderBy(Group::id).stream()) {
      assertThat(
              groups
                  .mapToLong(
                      group ->
                          session.query(Member.class).where(col(Member::group).is(group)).count())
                  .sum())
          .isEqualTo(ROWS);
    }
  }

  @Test
  void collectionsOfAThousandElementsEachAreLoadedByOneStatement() {
    try (Session session = DATABASE.database().openSession()) {
      List<Group> groups = session.query(Group.class).list();
      DATABASE.forgetSent();
      assertThat(groups.stream().mapToInt(group -> group.members().size()).sum()).isEqualTo(ROWS);
      assertThat(DATABASE.sent()).hasSize(1);
    }
  }

  @Test
  void valuesAreListedWithoutEntities() {
    try (Session session = DATABASE.database().openSession()) {
      assertThat(session.query(Member.class).select(Member::name).list()).hasSize(ROWS);
      assertThat(session.query(Member.class).select(count()).one()).isEqualTo(ROWS);
      assertThat(session.sql("select name from member").list(String.class)).hasSize(ROWS);
    }
  }

  @Test
  void aQuarterOfThemIsRemovedByOneFlush() {
    try (Session session = DATABASE.database().openSession()) {
      session
          .query(Member.class)
          .where(col(Member::id).lt(ROWS / 4))
          .list()
          .forEach(session::remove);
      session.flush();
      assertThat(session.query(Member.class).count()).isEqualTo(ROWS - ROWS / 4);
      session.rollback();
      assertThat(session.query(Member.class).count()).isEqualTo(ROWS);
    }
  }

  /** How many instances of a class are reachable after a collection. */
  private static long reachable(Class<?> type) {
    try {
      Object histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return histogram
          .toString()
          .lines()
          .filter(line -> line.contains(" " + type.getName()))
          .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
          .findFirst()
          .orElse(0);
    } catch (JMException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
