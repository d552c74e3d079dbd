package dev.diglot.testkit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.error.DiglotException;
import dev.diglot.property.Property;
import dev.diglot.session.Session;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The limits of the domain in which Java and the database agree are real: beyond each of them the
 * database answers otherwise, or raises an error. A database may have fewer of them than another.
 */
public abstract class Limits extends ComplianceArea {
  private static final long SEED = 1;

  private static final List<Limit> ALL =
      List.of(
          new Limit("length beyond the basic plane", w -> w.name = "😀", w -> w.name.length()),
          new Limit(
              "order beyond the basic plane",
              w -> w.name = "😀",
              w -> w.name.compareTo("\uFFFD") < 0),
          new Limit("upper case beyond ASCII", w -> w.name = "ß", w -> w.name.toUpperCase()),
          new Limit(
              "equality without case beyond ASCII",
              w -> w.name = "ſ",
              w -> w.name.equalsIgnoreCase("s")),
          new Limit(
              "overflow of an int", w -> w.number = Integer.MAX_VALUE, w -> w.number + w.number),
          new Limit("overflow of a long", w -> w.large = Long.MIN_VALUE, w -> Math.abs(w.large)),
          new Limit("a long cut to an int", w -> w.large = 1L << 40, w -> (int) w.large),
          new Limit("a double beyond an int", w -> w.ratio = 1e10, w -> (int) w.ratio),
          new Limit("division of a double by zero", w -> w.ratio = 0, w -> 1 / w.ratio),
          new Limit("not a number", w -> w.ratio = Double.NaN, w -> w.ratio > 1),
          new Limit("minus zero", w -> w.ratio = -0.0, w -> Double.compare(w.ratio, 0.0) < 0),
          new Limit(
              "the scale of a decimal",
              w -> w.price = new BigDecimal("1.5"),
              w -> w.price.multiply(new BigDecimal("1E+2"))),
          new Limit("years before 1", w -> w.day = LocalDate.of(-43, 3, 15), w -> w.day.getYear()),
          new Limit(
              "text of years beyond 9999",
              w -> w.day = LocalDate.of(12000, 1, 1),
              w -> w.day.toString()),
          new Limit(
              "durations below microseconds",
              w -> w.span = Duration.ofNanos(1500),
              w -> w.at.plus(w.span)),
          new Limit(
              "times below microseconds",
              w -> w.at = LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1000),
              beyond(LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1400))));

  private static Property<Wide, Boolean> beyond(LocalDateTime given) {
    return w -> w.at.isBefore(given);
  }

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Limits(TestDatabase target) {
    super(target);
  }

  /**
   * The limits that the database does not have, since it answers as Java does.
   *
   * @return their names
   */
  protected abstract Set<String> notFelt();

  @Test
  void limitsAreReal() {
    Set<String> felt = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    for (Limit limit : ALL) {
      expected.add(limit.name);
      Database database = open(Wide.class, Holder.class, Part.class);
      if (isFelt(database, limit)) {
        felt.add(limit.name);
      }
      database.close();
    }
    expected.removeAll(notFelt());
    assertThat(felt).isEqualTo(expected);
  }

  private static boolean isFelt(Database database, Limit limit) {
    Wide row = new RandomRows(SEED).lonely();
    limit.setup.accept(row);
    Object java = limit.value.of(row);
    try (Session session = database.openSession()) {
      session.add(row);
      session.commit();
      LambdaNode node = Hybrid.of("limit", limit.value).node();
      Object sql = session.query(Wide.class).select(new Expr<>(node)).one();
      return !Objects.equals(java, sql);
    } catch (DiglotException raised) {
      return true;
    }
  }

  /** What differs beyond a limit. */
  private record Limit(String name, Consumer<Wide> setup, Property<Wide, ?> value) {}
}
