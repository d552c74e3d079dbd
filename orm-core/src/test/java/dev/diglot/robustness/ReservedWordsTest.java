package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.reflection.SchemaScript;
import dev.diglot.schema.Column;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of SQL name schemas, tables and columns. */
class ReservedWordsTest {
  private static final List<String> WORDS =
      Arrays.stream(
              """
              all alter analyse analyze and any array as asc asymmetric authorization between
              bigint binary bit boolean both by call case cast char character check coalesce
              collate column concurrently constraint create cross cube current current_catalog
              current_date current_path current_role current_row current_schema current_time
              current_timestamp current_user cycle date day decimal default deferrable delete desc
              distinct do double drop dual else end escape except exec execute exists extract false
              fetch filter first float for foreign freeze from full function grant group grouping
              groups having hour if ilike in index initially inner insert int integer intersect
              interval into is isnull join key lateral leading left level like limit localtime
              localtimestamp long minus minute month name natural new no not notnull null nulls
              number numeric of off offset old on only option or order outer over overlaps
              overriding partition placing position primary procedure public qualify range rank
              references regexp release replace return returning right rollup row rownum rows
              rowid savepoint schema second select session_user set similar smallint some specific
              start symmetric system_user sysdate table tablesample then time timestamp to today
              top trailing transaction trigger trim true truncate uescape union unique unknown
              unnest update upper user using value values varchar variadic verbose view when where
              window with within without year zone _rowid_\
              """
                  .split("\\s+"))
          .toList();

  private final Dialect dialect = new H2Dialect();

  static Stream<String> spellings() {
    return Stream.of("lower", "upper", "Capital");
  }

  private static String spelled(String word, String spelling) {
    return switch (spelling) {
      case "upper" -> word.toUpperCase(Locale.ROOT);
      case "Capital" -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void tablesAndColumnsTakeTheirNames(String spelling) {
    List<Table> tables = new ArrayList<>();
    Table.Builder everything = Table.named(new TableName("schema", "table"));
    for (String word : WORDS) {
      String name = spelled(word, spelling);
      Column column = Column.named(name, StandardTypes.INTEGER).notNull().build();
      tables.add(
          Table.named(new TableName("select", name)).column(column).primaryKey(name).build());
      everything.column(column);
    }
    tables.add(everything.primaryKey(spelled(WORDS.get(0), spelling)).build());
    Schema schema = Schema.of(tables);
    try (TestDatabase database = TestDatabase.empty(b -> b)) {
      SchemaScript.create(schema, dialect).forEach(database::run);
      for (String word : WORDS) {
        String name = dialect.identifiers().quote(spelled(word, spelling));
        database.run("insert into \"select\"." + name + " (" + name + ") values (1)");
        assertThat(
                database.read(
                    "select " + name + "." + name + " from \"select\"." + name + " as " + name))
            .containsExactly(1);
      }
      SchemaScript.drop(schema, dialect).forEach(database::run);
      assertThat(
              database.read(
                  "select count(*) from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA'"))
          .containsExactly(0L);
    }
  }

  @Entity
  @dev.diglot.annotation.Table(schema = "table", name = "user")
  record User(
      @Id @dev.diglot.annotation.Column(name = "select") int id,
      @dev.diglot.annotation.Column(name = "order") String order,
      @dev.diglot.annotation.Column(name = "value") String value,
      String group,
      String key) {}

  @Test
  void anEntityOfReservedWordsIsWrittenQueriedAndDeleted() {
    try (TestDatabase database = TestDatabase.of(User.class)) {
      User user = new User(1, "o", "v", "g", "k");
      database.database().transaction(session -> session.stateless().insert(user));
      database
          .database()
          .transaction(
              session -> {
                assertThat(
                        session
                            .query(User.class)
                            .where(col(User::group).eq("g"))
                            .orderBy(User::order, User::key)
                            .list())
                    .containsExactly(user);
                session.update(User.class).set(User::key).to("K").execute();
                assertThat(session.query(User.class).select(User::key).one()).isEqualTo("K");
                session.stateless().upsert(new User(1, "O", "V", "G", "KK"));
                assertThat(session.query(User.class).one().value()).isEqualTo("V");
                assertThat(session.delete(User.class).execute()).isEqualTo(1);
              });
    }
  }
}
