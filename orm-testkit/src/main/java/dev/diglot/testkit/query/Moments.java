package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.currentDate;
import static dev.diglot.sql.Functions.currentTimestamp;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.testkit.fixture.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments and days do not depend on where the program runs. */
public abstract class Moments extends QueryArea {
  private final TimeZone before = TimeZone.getDefault();

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Moments(TestDatabase target) {
    super(target);
  }

  @AfterEach
  final void returnHome() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"})
  void valuesAreTheSameInEveryTimeZone(String zone) {
    List<Instant> moments =
        List.of(
            Instant.parse("2024-03-31T01:30:00Z"),
            Instant.parse("2024-10-27T00:30:00.123456Z"),
            Instant.parse("2024-10-27T01:30:00Z"),
            Instant.parse("2011-12-30T12:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"));
    LocalDate day = LocalDate.of(2011, 12, 30);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    for (int i = 0; i < moments.size(); i++) {
      given(new Product(i, "moment").changedAt(moments.get(i)).addedOn(day));
    }
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    session().detachAll();
    for (int i = 0; i < moments.size(); i++) {
      Product read = session().get(Product.class, i);
      assertThat(read.changed()).isEqualTo(moments.get(i));
      assertThat(read.added()).isEqualTo(day);
      assertThat(ids(col(Product::changed).eq(moments.get(i)))).containsExactly(i);
    }
    assertThat(ids(col(Product::changed).lt(moments.get(1)).and(col(Product::id).lt(2))))
        .containsExactly(0);
  }

  @Test
  void theDatabaseTellsTheTimeInUtc() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    given(new Product(1, "now"));
    Instant now = valueOf(currentTimestamp());
    assertThat(Duration.between(now, Instant.now()).abs()).isLessThan(Duration.ofMinutes(10));
    assertThat(valueOf(currentDate())).isEqualTo(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  @Test
  void digitsBeyondTheColumnAreCutOffInMemoryToo() {
    Product product =
        new Product(1, "fine").changedAt(Instant.parse("2024-01-01T00:00:00.123456789Z"));
    given(product);
    Instant kept = Instant.parse("2024-01-01T00:00:00.123456Z");
    assertThat(product.changed()).isEqualTo(kept);
    assertThat(ids(col(Product::changed).eq(kept))).containsExactly(1);
  }
}
