package dev.diglot.robustness;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Functions.nullIf;
import static dev.diglot.sql.Functions.text;
import static dev.diglot.sql.Functions.value;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.sql.Expr;
import dev.diglot.sql.TextExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is a text, whatever is in it and wherever it stands. */
class HostileTextTest {
  private static final String TEXTS = "dev.diglot.robustness.HostileTexts#all";
  private static final String OTHER = "harmless";

  private final TestDatabase database = TestDatabase.of(TextHolder.class, TextPart.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Entity
  static class TextHolder {
    @Id private String id = "";
    private @Nullable String text;

    @Column(length = Integer.MAX_VALUE)
    private @Nullable String longText;

    @OneToMany(mappedBy = "holder", cascade = CascadeType.ALL)
    @MapKey
    private Map<String, TextPart> parts = new LinkedHashMap<>();

    TextHolder() {}

    TextHolder(String id, String text) {
      this.id = id;
      this.text = text;
      this.longText = text;
    }

    String id() {
      return id;
    }

    @Nullable String text() {
      return text;
    }

    @Nullable String longText() {
      return longText;
    }

    Map<String, TextPart> parts() {
      return parts;
    }
  }

  @Entity
  static class TextPart {
    @Id private String name = "";
    @ManyToOne private @Nullable Ref<TextHolder> holder;

    TextPart() {}

    TextPart(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    @Nullable Ref<TextHolder> holder() {
      return holder;
    }
  }

  private void save(String text) {
    TextHolder holder = new TextHolder(text, text);
    holder.parts.put(text, new TextPart(text));
    session.addAll(holder, new TextHolder(OTHER, OTHER));
    session.commit();
    session.detachAll();
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsSavedAsAValueAndAsAKey(String text) {
    save(text);
    TextHolder found = session.get(TextHolder.class, text);
    assertThat(found.id()).isEqualTo(text);
    assertThat(found.text()).isEqualTo(text);
    assertThat(found.longText()).isEqualTo(text);
    assertThat(found.parts()).containsOnlyKeys(text);
    assertThat(session.get(Ref.to(TextPart.class, text)).holder()).isEqualTo(Ref.of(found));
    assertThat(database.read("select text from text_holder"))
        .containsExactlyInAnyOrder(text, OTHER);
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsUpdatedAndDeleted(String text) {
    TextHolder holder = new TextHolder("key", OTHER);
    session.add(holder);
    session.commit();
    holder.text = text;
    session.commit();
    assertThat(database.read("select text from text_holder")).containsExactly(text);
    session.update(TextHolder.class).set(TextHolder::longText).to(text).execute();
    session.commit();
    assertThat(database.read("select long_text from text_holder")).containsExactly(text);
    assertThat(session.delete(TextHolder.class).where(col(TextHolder::text).eq(text)).execute())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsWrittenAndReplacedWithoutAUnitOfWork(String text) {
    session.stateless().insert(new TextHolder(text, OTHER));
    session.stateless().upsert(new TextHolder(text, text));
    session.commit();
    assertThat(session.stateless().get(TextHolder.class, text).text()).isEqualTo(text);
    session.stateless().delete(new TextHolder(text, text));
    assertThat(session.query(TextHolder.class).exists()).isFalse();
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsCompared(String text) {
    save(text);
    assertThat(ids(col(TextHolder::text).eq(text))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).ne(text))).containsExactly(OTHER);
    assertThat(ids(col(TextHolder::text).in(text, "absent"))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).in(HostileTexts.list()))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).notIn(List.of(text)))).containsExactly(OTHER);
    assertThat(ids(col(TextHolder::text).between(text, text))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).isNotDistinctFrom(text))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).eq(text(text)))).containsExactly(text);
    assertThat(ids(col(TextHolder::text).eq(literal(text)))).containsExactly(text);
    assertThat(ids(col(TextHolder::longText).eq(text))).containsExactly(text);
    assertThat(parts(to(TextPart::holder).get(TextHolder::text).eq(text))).containsExactly(text);
    assertThat(parts(col(TextPart::holder).eq(Ref.to(TextHolder.class, text))))
        .containsExactly(text);
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsFoundAsAPartButIsNoPattern(String text) {
    session.addAll(
        new TextHolder("whole", text),
        new TextHolder("begin", text + "zz"),
        new TextHolder("end", "zz" + text),
        new TextHolder("within", "zz" + text + "zz"),
        new TextHolder("none", "xyxy"));
    session.flush();
    assertThat(ids(col(TextHolder::text).startsWith(text)))
        .containsExactlyInAnyOrder("whole", "begin");
    assertThat(ids(col(TextHolder::text).endsWith(text))).containsExactlyInAnyOrder("whole", "end");
    assertThat(ids(col(TextHolder::text).contains(text)))
        .containsExactlyInAnyOrder("whole", "begin", "end", "within");
    assertThat(ids(col(TextHolder::text).position(text).gt(2)))
        .containsExactlyInAnyOrder("end", "within");
    assertThat(ids(col(TextHolder::text).replace(text, "").eq("zzzz"))).containsExactly("within");
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsComputedWith(String text) {
    save(text);
    TextExpr column = col(TextHolder::text);
    assertThat(first(column.concat(text))).isEqualTo(text + text);
    assertThat(first(column.concat(text(text)))).isEqualTo(text + text);
    assertThat(first(column.concat(literal(text)))).isEqualTo(text + text);
    assertThat(first(value(text))).isEqualTo(text);
    assertThat(first(literal(text))).isEqualTo(text);
    assertThat(first(max(column))).isEqualTo(text);
    assertThat(first(coalesce(column, text))).isEqualTo(text);
    assertThat(session.query(TextHolder.class).select(nullIf(column, text)).list())
        .containsExactlyInAnyOrder(null, OTHER);
    assertThat(first(when(column.eq(text), text).otherwise("wrong"))).isEqualTo(text);
    assertThat(first(column.replace(text, "<" + text + ">"))).isEqualTo("<" + text + ">");
    assertThat(
            session
                .query(TextHolder.class)
                .groupBy(column.concat(text))
                .select(column.concat(text))
                .list())
        .containsExactlyInAnyOrder(text + text, OTHER + text);
  }

  @ParameterizedTest
  @MethodSource(TEXTS)
  void itIsBoundInSqlWrittenByHand(String text) {
    save(text);
    assertThat(
            session
                .sql("select id from text_holder where text = :t and ':t' <> '' -- :t ?\n")
                .bind("t", text)
                .list(String.class))
        .containsExactly(text);
    assertThat(
            session
                .sql("select id from text_holder where text in (:t)")
                .bind("t", HostileTexts.list())
                .list(String.class))
        .containsExactly(text);
    assertThat(
            session
                .sql("select * from text_holder where id = :t")
                .bind("t", text)
                .list(TextHolder.class))
        .extracting(TextHolder::text)
        .containsExactly(text);
    assertThat(
            session
                .sql("update text_holder set long_text = :new where id = :t")
                .bind("t", text)
                .bind("new", text + "!")
                .execute())
        .isEqualTo(1);
  }

  @Test
  void allOfThemAreSavedByOneFlush() {
    HostileTexts.all().forEach(text -> session.add(new TextHolder(text, text)));
    session.commit();
    List<Object> expected = new ArrayList<>(HostileTexts.list());
    assertThat(database.read("select text from text_holder where text = id and text = long_text"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<String> ids(Expr<Boolean> condition) {
    return session.query(TextHolder.class).where(condition).select(TextHolder::id).list();
  }

  private List<String> parts(Expr<Boolean> condition) {
    return session.query(TextPart.class).where(condition).select(TextPart::name).list();
  }

  private @Nullable String first(Expr<String> value) {
    return session.query(TextHolder.class).where(col(TextHolder::id).ne(OTHER)).select(value).one();
  }
}
