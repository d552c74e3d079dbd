package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.type.Range;
import java.util.List;
import java.util.Map;

/** A book that is being read, kept in PostgreSQL's types. */
@Entity
class Reading {
  @Id @GeneratedValue private Integer id;

  @Column(length = 100)
  private String title;

  @Column private List<Integer> marks;
  @Jsonb private Map<String, Object> facts;
  @Column private Range<Integer> pages;

  Reading() {}

  Reading(String title, List<Integer> marks, Map<String, Object> facts, Range<Integer> pages) {
    this.title = title;
    this.marks = marks;
    this.facts = facts;
    this.pages = pages;
  }

  Integer id() {
    return id;
  }

  String title() {
    return title;
  }

  List<Integer> marks() {
    return marks;
  }

  Map<String, Object> facts() {
    return facts;
  }

  Range<Integer> pages() {
    return pages;
  }
}
