package dev.diglot.guides;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.annotation.AsInterval;
import dev.diglot.postgres.annotation.Bit;
import dev.diglot.postgres.annotation.Citext;
import dev.diglot.postgres.annotation.Domain;
import dev.diglot.postgres.annotation.Hstore;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.postgres.type.BitString;
import dev.diglot.postgres.type.Inet;
import dev.diglot.postgres.type.JsonValue;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit to a shop, in PostgreSQL's types. */
@Entity
class Visit {
  @Id @GeneratedValue private Integer id;

  // tag::types[]
  private List<String> tags = List.of(); // text[]
  private int[] steps = {}; // integer[]
  @Jsonb private List<Line> lines = List.of(); // jsonb, of any Java type
  @Jsonb private @Nullable JsonValue<Line> gift; // jsonb, whose JSON null is not SQL's
  @Hstore private Map<String, String> labels = Map.of(); // hstore
  private Inet address = new Inet("127.0.0.1"); // inet
  private Multirange<Integer> aisles = Multirange.of(List.of()); // int4multirange
  private @Nullable Range<LocalDate> offer; // daterange
  @AsInterval private Duration stay = Duration.ZERO; // interval
  private @Nullable OffsetTime opens; // time(6) with time zone
  @Citext private String name = ""; // citext
  @PgEnum private Mood mood = Mood.GLAD; // an enum type of its own

  @Bit(3)
  private BitString flags = new BitString("000"); // bit(3)

  @Domain(value = "stars", definition = "integer check (value between 1 and 5)")
  private Integer stars = 5;

  // end::types[]

  @Column(length = 20)
  private String city = "";

  enum Mood {
    GLAD,
    SAD
  }

  // tag::line[]
  record Line(String product, int count, BigDecimal price) {}

  // end::line[]

  Visit() {}

  static Visit of(String name, String address) {
    Visit visit = new Visit();
    visit.name = name;
    visit.address = new Inet(address);
    visit.tags = List.of("new", "loud");
    visit.steps = new int[] {3, 9};
    visit.lines =
        List.of(
            new Line("tea", 2, new BigDecimal("1.50")), new Line("cup", 1, new BigDecimal("4")));
    visit.gift = JsonValue.ofNull();
    visit.labels = Map.of("coat", "red");
    visit.aisles = Multirange.of(Range.closed(1, 4), Range.closed(8, 9));
    return visit;
  }

  Integer id() {
    return id;
  }

  String name() {
    return name;
  }

  List<String> tags() {
    return tags;
  }

  int[] steps() {
    return steps;
  }

  List<Line> lines() {
    return lines;
  }

  @Nullable JsonValue<Line> gift() {
    return gift;
  }

  Map<String, String> labels() {
    return labels;
  }

  Inet address() {
    return address;
  }

  Multirange<Integer> aisles() {
    return aisles;
  }

  BitString flags() {
    return flags;
  }
}
