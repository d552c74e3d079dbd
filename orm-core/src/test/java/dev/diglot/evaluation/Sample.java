package dev.diglot.evaluation;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One of everything that expressions ask about. */
@Entity
class Sample {
  @Id @GeneratedValue Integer id;

  @Column(length = 50)
  String text;

  Integer number;
  Long large;
  Double floating;

  @Column(precision = 10, scale = 3)
  BigDecimal decimal;

  LocalDate day;
  LocalTime time;
  LocalDateTime local;
  Instant moment;
  DayOfWeek weekday;
  boolean flag;

  @ManyToOne Ref<Sample> next;

  @OneToMany(mappedBy = "next")
  List<Sample> previous = new ArrayList<>();

  @Computed String shout;

  @ExpressionOf("shout")
  static TextExpr shoutSql(Root<Sample> sample) {
    return sample.get(Sample::text).upper();
  }

  @Hybrid
  boolean isLarge() {
    return large != null && large > 100;
  }

  @ExpressionOf("isLarge")
  static Condition isLargeSql(Root<Sample> sample) {
    return sample.get(Sample::large).isNotNull().and(sample.get(Sample::large).gt(100));
  }

  Integer id() {
    return id;
  }

  String text() {
    return text;
  }

  Integer number() {
    return number;
  }

  Long large() {
    return large;
  }

  Double floating() {
    return floating;
  }

  BigDecimal decimal() {
    return decimal;
  }

  LocalDate day() {
    return day;
  }

  LocalTime time() {
    return time;
  }

  LocalDateTime local() {
    return local;
  }

  Instant moment() {
    return moment;
  }

  DayOfWeek weekday() {
    return weekday;
  }

  boolean flag() {
    return flag;
  }

  Ref<Sample> next() {
    return next;
  }

  List<Sample> previous() {
    return previous;
  }

  String shout() {
    return shout;
  }
}
