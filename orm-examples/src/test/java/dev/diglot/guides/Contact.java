package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;

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
