package dev.diglot.evaluation;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.lang.invoke.MethodHandles;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On instances, too, a property with a comparator is compared by keys. */
class ComparedKeysTest {

  @Entity
  static class Writer {
    @Id Integer id;
    @Nullable String email;
    int points;

    @Hybrid
    @Nullable String mail() {
      return email;
    }

    @ComparatorOf("mail")
    static String key(String value) {
      return value.toLowerCase(Locale.ROOT);
    }

    @ComparatorOf("points")
    static int tens(int points) {
      return points / 10;
    }

    @Hybrid
    boolean isAda() {
      return "ADA".equals(mail());
    }

    @Nullable String email() {
      return email;
    }

    int points() {
      return points;
    }
  }

  @Entity
  static class Letter {
    @Id Integer id;
    @ManyToOne Writer writer;

    Writer writer() {
      return writer;
    }
  }

  private final Evaluator evaluator =
      Evaluator.of(Metadata.of(MethodHandles.lookup(), Writer.class, Letter.class));
  private final Writer writer = new Writer();

  private @Nullable Object value(Expr<?> expression) {
    return evaluator.evaluate(expression, writer).value();
  }

  @Test
  void keysAreCompared() {
    writer.email = "Ada";
    assertThat(value(col(Writer::mail).eq("ADA"))).isEqualTo(true);
    assertThat(value(col(Writer::mail).ne("ADA"))).isEqualTo(false);
    assertThat(value(col(Writer::mail).in("BOB", "aDA"))).isEqualTo(true);
    assertThat(value(col(Writer::mail).notIn("BOB"))).isEqualTo(true);
    assertThat(value(col(Writer::mail).eq(col(Writer::email).upper()))).isEqualTo(true);
    assertThat(value(Root.of(Writer.class).get(Writer::mail).eq("ADA"))).isEqualTo(true);
    writer.points = 17;
    assertThat(value(col(Writer::points).eq(12))).isEqualTo(true);
    assertThat(value(col(Writer::points).between(20, 29))).isEqualTo(false);
    assertThat(value(col(Writer::points).lt(20))).isEqualTo(true);
    assertThat(value(col(Writer::points).lt(19))).isEqualTo(false);
  }

  @Test
  void nullIsComparedAsInSql() {
    assertThat(value(col(Writer::mail).eq("ADA"))).isNull();
    assertThat(value(col(Writer::mail).isNotDistinctFrom((String) null))).isEqualTo(true);
    assertThat(value(col(Writer::mail).isDistinctFrom("ADA"))).isEqualTo(true);
    assertThat(value(col(Writer::mail).isNull())).isEqualTo(true);
  }

  @Test
  void javaCodeKeepsItsMeaning() {
    writer.email = "Ada";
    assertThat(value(col(Writer::isAda))).isEqualTo(false);
    assertThat(value(col(Writer::email).eq("ADA"))).isEqualTo(false);
  }

  @Test
  void pathsAreFollowed() {
    writer.email = "Ada";
    Letter letter = new Letter();
    letter.writer = writer;
    Expr<Boolean> condition = to(Letter::writer).get(Writer::mail).eq("ADA");
    assertThat(evaluator.evaluate(condition, letter).value()).isEqualTo(true);
  }
}
