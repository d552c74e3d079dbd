package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyBinaryPropertyTest {
  private static final LocalDate EARLIEST = LocalDate.of(-4712, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(294_275, 12, 31);

  @Entity
  record Packed(
      @Id int id,
      boolean flag,
      short small,
      long big,
      float single,
      double real,
      @Column(precision = 40, scale = 12) @Nullable BigDecimal price,
      @Nullable String text,
      byte @Nullable [] bytes,
      @Nullable UUID key,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable LocalDateTime local,
      @Nullable Instant moment,
      @Nullable ChronoUnit unit,
      @Nullable Duration duration,
      @Jsonb @Nullable List<String> facts) {}

  @Entity
  record Other(@Id int id, long amount) {}

  private static final Store STORE = new Store(Packed.class, Other.class);

  @AfterContainer
  static void close() {
    STORE.close();
  }

  @Property(tries = 60)
  void theServerReadsWhatWasWritten(@ForAll Random random) {
    List<Packed> given = new ArrayList<>();
    for (int id = 0; id < 20; id++) {
      given.add(row(id, random));
    }
    try (StatelessSession session = STORE.database().openStateless()) {
      PostgresSession copies = PostgresSession.of(session);
      STORE.forget();
      assertThat(copies.copyIn(Packed.class, given.stream())).isEqualTo(given.size());
      assertThat(STORE.statements())
          .anyMatch(sql -> sql.startsWith("copy packed") && sql.endsWith("(format binary)"));
      assertThat(session.query(Packed.class).orderBy(Packed::id).list())
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(given);
    }
  }

  @Test
  void aColumnOfAnotherTypeThanMappedIsFilledByText() {
    try (StatelessSession session = STORE.database().openStateless()) {
      session.sql("alter table other alter column amount type double precision").execute();
      Other row = new Other(1, 5);
      PostgresSession copies = PostgresSession.of(session);
      STORE.forget();
      copies.copyIn(Other.class, List.of(row).stream());
      assertThat(STORE.statements())
          .contains("copy other (id, amount) from stdin")
          .noneMatch(sql -> sql.contains("binary"));
      assertThat(session.query(Other.class).list()).containsExactly(row);
    }
  }

  private static Packed row(int id, Random random) {
    LocalDateTime time = day(random).atTime(time(random));
    boolean infinite = random.nextInt(10) == 0;
    return new Packed(
        id,
        random.nextBoolean(),
        (short) random.nextInt(),
        random.nextLong(),
        random.nextInt(9) == 0 ? Float.NEGATIVE_INFINITY : random.nextFloat(),
        random.nextInt(9) == 0 ? Double.MIN_VALUE : random.nextGaussian(),
        some(random, decimal(random)),
        some(random, text(random)),
        some(random, bytes(random)),
        some(random, new UUID(random.nextLong(), random.nextLong())),
        some(random, infinite ? LocalDate.MAX : day(random)),
        some(random, time(random)),
        some(random, infinite ? LocalDateTime.MIN : time),
        some(random, infinite ? Instant.MAX : time.toInstant(ZoneOffset.UTC)),
        some(random, ChronoUnit.values()[random.nextInt(ChronoUnit.values().length)]),
        some(random, Duration.ofSeconds(random.nextInt())),
        some(random, List.of("a", "\"\\\n" + random.nextInt())));
  }

  private static <T> @Nullable T some(Random random, T value) {
    return random.nextInt(5) == 0 ? null : value;
  }

  private static LocalDate day(Random random) {
    long days = LATEST.toEpochDay() - EARLIEST.toEpochDay();
    return EARLIEST.plusDays(Math.floorMod(random.nextLong(), days));
  }

  private static LocalTime time(Random random) {
    return LocalTime.ofNanoOfDay(1_000 * Math.floorMod(random.nextLong(), 86_400_000_000L));
  }

  private static BigDecimal decimal(Random random) {
    return new BigDecimal(new BigInteger(random.nextInt(90), random), 12)
        .multiply(BigDecimal.valueOf(random.nextInt(3) - 1));
  }

  private static String text(Random random) {
    String[] pieces = {"\\N", "\t", "\n", "é", "€", "\uD83D\uDE00", "\u2028", "", "plain", "'"};
    return pieces[random.nextInt(pieces.length)] + pieces[random.nextInt(pieces.length)];
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(5)];
    random.nextBytes(bytes);
    return bytes;
  }
}
