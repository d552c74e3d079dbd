package dev.diglot.dialect.ansi;

import static dev.diglot.testing.SqlAssert.assertSql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.schema.Column;
import dev.diglot.schema.Generation;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where databases part from the standard, a dialect replaces one clause. */
class HooksTest {
  private static final Dialect DIALECT =
      new AnsiDialect(
          new AnsiDialect.Parts("Hooked")
              .grammar(Grammar.standard().withSelects(new Dual()))
              .ddl(
                  dialect ->
                      new AnsiDdl(dialect, new Numbered(dialect), new IndexStatement(dialect))));

  private static final class Dual extends SelectRenderer {
    Dual() {
      super(Bounds.FETCH_FIRST);
    }

    @Override
    protected void withoutSource(SqlOutput out) {
      out.text(" from dual");
    }
  }

  private static final class Numbered extends ColumnClause {
    Numbered(Dialect dialect) {
      super(dialect);
    }

    @Override
    protected String numbered(TableName sequence) {
      return " numbered by " + sequence.name();
    }
  }

  @Test
  void aSelectOfNoTableNamesTheDatabasesOwn() {
    Select one = Select.of(List.of(SelectItem.of(new LiteralNode(1, StandardTypes.INTEGER))));
    assertSql(one, DIALECT).is("select 1 from dual");
    assertSql(one, new AnsiDialect()).is("select 1");
  }

  @Test
  void aSequenceNumbersAColumnInTheDatabasesWords() {
    Table table =
        Table.named("item")
            .column(
                Column.named("id", StandardTypes.BIGINT)
                    .generation(Generation.sequence(TableName.of("item_seq")))
                    .build())
            .build();
    assertThat(DIALECT.ddl().render(new SchemaChange.CreateTable(table, List.of())))
        .containsExactly("create table item (id bigint numbered by item_seq)");
  }
}
