package dev.diglot.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.schema.Column;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Update;
import dev.diglot.testing.Trees;
import dev.diglot.type.StandardTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class H2KeywordsTest {

  /** Any word of any list may name a table, a column and an alias. */
  @Test
  void everyReservedWordCanBeAName() throws SQLException {
    try (H2Database database = new H2Database()) {
      Set<String> words = new TreeSet<>(H2Keywords.ALL);
      words.addAll(List.of(standardWords()));
      List<String> failed = new ArrayList<>();
      for (String word : words) {
        try {
          use(database, word);
        } catch (SQLException e) {
          failed.add(word + ": " + e.getMessage());
        }
      }
      assertThat(failed).isEmpty();
    }
  }

  private static void use(H2Database database, String word) throws SQLException {
    Origin origin = Origin.of(Object.class, word);
    Column column =
        Column.named(word, StandardTypes.INTEGER).defaultValue(Trees.literal(1)).build();
    Table table =
        Table.named(word).column(column).primaryKey(word).unique(word).index(word).build();
    database.apply(new SchemaChange.CreateTable(table, List.of()));
    database.apply(new SchemaChange.CreateIndex(table.name(), table.indexes().get(0)));
    database.rows(
        Trees.select(Trees.table(word, origin), Trees.integer(origin, word))
            .and(Trees.equal(Trees.integer(origin, word), Trees.bind(1))));
    Origin target = Origin.ofTable();
    database.rows(
        new Update(
            Trees.table(word, target),
            List.of(new Assignment(word, Trees.integer(target, word))),
            null,
            Trees.items(Trees.integer(target, word))));
    try (ResultSet tables =
        database
            .connection
            .getMetaData()
            .getTables(null, null, database.dialect.identifiers().catalogName(word), null)) {
      assertThat(tables.next()).as(word).isTrue();
      assertThat(database.dialect.identifiers().mappedName(tables.getString("TABLE_NAME")))
          .isEqualTo(word);
    }
    database.apply(new SchemaChange.DropTable(table.name()));
  }

  private static String[] standardWords() {
    return ("abs absolute action add after alias allocate alter are asc at atomic before begin bigint"
            + " binary bit blob boolean breadth by call cascade catalog char character class clob"
            + " close collate collation column comment commit connect connection constraints"
            + " content continue count cube current cursor cycle data date deallocate dec decimal"
            + " declare deferrable deferred delete depth deref desc describe destroy deterministic"
            + " diagnostics dictionary disconnect do domain double drop dynamic each equals escape"
            + " every exec execute external final first float found free function general get"
            + " global go goto grant grouping host identity ignore immediate index indicator"
            + " initialize initially inout input insert int integer isolation iterate language"
            + " large last lateral less level local locator lower map match max merge min modifies"
            + " modify module names national nchar nclob new next no none nowait number numeric"
            + " object of off old only open operation option ordinality out outer output parameter"
            + " parameters partial path position postfix precision prefix preorder prepare preserve"
            + " prior privileges procedure public read reads real recursive ref references"
            + " referencing relative restrict result return returning returns revoke role rollback"
            + " rollup routine savepoint schema scope scroll search section sequence session sets"
            + " share size smallint space specific sql sqlexception sqlstate sqlwarning start state"
            + " statement static status structure sum synonym temporary terminate text than then"
            + " time timestamp timezone transaction translation treat trigger trim type under"
            + " unlock unnest update upper usage varbinary varchar variable variadic varying view"
            + " wait whenever without work write xml zone")
        .split(" ");
  }
}
