package dev.diglot.guides;

import static dev.diglot.sql.Functions.function;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import java.util.Locale;

/** Somebody in an address book, whose properties are hybrids. */
// tag::contact[]
@Entity
public class Contact {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50, nullable = false)
  private String first;

  @Column(length = 50, nullable = false)
  private String last;

  // end::contact[]

  Contact() {}

  Contact(String fullname) {
    rename(fullname);
  }

  // tag::fullname[]
  @Hybrid
  public String fullname() {
    return first + " " + last;
  }

  // end::fullname[]

  // tag::comparator[]
  @ComparatorOf("fullname")
  static String key(String fullname) {
    return fullname.trim().toLowerCase(Locale.ROOT);
  }

  // end::comparator[]

  // tag::update[]
  public void rename(String fullname) {
    first = firstOf(fullname);
    last = lastOf(fullname);
  }

  @UpdateOf("fullname")
  static Assignments<Contact> fullnameParts(Root<Contact> contact, Expr<String> fullname) {
    return Assignments.of(contact)
        .set(Contact::first)
        .to(Contact::firstOf, fullname)
        .set(Contact::last)
        .to(Contact::lastOf, fullname);
  }

  private static String firstOf(String fullname) {
    return fullname.substring(0, fullname.lastIndexOf(' '));
  }

  private static String lastOf(String fullname) {
    return fullname.substring(fullname.lastIndexOf(' ') + 1);
  }

  // end::update[]

  // tag::call[]
  @Hybrid
  public boolean soundsLike(String name) {
    return Soundex.of(last).equals(Soundex.of(name)); // no method that databases know
  }

  @ExpressionOf("soundsLike")
  static Condition soundsLikeSql(Root<Contact> contact, Expr<String> name) {
    return soundex(contact.get(Contact::last)).eq(soundex(name));
  }

  private static Expr<String> soundex(Expr<String> name) {
    return function("soundex", String.class, name);
  }

  // end::call[]

  public Integer id() {
    return id;
  }

  public String first() {
    return first;
  }

  public String last() {
    return last;
  }
}
