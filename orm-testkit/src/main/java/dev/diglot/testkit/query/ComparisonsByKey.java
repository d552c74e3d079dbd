package dev.diglot.testkit.query;

import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static dev.diglot.sql.Sql.scalar;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.session.Session;
import dev.diglot.sql.Condition;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Properties with a comparator are compared by keys, in queries and in writes by query. */
public abstract class ComparisonsByKey extends ComplianceArea {
  private @Nullable Session session;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected ComparisonsByKey(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void members() {
    session = open(Member.class).openSession();
    Member ada = new Member(1, "Ada@X", 17, null);
    session()
        .addAll(
            ada,
            new Member(2, "BOB@x", 25, ada),
            new Member(3, "cyd@x", 30, ada),
            new Member(4, null, 9, null));
    session().commit();
  }

  @AfterEach
  final void closeSession() {
    if (session != null) {
      session.close();
    }
  }

  private Session session() {
    return Objects.requireNonNull(session, "The test has not begun");
  }

  private List<Integer> ids(Condition condition) {
    return session()
        .query(Member.class)
        .where(condition)
        .orderBy(Member::id)
        .select(Member::id)
        .list();
  }

  @Test
  void equalKeysAreEqual() {
    assertThat(ids(col(Member::mail).eq("ADA@x"))).containsExactly(1);
    assertThat(ids(col(Member::mail).eq("bob@X"))).containsExactly(2);
    assertThat(ids(col(Member::mail).eq("dan@x"))).isEmpty();
    assertThat(ids(col(Member::mail).ne("ADA@x"))).containsExactly(2, 3);
    assertThat(ids(col(Member::points).eq(12))).containsExactly(1);
  }

  @Test
  void keysAreOrdered() {
    assertThat(ids(col(Member::mail).lt("BOB@X"))).containsExactly(1);
    assertThat(ids(col(Member::mail).le("BOB@X"))).containsExactly(1, 2);
    assertThat(ids(col(Member::mail).gt("BOB@X"))).containsExactly(3);
    assertThat(ids(col(Member::mail).ge("BOB@X"))).containsExactly(2, 3);
    assertThat(ids(col(Member::mail).between("ADA@X", "BOB@X"))).containsExactly(1, 2);
    assertThat(ids(col(Member::points).gt(19))).containsExactly(2, 3);
    assertThat(ids(col(Member::points).between(11, 22))).containsExactly(1, 2);
  }

  @Test
  void keysAreInLists() {
    assertThat(ids(col(Member::mail).in("ADA@X", "CYD@X", "DAN@X"))).containsExactly(1, 3);
    assertThat(ids(col(Member::mail).notIn("ADA@X", "DAN@X"))).containsExactly(2, 3);
    assertThat(ids(col(Member::mail).in(List.of()))).isEmpty();
    assertThat(ids(col(Member::points).in(10, 33))).containsExactly(1, 3);
  }

  @Test
  void nullHasNoKey() {
    assertThat(ids(col(Member::mail).isNull())).containsExactly(4);
    assertThat(ids(col(Member::mail).isNotDistinctFrom((String) null))).containsExactly(4);
    assertThat(ids(col(Member::mail).isDistinctFrom("ADA@X"))).containsExactly(2, 3, 4);
    assertThat(ids(col(Member::mail).eq("ADA@X").not())).containsExactly(2, 3);
  }

  @Test
  void otherExpressionsHaveKeys() {
    assertThat(ids(col(Member::mail).eq(col(Member::email).upper()))).containsExactly(1, 2, 3);
    assertThat(ids(col(Member::email).upper().eq(col(Member::mail)))).containsExactly(1, 2, 3);
  }

  @Test
  void pathsLeadToKeys() {
    assertThat(ids(to(Member::sponsor).get(Member::mail).eq("ADA@X"))).containsExactly(2, 3);
  }

  @Test
  void subqueriesGiveKeys() {
    assertThat(
            ids(
                col(Member::mail)
                    .in(scalar(Member.class, other -> other.select(other.get(Member::email))))))
        .containsExactly(1, 2, 3);
    assertThat(ids(exists(Member.class, other -> other.get(Member::mail).eq("ADA@X")))).hasSize(4);
    assertThat(
            ids(
                col(Member::mail)
                    .eq(
                        scalar(
                            Member.class,
                            other ->
                                other
                                    .select(other.get(Member::email).upper())
                                    .where(other.get(Member::mail).eq("CYD@X"))))))
        .containsExactly(3);
  }

  @Test
  void codeInJavaKeepsItsMeaning() {
    String ada = "ADA@X";
    assertThat(session().query(Member.class).where(m -> ada.equals(m.mail())).list()).isEmpty();
    assertThat(session().query(Member.class).where(m -> "Ada@X".equals(m.mail())).count())
        .isEqualTo(1);
  }

  @Test
  void updatesFindKeysAndObjectsFollow() {
    Member ada = session().get(Member.class, 1);
    Member bob = session().get(Member.class, 2);
    long changed =
        session()
            .update(Member.class)
            .set(Member::town)
            .to("Rome")
            .where(col(Member::mail).eq("ADA@X"))
            .execute();
    assertThat(changed).isEqualTo(1);
    assertThat(ada.town()).isEqualTo("Rome");
    assertThat(bob.town()).isNull();
  }

  @Test
  void deletesFindKeys() {
    assertThat(session().delete(Member.class).where(col(Member::mail).eq("BOB@X")).execute())
        .isEqualTo(1);
    assertThat(ids(col(Member::id).isNotNull())).containsExactly(1, 3, 4);
  }

  @Test
  void theDatabaseAndJavaMakeTheSameKeys() {
    Random random = new Random(20);
    for (int i = 0; i < 40; i++) {
      session().add(new Member(100 + i, text(random), random.nextInt(100), null));
    }
    session().commit();
    List<Member> all = session().query(Member.class).orderBy(Member::id).list();
    for (int i = 0; i < 40; i++) {
      String text = text(random);
      assertThat(ids(col(Member::mail).eq(text)))
          .as(text)
          .isEqualTo(all.stream().filter(m -> sameKey(m.mail(), text)).map(Member::id).toList());
    }
  }

  private static boolean sameKey(@Nullable String one, String other) {
    return one != null && Member.mailKey(one).equals(Member.mailKey(other));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append("aAbB-'%_".charAt(random.nextInt(8)));
    }
    return text.toString();
  }
}
