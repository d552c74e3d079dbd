package dev.diglot.testkit.query;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody whose hybrids can be set. */
@Entity
class Person {
  @Id private int id;

  @Column(length = 20)
  private @Nullable String firstname;

  @Column(length = 20)
  private @Nullable String lastname;

  private int euros;
  private int cents;

  Person() {}

  Person(int id, String firstname, String lastname, int cents) {
    this.id = id;
    this.firstname = firstname;
    this.lastname = lastname;
    this.euros = cents / 100;
    this.cents = cents % 100;
  }

  @Hybrid
  String fullname() {
    return firstname + " " + lastname;
  }

  void rename(String fullname) {
    firstname = first(fullname);
    lastname = rest(fullname);
  }

  @UpdateOf("fullname")
  static Assignments<Person> nameParts(Root<Person> person, Expr<String> fullname) {
    return Assignments.of(person)
        .set(Person::firstname)
        .to(Person::first, fullname)
        .set(Person::lastname)
        .to(Person::rest, fullname);
  }

  private static String first(String fullname) {
    return fullname.substring(0, fullname.indexOf(' '));
  }

  private static String rest(String fullname) {
    return fullname.substring(fullname.indexOf(' ') + 1);
  }

  @Hybrid
  int money() {
    return euros * 100 + cents;
  }

  @UpdateOf("money")
  static Assignments<Person> moneyParts(Root<Person> person, NumberExpr<Integer> money) {
    return Assignments.of(person)
        .set(Person::euros)
        .to(m -> m / 100, money)
        .set(Person::cents)
        .to(m -> m % 100, money);
  }

  @Hybrid
  boolean called(String other) {
    return firstname != null && firstname.toLowerCase(Locale.ROOT).matches(other);
  }

  @ExpressionOf("called")
  static Condition calledSql(Root<Person> person, TextExpr other) {
    return person.get(Person::firstname).lower().eq(other);
  }

  int id() {
    return id;
  }

  @Nullable String firstname() {
    return firstname;
  }

  @Nullable String lastname() {
    return lastname;
  }

  int euros() {
    return euros;
  }

  int cents() {
    return cents;
  }
}
