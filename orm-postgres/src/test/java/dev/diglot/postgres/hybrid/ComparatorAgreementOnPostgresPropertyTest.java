package dev.diglot.postgres.hybrid;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Condition;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What PostgreSQL finds by keys is what Java finds by comparing the same keys. */
class ComparatorAgreementOnPostgresPropertyTest {

  @Entity
  record Pair(@Id int id, @Column(length = 12) String text, int number) {

    @Hybrid
    String shown() {
      return text + "!";
    }

    @ComparatorOf("shown")
    static String key(String shown) {
      return shown.isEmpty() ? "none" : shown.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @ComparatorOf("number")
    static int rest(int number) {
      return Math.floorMod(number, 7);
    }
  }

  private static final Store DB = new Store(Pair.class);

  @AfterContainer
  static void close() {
    DB.close();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aAbB-_ '%").ofMinLength(0).ofMaxLength(4);
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return texts().list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 60)
  void keysOfTextsAgree(
      @ForAll("rows") List<String> rows,
      @ForAll("texts") String text,
      @ForAll("texts") String more,
      @ForAll int number) {
    try (StatelessSession session = DB.database().openStateless()) {
      session.delete(Pair.class).execute();
      for (int i = 0; i < rows.size(); i++) {
        session.insert(new Pair(i, rows.get(i), number / (i + 1)));
      }
      String one = text + "!";
      String two = more + "!";
      agree(session, col(Pair::shown).eq(one), p -> key(p).equals(Pair.key(one)));
      agree(session, col(Pair::shown).ne(one), p -> !key(p).equals(Pair.key(one)));
      agree(
          session,
          col(Pair::shown).in(one, two),
          p -> List.of(Pair.key(one), Pair.key(two)).contains(key(p)));
      agree(session, col(Pair::number).eq(number), p -> rest(p) == Pair.rest(number));
      agree(session, col(Pair::number).lt(number), p -> rest(p) < Pair.rest(number));
      agree(
          session,
          col(Pair::number).between(number, number / 2),
          p -> rest(p) >= Pair.rest(number) && rest(p) <= Pair.rest(number / 2));
    }
  }

  private static String key(Pair pair) {
    return Pair.key(pair.shown());
  }

  private static int rest(Pair pair) {
    return Pair.rest(pair.number());
  }

  private static void agree(StatelessSession session, Condition sql, Predicate<Pair> java) {
    List<Pair> all = session.query(Pair.class).orderBy(Pair::id).list();
    assertThat(session.query(Pair.class).where(sql).orderBy(Pair::id).list())
        .isEqualTo(all.stream().filter(java).toList());
  }
}
