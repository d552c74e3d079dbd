package dev.diglot.testkit.agreement;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row with a column of every type; what is named "maybe" and links may be null. */
@Entity
@Table(name = "kit_wide")
class Wide {
  @Id int id;

  @Column(nullable = false)
  String name;

  String maybeName;

  @Column(nullable = false)
  String digits;

  char letter;
  Character maybeLetter;
  byte tiny;
  short small;
  int number;
  Integer maybeNumber;
  int low;
  long large;
  Long maybeLarge;
  float rate;
  double ratio;
  Double maybeRatio;
  boolean flag;
  Boolean maybeFlag;

  @Column(nullable = false, precision = 18, scale = 4)
  BigDecimal price;

  @Column(precision = 12, scale = 2)
  BigDecimal maybePrice;

  @Column(nullable = false, precision = 30)
  BigInteger big;

  @Column(nullable = false)
  UUID code;

  UUID maybeCode;

  @Column(nullable = false)
  Color color;

  Color maybeColor;

  @Column(nullable = false)
  LocalDate day;

  LocalDate maybeDay;

  @Column(nullable = false, precision = 6)
  LocalTime clock;

  @Column(nullable = false, precision = 6)
  LocalDateTime at;

  @Column(precision = 6)
  LocalDateTime maybeAt;

  @Column(nullable = false, precision = 6)
  Instant moment;

  @Column(precision = 6)
  Instant maybeMoment;

  @Column(nullable = false, precision = 6)
  OffsetDateTime seen;

  @Column(nullable = false)
  Year vintage;

  @Column(nullable = false)
  Duration span;

  @Embedded Place place;

  @ManyToOne
  @JoinColumn(name = "owner_id")
  Ref<Holder> owner;

  @ManyToOne
  @JoinColumn(name = "keeper_id")
  Holder keeper;

  @OneToMany(mappedBy = "wide")
  List<Part> parts = new ArrayList<>();

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  boolean named() {
    return maybeName != null && !maybeName.isEmpty();
  }

  @Hybrid
  boolean cheap() {
    return price.signum() >= 0 && price.compareTo(BigDecimal.TEN) < 0;
  }

  @Hybrid
  String label() {
    return maybeName == null ? name : name + " (" + maybeName + ")";
  }

  /** What {@code enum}s are for. */
  enum Color {
    RED,
    GREEN,
    BLUE;

    boolean warm() {
      return this == RED;
    }
  }
}
