package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.InvalidValueException;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.type.Converter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody meets at the edges of rows and queries: converters, pairs, descriptions. */
class ThrowingConverterTest {

  static final class PatternConverter implements Converter<Pattern, String> {
    @Override
    public String toColumn(Pattern value) {
      if (value.flags() != 0) {
        throw new IllegalArgumentException("no flags, please, in " + value.pattern());
      }
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

  @Entity
  static class Login {
    @Id int id;

    @Convert(converter = PatternConverter.class)
    @Column(sensitive = true)
    Pattern secret;

    @Convert(converter = PatternConverter.class)
    Pattern name;

    Login() {}

    Login(int id, Pattern secret, Pattern name) {
      this.id = id;
      this.secret = secret;
      this.name = name;
    }
  }

  private static final Pattern GOOD = Pattern.compile("a");
  private static final Pattern BAD = Pattern.compile("b", Pattern.LITERAL);

  private final Database database =
      Database.open("jdbc:h2:mem:", Metadata.of(Rule.class, Login.class));
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
  void whatAConverterRefusesToWriteNamesEntityAndPropertyAndSendsNothing() {
    assertThatThrownBy(() -> session.insertAll(List.of(rule(1, GOOD), rule(2, BAD))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'pattern'")
        .hasMessageContaining("PatternConverter refused the value of Rule.pattern")
        .hasMessageContaining("no flags, please")
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(session.query(Rule.class).count()).isZero();
  }

  @Test
  void whatAConverterRefusesInAUnitOfWorkLeavesTheSessionUsable() {
    try (Session unit = database.openSession()) {
      Login login = new Login(1, GOOD, GOOD);
      unit.add(login);
      unit.flush();
      login.name = BAD;
      assertThatThrownBy(unit::flush)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("Login.name")
          .hasMessageContaining("no flags, please");
      login.name = Pattern.compile("c");
      unit.flush();
      assertThat(unit.sql("select name from login").list(String.class)).containsExactly("c");
    }
  }

  @Test
  void whatAConverterSaysOfASecretIsNotTold() {
    try (Session unit = database.openSession()) {
      unit.add(new Login(1, BAD, GOOD));
      assertSilent(unit);
      unit.rollback();
      Login login = new Login(1, GOOD, GOOD);
      unit.add(login);
      unit.flush();
      login.secret = BAD;
      assertSilent(unit);
    }
  }

  private static void assertSilent(Session unit) {
    assertThatThrownBy(unit::flush)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'secret'")
        .hasMessageNotContaining("no flags")
        .hasNoCause();
  }

  @Test
  void whatAConverterSaysOfASecretInARowOrAQueryIsNotTold() {
    session.sql("insert into login (id, secret, name) values (1, 'xyz(', 'a')").execute();
    assertSilent(() -> session.query(Login.class).list());
    assertSilent(() -> session.query(Login.class).select(login -> login.secret).list());
    assertSilent(() -> session.query(Login.class).where(login -> login.secret.equals(BAD)).list());
  }

  private static void assertSilent(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("secret")
        .hasMessageContaining(", which is sensitive")
        .satisfies(failure -> assertThat(trace(failure)).doesNotContain("xyz(", "no flags"));
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void whatAConverterRefusesInAQueryNamesTheProperty() {
    assertThatThrownBy(() -> session.query(Rule.class).where(col(Rule::pattern).eq(BAD)).list())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Rule.pattern");
    assertThat(session.query(Rule.class).where(col(Rule::pattern).eq(GOOD)).list()).isEmpty();
  }

  private static Rule rule(int id, Pattern pattern) {
    return new Rule(id, pattern, "Ann");
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
