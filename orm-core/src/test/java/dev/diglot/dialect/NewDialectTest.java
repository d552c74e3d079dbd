package dev.diglot.dialect;

import static dev.diglot.testing.SqlAssert.assertSql;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.items;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.dialect.ansi.Bounds;
import dev.diglot.dialect.ansi.ExpressionRenderer;
import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.Grammar;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.dialect.ansi.Returning;
import dev.diglot.dialect.ansi.ScalarMapping;
import dev.diglot.dialect.ansi.StandardCodecs;
import dev.diglot.dialect.ansi.StandardLiterals;
import dev.diglot.dialect.ansi.StandardOperators;
import dev.diglot.dialect.ansi.TypeRegistry;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.sql.DatabaseMetaData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dialect for a database that nobody wrote one for yet; {@code docs/dialects.md} shows it. */
class NewDialectTest {

  // tag::dialect[]
  static final Operator MATCHES = Operator.of("small.matches");

  static Dialect smallDialect() {
    OperatorRegistry operators =
        OperatorRegistry.standard().with(MATCHES, StandardOperators.infix(" ~ ", Precedence.OTHER));
    TypeRegistry types =
        TypeRegistry.standard("Small")
            .with(
                TypeName.TEXT,
                String.class,
                new ScalarMapping<>(size -> "text", StandardCodecs.TEXT, StandardLiterals::text));
    return new AnsiDialect(
        new AnsiDialect.Parts("Small")
            .identifiers(QuotedIdentifiers.standard(Fold.LOWER))
            .types(types)
            .grammar(
                Grammar.of(
                    new ExpressionRenderer(operators), Bounds.LIMIT_OFFSET, Returning.CLAUSE))
            .capabilities(Capabilities.all("Small").without(Capability.SKIP_LOCKED))
            .limits(new Limits(999, 500, 500, 63)));
  }

  // end::dialect[]

  // tag::provider[]
  public static final class SmallProvider implements DialectProvider {
    @Override
    public boolean accepts(String jdbcUrl) {
      return jdbcUrl.startsWith("jdbc:small:");
    }

    @Override
    public Dialect create(DatabaseMetaData database) {
      return smallDialect();
    }
  }

  // end::provider[]

  private final Dialect dialect = smallDialect();
  private final Origin books = Origin.ofTable();

  // tag::golden[]
  @Test
  void matchesAndBounds() {
    assertSql(
            select(table("books", books), text(books, "title"))
                .and(call(MATCHES, text(books, "title"), bind("^A")))
                .bounded(bind(10), null),
            dialect)
        .is("select b.title from books b where b.title ~ ? limit ?", "^A", 10);
  }

  // end::golden[]

  @Test
  void givesBackWhatItWrites() {
    assertSql(
            new Insert(
                TableName.of("books"),
                books,
                List.of("title"),
                List.of(List.of(bind("Java"))),
                items(text(books, "title"))),
            dialect)
        .is("insert into books (title) values (?) returning title", "Java");
    assertThat(dialect.types().ddlName(StandardTypes.TEXT)).isEqualTo("text");
    assertThat(new SmallProvider().accepts("jdbc:small:memory")).isTrue();
  }
}
