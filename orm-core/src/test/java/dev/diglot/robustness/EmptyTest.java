package dev.diglot.robustness;

import static dev.diglot.sql.Functions.average;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.sum;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.database.Database;
import dev.diglot.error.DiglotException;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing, wherever something may be expected. */
class EmptyTest {
  private final TestDatabase database = TestDatabase.of(Box.class, Content.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Entity
  static class Box {
    @Id @GeneratedValue private @Nullable Integer id;

    @OneToMany(mappedBy = "box", cascade = CascadeType.ALL)
    private List<Content> list = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "box_set")
    private @Nullable Set<Content> set = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinTable(name = "box_map")
    private @Nullable Map<Integer, Content> map = new HashMap<>();

    @Nullable Integer id() {
      return id;
    }

    List<Content> list() {
      return list;
    }
  }

  @Entity
  static class Content {
    @Id private int id;
    private int size;
    private String text = "";
    @ManyToOne private @Nullable Ref<Box> box;

    int id() {
      return id;
    }

    int size() {
      return size;
    }

    String text() {
      return text;
    }

    @Nullable Ref<Box> box() {
      return box;
    }
  }

  @Test
  void anEmptyTableGivesEmptyAnswers() {
    assertThat(session.query(Content.class).list()).isEmpty();
    assertThat(session.query(Content.class).first()).isEmpty();
    assertThat(session.query(Content.class).oneOrNone()).isEmpty();
    assertThat(session.query(Content.class).count()).isZero();
    assertThat(session.query(Content.class).exists()).isFalse();
    assertThat(session.find(Content.class, 1)).isEmpty();
    try (Stream<Content> none = session.query(Content.class).stream()) {
      assertThat(none).isEmpty();
    }
    assertThat(session.query(Box.class).fetch(Box::list).list()).isEmpty();
    assertThat(session.query(Content.class).groupBy(Content::size).select(count()).list())
        .isEmpty();
    assertThatThrownBy(() -> session.query(Content.class).one())
        .isInstanceOf(QueryException.class)
        .extracting(e -> ((QueryException) e).code())
        .isEqualTo(QueryError.NO_RESULT.id());
    assertThatThrownBy(() -> session.get(Content.class, 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Content");
  }

  @Test
  void aggregatesOfNothing() {
    assertThat(session.query(Content.class).select(count()).one()).isZero();
    assertThat(session.query(Content.class).select(sum(col(Content::size))).list())
        .containsExactly((Integer) null);
    assertThat(session.query(Content.class).select(max(col(Content::text))).first()).isEmpty();
    assertThat(session.query(Content.class).select(average(col(Content::size))).oneOrNone())
        .isEmpty();
  }

  @Test
  void listsOfNothing() {
    Content content = new Content();
    session.add(content);
    session.flush();
    assertThat(session.query(Content.class).where(col(Content::id).in()).list()).isEmpty();
    assertThat(session.query(Content.class).where(col(Content::id).in(List.of())).list()).isEmpty();
    assertThat(session.query(Content.class).where(col(Content::id).notIn()).list())
        .containsExactly(content);
    assertThat(session.query(Content.class).where(col(Content::box).in(List.of())).list())
        .isEmpty();
    assertThat(session.query(Content.class).where(col(Content::box).notIn(List.of())).list())
        .containsExactly(content);
    assertThat(session.query(Content.class).where(col(Content::id).in(Set.of()).not()).list())
        .containsExactly(content);
    assertThat(session.query(Content.class).orderBy().list()).containsExactly(content);
    assertThat(session.query(Content.class).limit(0).list()).isEmpty();
    assertThat(session.query(Content.class).offset(1).list()).isEmpty();
  }

  @Test
  void anEmptyListInSqlWrittenByHandSaysWhatToDo() {
    assertThatThrownBy(
            () ->
                session
                    .sql("select id from content where id in (:ids)")
                    .bind("ids", List.of())
                    .list(Integer.class))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(":ids");
    assertThat(database.sent()).isEmpty();
  }

  @Test
  void nothingToWriteSendsNothing() {
    session.addAll(List.of());
    session.flush();
    session.commit();
    try (StatelessSession stateless = database.database().openStateless()) {
      assertThat(stateless.insertAll(List.of())).isEmpty();
      assertThat(stateless.updateAll(List.of())).isEmpty();
      assertThat(stateless.upsertAll(List.<Content>of())).isEmpty();
      stateless.deleteAll(List.of());
      stateless.commit();
    }
    assertThat(database.sent()).isEmpty();
  }

  @Test
  void emptyAndNullCollectionsAreSavedAlike() {
    Box empty = new Box();
    Box none = new Box();
    none.set = null;
    none.map = null;
    session.addAll(empty, none);
    session.commit();
    session.detachAll();
    assertThat(session.query(Box.class).list())
        .hasSize(2)
        .allSatisfy(
            box -> {
              assertThat(box.list).isEmpty();
              assertThat(box.set).isEmpty();
              assertThat(box.map).isEmpty();
            });
  }

  @Test
  void collectionsAreEmptied() {
    Box box = new Box();
    Content content = new Content();
    box.list.add(content);
    box.set.add(content);
    box.map.put(0, content);
    session.add(box);
    session.commit();
    box.list.clear();
    box.set = null;
    box.map = new HashMap<>();
    session.commit();
    session.detachAll();
    Box found = session.get(Box.class, box.id());
    assertThat(found.list).isEmpty();
    assertThat(found.set).isEmpty();
    assertThat(found.map).isEmpty();
    assertThat(session.query(Content.class).count()).isEqualTo(1);
  }

  @Test
  void anEmptyTextIsNoNull() {
    session.add(new Content());
    session.commit();
    assertThat(database.read("select count(*) from content where text = ''")).containsExactly(1L);
    assertThat(session.query(Content.class).where(col(Content::text).eq("")).count()).isEqualTo(1);
    assertThat(session.query(Content.class).where(col(Content::text).contains("")).count())
        .isEqualTo(1);
    assertThat(session.query(Content.class).where(col(Content::text).in("")).count()).isEqualTo(1);
    assertThat(session.query(Content.class).where(col(Content::text).isNull()).exists()).isFalse();
  }

  @Test
  void noClassesAreNoTables() {
    Metadata nothing = Metadata.of();
    assertThat(nothing.sortedTables()).isEmpty();
    try (Database none = Database.open("jdbc:h2:mem:", nothing)) {
      none.createAll();
      none.dropAll();
      none.transaction(s -> assertThat(s.sql("select 1").one(Integer.class)).isEqualTo(1));
    }
  }

  @Test
  void emptyTextsInPlaceOfSqlAndNamesAreErrors() {
    assertThatThrownBy(() -> session.sql("").list(Integer.class))
        .isInstanceOf(DiglotException.class);
    session.rollback();
    assertThatThrownBy(() -> Database.open("", Metadata.of())).isInstanceOf(DiglotException.class);
  }
}
