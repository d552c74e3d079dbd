package dev.diglot.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What is written as bind or literal is read back equal to the normalised value. */
class H2RoundTripPropertyTest {
  private static final long MOST_SECONDS = 60L * 60 * 24 * 365 * 9_000;

  private static @Nullable H2Database database;

  @BeforeContainer
  static void open() throws SQLException {
    database = new H2Database();
  }

  @AfterContainer
  static void close() throws SQLException {
    database.close();
  }

  private static <J> void roundTrip(DataType<J> type, J value) throws SQLException {
    String ddlName = database.dialect.types().ddlName(type);
    database.execute("create table if not exists held (id integer primary key)");
    database.execute("alter table held drop column if exists v");
    database.execute("alter table held add column v " + ddlName);
    J normal = type.normalise(value);
    check(type, normal);
    check(type, null);
    database.execute(
        "merge into held key (id) values (1, "
            + database.dialect.types().literal(normal, type)
            + ")");
    assertSame(type, database.read(type, "select v from held"), normal);
  }

  private static <J> void check(DataType<J> type, @Nullable J value) throws SQLException {
    Codec<J> codec = database.dialect.types().codec(type);
    try (PreparedStatement write =
        database.connection.prepareStatement("merge into held (id, v) key (id) values (1, ?)")) {
      codec.bind(write, 1, value);
      write.executeUpdate();
    }
    try (PreparedStatement find =
        database.connection.prepareStatement("select v from held where v is not distinct from ?")) {
      codec.bind(find, 1, value);
      try (ResultSet row = find.executeQuery()) {
        assertThat(row.next()).as("found by its value").isTrue();
        assertSame(type, codec.read(row, 1), value);
      }
    }
  }

  private static <J> void assertSame(DataType<J> type, @Nullable J read, @Nullable J value) {
    assertThat(type.same(read, value)).as("%s is the same as %s", read, value).isTrue();
    assertThat(read).isEqualTo(value);
  }

  @Property(tries = 10)
  void booleans(@ForAll boolean value) throws SQLException {
    roundTrip(StandardTypes.BOOLEAN, value);
  }

  @Property(tries = 50)
  void bytes(@ForAll byte value) throws SQLException {
    roundTrip(StandardTypes.BYTE, value);
  }

  @Property(tries = 50)
  void shorts(@ForAll short value) throws SQLException {
    roundTrip(StandardTypes.SMALLINT, value);
  }

  @Property(tries = 100)
  void integers(@ForAll int value) throws SQLException {
    roundTrip(StandardTypes.INTEGER, value);
  }

  @Property(tries = 100)
  void longs(@ForAll long value) throws SQLException {
    roundTrip(StandardTypes.BIGINT, value);
  }

  @Property(tries = 100)
  void floats(@ForAll float value) throws SQLException {
    roundTrip(StandardTypes.REAL, value);
  }

  @Property(tries = 100)
  void doubles(@ForAll double value) throws SQLException {
    roundTrip(StandardTypes.DOUBLE, value);
  }

  @Property(tries = 100)
  void decimals(@ForAll @BigRange(min = "-9999999999", max = "9999999999") BigDecimal value)
      throws SQLException {
    roundTrip(StandardTypes.decimal(20, 10), value.setScale(10, RoundingMode.DOWN));
  }

  @Property(tries = 100)
  void bigIntegers(@ForAll @Size(max = 12) byte[] value) throws SQLException {
    BigInteger integer = value.length == 0 ? BigInteger.ZERO : new BigInteger(value);
    roundTrip(StandardTypes.bigInteger(38), integer);
  }

  @Property(tries = 200)
  void texts(@ForAll @StringLength(max = 30) String value) throws SQLException {
    roundTrip(StandardTypes.varchar(60), value);
    roundTrip(StandardTypes.TEXT, value);
  }

  @Property(tries = 50)
  void characters(@ForAll char value) throws SQLException {
    roundTrip(StandardTypes.CHARACTER, value);
  }

  @Property(tries = 50)
  void binaries(@ForAll @Size(max = 40) byte[] value) throws SQLException {
    roundTrip(StandardTypes.binary(40), value);
    roundTrip(StandardTypes.BYTES, value);
  }

  @Property(tries = 100)
  void dates(@ForAll @LongRange(min = -3_000_000, max = 6_000_000) long day) throws SQLException {
    roundTrip(StandardTypes.DATE, LocalDate.ofEpochDay(day));
  }

  @Property(tries = 50)
  void times(
      @ForAll @LongRange(min = 0, max = 86_399_999_999_999L) long nano,
      @ForAll @IntRange(min = 0, max = 9) int digits)
      throws SQLException {
    roundTrip(StandardTypes.time(digits), LocalTime.ofNanoOfDay(nano));
    roundTrip(StandardTypes.time(digits), LocalTime.MAX);
  }

  @Property(tries = 100)
  void timestamps(
      @ForAll @LongRange(min = -MOST_SECONDS, max = MOST_SECONDS) long second,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nano,
      @ForAll @IntRange(min = 0, max = 9) int digits)
      throws SQLException {
    roundTrip(
        StandardTypes.timestamp(digits), LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
  }

  @Property(tries = 100)
  void moments(
      @ForAll @LongRange(min = -MOST_SECONDS, max = MOST_SECONDS) long second,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nano,
      @ForAll @IntRange(min = 0, max = 9) int digits,
      @ForAll @IntRange(min = -64_800, max = 64_800) int offset)
      throws SQLException {
    Instant moment = Instant.ofEpochSecond(second, nano);
    roundTrip(StandardTypes.instant(digits), moment);
    roundTrip(
        StandardTypes.offsetDateTime(digits),
        OffsetDateTime.ofInstant(moment, ZoneOffset.ofTotalSeconds(offset)));
  }

  @Property(tries = 50)
  void uuids(@ForAll long most, @ForAll long least) throws SQLException {
    roundTrip(StandardTypes.UUID, new UUID(most, least));
  }

  @Property(tries = 20)
  void namedValues(@ForAll DayOfWeek day, @ForAll int year, @ForAll long nanos)
      throws SQLException {
    roundTrip(StandardTypes.enumByName(DayOfWeek.class, 9), day);
    roundTrip(StandardTypes.YEAR, Year.of(year % 1_000_000));
    roundTrip(StandardTypes.DURATION, Duration.ofNanos(nanos));
    roundTrip(StandardTypes.ZONE, ZoneId.of("Europe/Paris"));
    roundTrip(StandardTypes.CURRENCY, Currency.getInstance("EUR"));
    roundTrip(StandardTypes.uri(80), URI.create("https://diglot.dev/a?b=%27c"));
  }
}
