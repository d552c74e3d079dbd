package dev.diglot.query;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.scalar;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.QueryException;
import dev.diglot.reference.Ref;
import dev.diglot.session.Queries;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the database is told when a property with a comparator is compared. */
class ComparatorTest {

  @Entity
  static class Reader {
    @Id Integer id;

    @Column(length = 50)
    String email;

    @Column(length = 50)
    String name;

    @Column(length = 50, sensitive = true)
    String pin;

    int points;

    @ManyToOne Ref<Reader> boss;

    @Hybrid
    String mail() {
      return email;
    }

    @ComparatorOf("mail")
    static String key(String value) {
      return value.toLowerCase(Locale.ROOT);
    }

    @ComparatorOf("points")
    static int tens(int points) {
      return points < 10 ? 0 : points / 10;
    }

    @ComparatorOf("name")
    static int nameLength(String name) {
      return name.length();
    }

    @ComparatorOf("pin")
    static String pinKey(String pin) {
      return pin.substring(1);
    }

    @Hybrid
    boolean isAda() {
      return mail().equals("ADA");
    }

    @Hybrid
    boolean isBob() {
      return "bob".equalsIgnoreCase(email);
    }

    @ExpressionOf("isBob")
    static Condition isBobSql(Root<Reader> reader) {
      return reader.get(Reader::mail).eq("BOB");
    }

    Integer id() {
      return id;
    }

    String email() {
      return email;
    }

    String name() {
      return name;
    }

    String pin() {
      return pin;
    }

    int points() {
      return points;
    }

    @Nullable Ref<Reader> boss() {
      return boss;
    }
  }

  private final Compiled db = new Compiled(new H2Dialect(), Reader.class);

  private void where(Condition condition, String sql, Object... binds) {
    db.sql(db.from(Reader.class).where(condition).select(Reader::id))
        .is("select r.id from reader r where " + sql, binds);
  }

  @Test
  void theRowIsAskedForItsKeyAndJavaMakesThatOfTheValue() {
    where(col(Reader::mail).eq("ADA"), "lower(r.email) = ?", "ada");
    where(col(Reader::mail).ne("ADA"), "lower(r.email) <> ?", "ada");
    where(col(Reader::mail).lt("ADA"), "lower(r.email) < ?", "ada");
    where(col(Reader::mail).le("ADA"), "lower(r.email) <= ?", "ada");
    where(col(Reader::mail).gt("ADA"), "lower(r.email) > ?", "ada");
    where(col(Reader::mail).ge("ADA"), "lower(r.email) >= ?", "ada");
    where(col(Reader::mail).between("A", "B"), "lower(r.email) between ? and ?", "a", "b");
  }

  @Test
  void eachValueOfAListIsAKey() {
    where(col(Reader::mail).in("A", "B"), "lower(r.email) in (?, ?)", "a", "b");
    where(col(Reader::mail).notIn("A", "B"), "lower(r.email) not in (?, ?)", "a", "b");
    where(col(Reader::mail).in(List.of()), "1 = 0");
  }

  @Test
  void otherExpressionsAreAskedForTheirKeys() {
    where(col(Reader::mail).eq(col(Reader::email)), "lower(r.email) = lower(r.email)");
    where(col(Reader::email).eq(col(Reader::mail)), "lower(r.email) = lower(r.email)");
    where(
        col(Reader::mail).eq(col(Reader::email).concat("!")),
        "lower(r.email) = lower(r.email || '!')");
  }

  @Test
  void nullSafeComparisonsAreOfKeys() {
    where(
        col(Reader::mail).isNotDistinctFrom("ADA"), "lower(r.email) is not distinct from ?", "ada");
    where(
        col(Reader::mail).isDistinctFrom((String) null),
        "lower(r.email) is distinct from lower(cast(? as varchar))",
        (Object) null);
  }

  @Test
  void whetherAValueIsNullIsNoComparison() {
    where(col(Reader::mail).isNull(), "r.email is null");
    where(col(Reader::mail).isNotNull(), "r.email is not null");
  }

  @Test
  void partsOfTextsAndOrderAreLeft() {
    Expr<String> mail = col(Reader::mail);
    where(col(Reader::mail).startsWith("AD"), "r.email like ? escape '\\'", "AD%");
    db.sql(db.from(Reader.class).orderBy(mail.asc()).select(Reader::id))
        .is("select r.id from reader r order by r.email");
  }

  @Test
  void columnsAreComparedByKeysOfAnyType() {
    where(col(Reader::name).eq("Ann"), "cast(char_length(r.name) as integer) = ?", 3);
    where(
        col(Reader::points).gt(17), "case when r.points < 10 then 0 else r.points / 10 end > ?", 1);
  }

  @Test
  void numbersThatDoNotFitTheKeyAreLeftToTheDatabase() {
    db.sql(db.from(Reader.class).where(col(Reader::points).lt(5_000_000_000L)).select(Reader::id));
    db.last()
        .is(
            "select r.id from reader r where case when r.points < 10 then 0 else r.points / 10 end <"
                + " case when ? < 10 then 0 else ? / 10 end",
            5_000_000_000L,
            5_000_000_000L);
  }

  @Test
  void pathsAreFollowed() {
    Condition ofBoss = to(Reader::boss).get(Reader::mail).eq("ADA");
    db.sql(db.from(Reader.class).where(ofBoss).select(Reader::id))
        .is(
            "select r.id from reader r left join reader r2 on r.boss_id = r2.id"
                + " where lower(r2.email) = ?",
            "ada");
  }

  @Test
  void subqueriesGiveKeys() {
    where(
        col(Reader::mail).in(scalar(Reader.class, r -> r.select(r.get(Reader::email)))),
        "lower(r.email) in (select lower(r2.email) from reader r2)");
    where(
        col(Reader::mail)
            .eq(
                scalar(
                    Reader.class,
                    r -> r.select(r.get(Reader::email)).where(r.get(Reader::mail).eq("ADA")))),
        "lower(r.email) = lower((select r2.email from reader r2 where lower(r2.email) = ?))",
        "ada");
    where(
        exists(Reader.class, r -> r.get(Reader::mail).eq("ADA")),
        "exists (select 1 from reader r2 where lower(r2.email) = ?)",
        "ada");
  }

  @Test
  void javaCodeKeepsItsMeaning() {
    String ada = "ADA";
    db.sql(db.from(Reader.class).where(r -> r.mail().equals(ada)).select(Reader::id))
        .is("select r.id from reader r where r.email = ?", "ADA");
    db.sql(db.from(Reader.class).where(Reader::isAda).select(Reader::id))
        .is("select r.id from reader r where r.email = 'ADA'");
  }

  @Test
  void whatIsInlinedComparesAsItSays() {
    where(col(Reader::isBob), "r.email = ?", "BOB");
  }

  @Test
  void writesCompareByKeys() {
    Queries.update(db, Root.of(Reader.class))
        .set(Reader::points)
        .to(1)
        .where(col(Reader::mail).eq("ADA"))
        .execute();
    db.last().is("update reader set points = ? where lower(email) = ?", 1, "ada");
    Queries.delete(db, Root.of(Reader.class)).where(col(Reader::mail).eq("ADA")).execute();
    db.last().is("delete from reader where lower(email) = ?", "ada");
  }

  @Test
  void keysOfSecretsAreAsSecret() {
    where(col(Reader::pin).eq("x123"), "substring(r.pin from 2) = ?", "123");
    db.last().masks(true);
  }

  @Test
  void aKeyThatThrowsIsReportedWithoutTheSecret() {
    assertThatThrownBy(() -> where(col(Reader::pin).eq(""), ""))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "[DG-211] The comparator Reader.pinKey() was called with a value to"
                + " compare with, and threw java.lang.StringIndexOutOfBoundsException. Let it give a"
                + " key for every value, or compare with another value.")
        .hasNoCause();
  }
}
