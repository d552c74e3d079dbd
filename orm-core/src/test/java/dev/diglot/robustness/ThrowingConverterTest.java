package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.Query;
import dev.diglot.session.StatelessSession;
import dev.diglot.type.Converter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody meets at the edges of rows and queries: converters, pairs, descriptions. */
class ThrowingConverterTest {

  static final class PatternConverter implements Converter<Pattern, String> {
    @Override
    public String toColumn(Pattern value) {
      return value.pattern();
    }

    @Override
    public Pattern toProperty(String value) {
      return Pattern.compile(value);
    }
  }

  @Entity
  record Rule(
      @Id int id, @Convert(converter = PatternConverter.class) Pattern pattern, String by) {}

  private final Database database = Database.open("jdbc:h2:mem:", Metadata.of(Rule.class));
  private StatelessSession session = database.openStateless();

  @BeforeEach
  void fill() {
    session.close();
    database.createAll();
    session = database.openStateless();
  }

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  @Test
  void whatAConverterRefusesInARowNamesTheColumn() {
    session.sql("insert into rule (id, pattern, by) values (1, '(', 'Ann')").execute();
    assertThatThrownBy(() -> session.query(Rule.class).list())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PatternConverter")
        .hasMessageContaining("'PATTERN'")
        .hasMessageContaining("Unclosed group");
  }

  @Test
  void rowsBecomePairs() {
    session.insert(new Rule(1, Pattern.compile("a"), "Ann"));
    assertThat(session.query(Rule.class).select(r -> Map.entry(r.id(), r.by())).list())
        .containsExactly(Map.entry(1, "Ann"));
    session.sql("update rule set by = null").execute();
    assertThatThrownBy(
            () -> session.query(Rule.class).select(r -> Map.entry(r.id(), r.by())).list())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Entry");
  }

  @Test
  void aQuerySaysItsClausesAndNoValues() {
    Query<Rule> query =
        session
            .query(Rule.class)
            .where(col(Rule::by).eq("secret"))
            .where(r -> r.id() > 1)
            .orderBy(Rule::id)
            .limit(3);
    assertThat(query).hasToString("Query(Rule, where x2, ordered, limited)");
    assertThat(session.query(Rule.class)).hasToString("Query(Rule)");
  }
}
