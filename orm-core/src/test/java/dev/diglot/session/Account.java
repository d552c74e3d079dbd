package dev.diglot.session;

import static dev.diglot.sql.Sql.exists;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

/** An account whose values are partly made by the database. */
@Entity
final class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Column(length = 20)
  String first;

  @Column(length = 20)
  String last;

  @Column(precision = 10, scale = 2)
  BigDecimal balance;

  @Column(length = 10, serverDefault = "'open'")
  String state;

  @Column(serverDefault = "now()")
  Instant createdAt;

  @Column(serverDefault = "now()", onUpdate = "now()")
  Instant updatedAt;

  @Column LocalDateTime seenAt;

  @Column(length = 10, updatable = false)
  String origin;

  @Column byte[] secret;

  @Computed String fullname;

  @Computed Boolean shared;

  Account() {}

  Account(String first, String last) {
    this.first = first;
    this.last = last;
  }

  Long id() {
    return id;
  }

  String first() {
    return first;
  }

  String last() {
    return last;
  }

  @ExpressionOf("fullname")
  static TextExpr fullnameSql(Root<Account> account) {
    return account.get(Account::first).concat(" ").concat(account.get(Account::last));
  }

  @ExpressionOf("shared")
  static Condition sharedSql(Root<Account> account) {
    return exists(
        Account.class,
        other ->
            other
                .get(Account::last)
                .eq(account.get(Account::last))
                .and(other.get(Account::id).ne(account.get(Account::id))));
  }
}
