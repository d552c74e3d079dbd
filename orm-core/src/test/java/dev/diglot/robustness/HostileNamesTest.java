package dev.diglot.robustness;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.database.Database;
import dev.diglot.error.ConstraintViolationException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.reflection.CatalogReader;
import dev.diglot.reflection.SchemaComparison;
import dev.diglot.reflection.SchemaScript;
import dev.diglot.session.Session;
import dev.diglot.sql.Root;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is a name, whatever is in it: of schemas, tables, columns, constraints and aliases. */
class HostileNamesTest {
  private static final String TABLE =
      "\"the \"\"schema\"\"; --\".\"select \"\"*\"\" from 'x' -- ?\"";

  private final TestDatabase database = TestDatabase.of(Strange.class);
  private final Session session = database.database().openSession();

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Test
  void namesAreInTheCatalogAsTheyAreWritten() {
    assertThat(
            database.read(
                "select table_name from information_schema.tables where table_schema = '"
                    + Strange.SCHEMA
                    + "'"))
        .containsExactlyInAnyOrder(Strange.TABLE, Strange.LINKS);
    List<Object> columns =
        database.database().metadata().table(Strange.class).columns().stream()
            .<Object>map(c -> database.database().dialect().identifiers().catalogName(c.name()))
            .toList();
    assertThat(
            database.read(
                "select column_name from information_schema.columns where table_name = '"
                    + Strange.TABLE.replace("'", "''")
                    + "'"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(columns).contains(name))
        .hasSameSizeAs(columns);
  }

  @Test
  void theCatalogReadBackEqualsTheMapping() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url())) {
      assertThat(
              SchemaComparison.compare(
                  database.database().metadata().schema(),
                  new CatalogReader(connection, database.database().dialect())
                      .schema(Strange.SCHEMA),
                  database.database().dialect()))
          .isEmpty();
    }
  }

  @Test
  void creatingTwiceAndDroppingLeavesNothing() {
    database.database().createAll();
    database.database().dropAll();
    assertThat(
            database.read(
                "select table_name from information_schema.tables where table_schema like 'the%'"))
        .isEmpty();
    database.database().createAll();
    assertThat(database.read("select count(*) from " + TABLE)).containsExactly(0L);
  }

  @Test
  void theScriptRunsElsewhere() {
    try (TestDatabase other = TestDatabase.empty(b -> b)) {
      List<String> script =
          SchemaScript.create(
              database.database().metadata().schema(), database.database().dialect());
      script.forEach(other::run);
      assertThat(other.read("select count(*) from " + TABLE)).containsExactly(0L);
    }
  }

  @Test
  void commentsAreKept() {
    assertThat(
            database.read("select remarks from information_schema.tables where remarks like 'it%'"))
        .containsExactly("it's a \"table\"; -- with ? and :name");
    assertThat(
            database.read(
                "select remarks from information_schema.columns where remarks like 'na%'"))
        .containsExactly("naïve 'comment' 中文 😀 \\");
  }

  @Test
  void rowsAreWrittenAndRead() {
    Strange saved = new Strange("text");
    session.add(saved);
    session.commit();
    assertThat(saved.id()).isNotNull();
    assertThat(saved.apostrophe()).isEqualTo("it's -- \"?\" :x");
    assertThat(saved.both()).isEqualTo("texttext");
    session.detachAll();
    Strange found = session.get(Strange.class, saved.id());
    EntityType<Strange> type = session.metadata().entity(Strange.class);
    for (ColumnMapping column : type.columns()) {
      assertThat(column.get(found)).as(column.column().name()).isEqualTo(column.get(saved));
    }
    assertThat(found.mixed()).isEqualTo("text-mixed");
    assertThat(found.lower()).isEqualTo("text-lower");
  }

  @Test
  void rowsAreUpdatedAndDeleted() {
    Strange strange = new Strange("text");
    session.add(strange);
    session.commit();
    strange.inUnicode("中");
    session.commit();
    assertThat(strange.version()).isEqualTo(1);
    assertThat(database.read("select \"naïve 中文 😀\" from " + TABLE)).containsExactly("中");
    session.update(Strange.class).set(Strange::newline).to(col(Strange::quote)).execute();
    session.refresh(strange);
    assertThat(strange.newline()).isEqualTo("text");
    session.remove(strange);
    session.commit();
    assertThat(database.read("select count(*) from " + TABLE)).containsExactly(0L);
  }

  @Test
  void rowsAreReplacedWithoutAUnitOfWork() {
    Strange first = session.stateless().insert(new Strange("text"));
    first.ask("changed");
    session.stateless().update(first);
    first.ask("again");
    session.stateless().upsert(first);
    session.commit();
    assertThat(database.read("select \"what?\" from " + TABLE)).containsExactly("again");
  }

  @Test
  void linksAreWrittenAndQueried() {
    Strange parent = new Strange("parent");
    Strange child = new Strange("child");
    parent.children().add(child);
    parent.links().addAll(List.of(parent, child));
    session.add(parent);
    session.commit();
    session.detachAll();
    List<Strange> found =
        session
            .query(Strange.class)
            .fetch(Strange::children)
            .fetch(Strange::links)
            .orderBy(Strange::question)
            .list();
    assertThat(found).extracting(Strange::question).containsExactly("child", "parent");
    assertThat(found.get(1).children()).containsExactly(found.get(0));
    assertThat(found.get(1).links()).containsExactlyInAnyOrder(found.get(0), found.get(1));
    assertThat(
            session
                .query(Strange.class)
                .where(to(Strange::parent).get(Strange::question).eq("parent"))
                .one())
        .isSameAs(found.get(0));
    assertThat(session.query(Strange.class).join(Strange::links).count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "select", "it's", "a\"b", "x?", ":n", ";", "--", "中", "MixedCase", "a.b"})
  void anAliasIsANameToo(String name) {
    session.addAll(new Strange("a"), new Strange("b"));
    session.flush();
    Root<Strange> aliased = alias(Strange.class, name);
    assertThat(
            session
                .query(aliased)
                .where(aliased.get(Strange::question).eq("a"))
                .where(
                    exists(
                        Strange.class,
                        other -> other.get(Strange::question).gt(aliased.get(Strange::question))))
                .groupBy(aliased.get(Strange::quote))
                .select(count())
                .one())
        .isEqualTo(1);
  }

  @Test
  void aViolatedConstraintNamesThePropertiesOfItsColumns() {
    session.add(new Strange("same"));
    session.commit();
    session.add(new Strange("same"));
    assertThatThrownBy(session::commit)
        .asInstanceOf(type(ConstraintViolationException.class))
        .satisfies(
            violation -> {
              assertThat(violation.violation().constraint()).isEqualTo("only 'one' \"each\"");
              assertThat(violation.violation().table()).isEqualTo(Strange.TABLE);
              assertThat(violation.violation().columns()).containsExactly("what?", "1st");
              assertThat(violation).hasMessageContaining("question").hasMessageContaining("digit");
            });
    session.rollback();
    Strange empty = new Strange("x");
    empty.ask(":no ?");
    session.add(empty);
    assertThatThrownBy(session::commit)
        .asInstanceOf(type(ConstraintViolationException.class))
        .extracting(violation -> violation.violation().constraint())
        .isEqualTo("never \"empty\"");
  }

  @Entity
  @Table(name = "Extended \"table\"")
  static class Before {
    @Id
    @Column(name = "the key?")
    private int id = 1;
  }

  @Entity
  @Table(name = "Extended \"table\"", extendExisting = true)
  static class After {
    @Id
    @Column(name = "the key?")
    private int id = 2;

    @Column(name = "added \"later\"", serverDefault = "'it''s'", nullable = false)
    private @Nullable String added;

    @Column(name = "Select")
    private @Nullable String select;
  }

  @Test
  void tablesAreExtended() {
    try (TestDatabase before = TestDatabase.of(Before.class)) {
      before.database().transaction(s -> s.add(new Before()));
      try (Database after = Database.open(before.url(), Metadata.of(After.class))) {
        after.createAll();
        after.transaction(s -> s.add(new After()));
        assertThat(before.read("select \"added \"\"later\"\"\" from \"Extended \"\"table\"\"\""))
            .containsExactly("it's", "it's");
      }
    }
  }
}
