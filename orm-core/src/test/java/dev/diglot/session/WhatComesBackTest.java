package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 14, 16 and 17: memory equals the row after a write")
class WhatComesBackTest {
  @AutoClose private final TestDatabase db = TestDatabase.of(Account.class);

  @Test
  void defaultsAndComputedValuesComeBackWithTheInsert() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      assertThat(account.fullname).isNull();
      session.add(account);
      session.flush();
      assertThat(account.fullname).isEqualTo("Ann Lee");
      assertThat(account.state).isEqualTo("open");
      assertThat(account.createdAt).isNotNull();
      assertThat(account.updatedAt).isEqualTo(account.createdAt);
      assertThat(account.shared).isFalse();
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void computedValuesThatReadTablesTakeOneSelectAfterAllWrites() {
    try (Session session = db.session()) {
      Account ann = new Account("Ann", "Lee");
      Account bob = new Account("Bob", "Lee");
      Account cid = new Account("Cid", "Kay");
      session.addAll(ann, bob, cid);
      db.forget();
      session.flush();
      assertThat(ann.shared).isTrue();
      assertThat(bob.shared).isTrue();
      assertThat(cid.shared).isFalse();
      assertThat(db.statements()).filteredOn(sql -> sql.contains("exists")).hasSize(1);
      assertThat(db.statements()).filteredOn(sql -> sql.contains("insert")).hasSize(1);
    }
  }

  @Test
  void aValueGivenWinsOverTheDefault() {
    try (Session session = db.session()) {
      Account given = new Account("Ann", "Lee");
      given.state = "shut";
      Account left = new Account("Bob", "Lee");
      session.addAll(given, left);
      session.commit();
      assertThat(given.state).isEqualTo("shut");
      assertThat(left.state).isEqualTo("open");
    }
    assertThat(db.rows("select state from account order by first")).containsExactly("shut", "open");
  }

  @Test
  void anUpdateBringsBackItsTimeAndComputedValuesInOneStatement() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      session.add(account);
      session.commit();
      Instant before = account.updatedAt;
      account.first = "Anna";
      db.forget();
      session.flush();
      assertThat(account.fullname).isEqualTo("Anna Lee");
      assertThat(account.updatedAt).isAfterOrEqualTo(before);
      assertThat(db.statements()).filteredOn(sql -> sql.contains("update")).hasSize(1);
      assertThat(db.statements()).hasSize(2);
      assertThat(session.isDirty()).isFalse();
    }
  }

  @Test
  void manyUpdatesAreOneBatchAndOneSelect() {
    try (Session session = db.session()) {
      List<Account> accounts =
          IntStream.range(0, 100).mapToObj(i -> new Account("a" + i, "Lee")).toList();
      session.addAll(accounts);
      session.commit();
      accounts.forEach(account -> account.first = "b" + account.id);
      db.forget();
      session.flush();
      assertThat(accounts).allMatch(a -> a.fullname.equals("b" + a.id + " Lee"));
      assertThat(db.statements()).hasSizeLessThanOrEqualTo(3);
      session.commit();
    }
    assertThat(db.rows("select count(*) from account where first = 'b' || id"))
        .containsExactly("100");
  }

  @Test
  void anInjectedClockTakesThePlaceOfTheDatabases() {
    Instant now = Instant.parse("2020-02-02T02:02:02Z");
    SessionOptions options =
        db.database().sessionOptions().withClock(Clock.fixed(now, ZoneOffset.UTC));
    Account account = new Account("Ann", "Lee");
    try (Session session = db.database().openSession(options)) {
      session.add(account);
      session.commit();
      assertThat(account.createdAt).isEqualTo(now);
      assertThat(account.updatedAt).isEqualTo(now);
    }
    SessionOptions later = options.withClock(Clock.fixed(now.plusSeconds(60), ZoneOffset.UTC));
    try (Session session = db.database().openSession(later)) {
      Account again = session.get(Account.class, account.id);
      again.first = "Anna";
      session.commit();
      assertThat(again.createdAt).isEqualTo(now);
      assertThat(again.updatedAt).isEqualTo(now.plusSeconds(60));
    }
  }

  @Test
  void valuesAreBroughtToTheirColumnsForm() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      account.balance = new BigDecimal("1.5");
      account.seenAt = LocalDateTime.of(2024, 1, 2, 3, 4, 5, 123_456_789);
      session.add(account);
      session.commit();
      assertThat(account.balance).isEqualTo(new BigDecimal("1.50"));
      assertThat(account.seenAt).isEqualTo(LocalDateTime.of(2024, 1, 2, 3, 4, 5, 123_456_000));
      assertThat(session.isDirty()).isFalse();
      account.balance = new BigDecimal("1.5000");
      db.forget();
      session.flush();
      assertThat(db.statements()).isEmpty();
    }
  }

  @Test
  void aValueThatWouldLoseDigitsIsRefusedBeforeAnyStatement() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      account.balance = new BigDecimal("1.234");
      session.add(account);
      db.forget();
      assertThatThrownBy(session::flush).isInstanceOf(InvalidValueException.class);
      assertThat(db.statements()).isEmpty();
      account.balance = new BigDecimal("1.23");
      session.commit();
    }
    assertThat(db.rows("select balance from account")).containsExactly("1.23");
  }

  @Test
  void aMutableValueChangedInPlaceIsNoticed() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      account.secret = new byte[] {1, 2};
      session.add(account);
      session.commit();
      assertThat(session.isDirty()).isFalse();
      account.secret[0] = 9;
      assertThat(session.isDirty(account)).isTrue();
      session.flush();
      session.rollback();
      assertThat(account.secret).containsExactly(1, 2);
    }
  }

  @Test
  void aChangeThatUpdatesNeverWriteIsAnError() {
    try (Session session = db.session()) {
      Account account = new Account("Ann", "Lee");
      account.origin = "web";
      session.add(account);
      session.commit();
      account.origin = "app";
      assertThatThrownBy(session::flush)
          .hasMessageContaining("DG-320")
          .hasMessageContaining("Account.origin");
      session.rollback();
      assertThat(account.origin).isEqualTo("web");
    }
  }

  @Test
  void readOnlyQueriesKeepNoSnapshotAndTheirChangesAreNotWritten() {
    saveAnn();
    try (Session session = db.session()) {
      Account account = session.query(Account.class).readOnly().one();
      account.first = "Anna";
      session.commit();
      assertThat(session.query(Account.class).readOnly().one()).isSameAs(account);
      session.commit();
    }
    assertThat(db.rows("select first from account")).containsExactly("Ann");
  }

  @Test
  void anObjectThatWasReadOnlyIsWatchedOnceItIsLoadedToBeChanged() {
    saveAnn();
    try (Session session = db.session()) {
      Account account = session.query(Account.class).readOnly().one();
      assertThat(session.get(Account.class, account.id)).isSameAs(account);
      account.first = "Anna";
      session.commit();
    }
    assertThat(db.rows("select first from account")).containsExactly("Anna");
  }

  private void saveAnn() {
    db.database()
        .transaction(
            session -> {
              session.add(new Account("Ann", "Lee"));
            });
  }

  @Test
  void sequencesAreFetchedInBlocks() {
    try (Session session = db.session()) {
      session.addAll(IntStream.range(0, 20).mapToObj(i -> new Account("a", "b")).toList());
      db.forget();
      session.commit();
      assertThat(db.statements()).hasSizeLessThanOrEqualTo(3);
    }
    assertThat(db.rows("select count(distinct id) from account")).containsExactly("20");
  }
}
