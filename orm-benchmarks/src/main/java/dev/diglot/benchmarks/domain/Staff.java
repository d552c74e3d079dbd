package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes rows, the same ones for the same seed. */
public final class Staff {
  /** How many cities there are; their ids are 1 to this. */
  public static final int CITIES = 1_000;

  /** How many employees there are before a benchmark writes; their ids are 1 to this. */
  public static final int EMPLOYEES = 50_000;

  /** How many teams there are; their ids are 1 to this. */
  public static final int TEAMS = 1_000;

  /** How many members each team has. */
  public static final int MEMBERS = 10;

  private static final String[] TITLES = {"Engineer", "Analyst", "Manager", "Clerk", "Director"};
  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  private final Random random;

  /**
   * Creates a source of rows.
   *
   * @param seed decides every row
   */
  public Staff(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Makes employees.
   *
   * @param count how many
   * @return the rows
   */
  public List<NewEmployee> employees(int count) {
    List<NewEmployee> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(employee());
    }
    return rows;
  }

  private NewEmployee employee() {
    int number = random.nextInt(1_000_000);
    LocalDate hired = START.plusDays(random.nextInt(9_000));
    return new NewEmployee(
        "First" + number % 977,
        "Last" + number % 4_999,
        "person" + number + "@example.org",
        maybe("+49 30 " + number),
        TITLES[number % TITLES.length],
        BigDecimal.valueOf(3_000_000 + number, 2),
        maybe(BigDecimal.valueOf(number, 2)),
        hired,
        maybe(hired.minusYears(20 + number % 30)),
        LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(number),
        number % 10 != 0,
        1 + random.nextInt(CITIES),
        maybe((long) 1 + random.nextInt(EMPLOYEES)));
  }

  private <V> @Nullable V maybe(V value) {
    return random.nextInt(5) == 0 ? null : value;
  }

  /**
   * Makes raises for neighbouring employees.
   *
   * @param from the first id
   * @param count how many
   * @return one raise for each id
   */
  public List<Raise> raises(long from, int count) {
    List<Raise> raises = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = random.nextInt(1_000_000);
      raises.add(
          new Raise(
              from + i,
              TITLES[number % TITLES.length] + number % 7,
              BigDecimal.valueOf(3_000_000 + number, 2)));
    }
    return raises;
  }

  /**
   * Makes changes for neighbouring employees: every value is given or left out by a toss of a coin.
   *
   * @param from the first id
   * @param count how many
   * @return one change for each id
   */
  public List<Change> changes(long from, int count) {
    List<Change> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = random.nextInt(1_000_000);
      changes.add(
          new Change(
              from + i,
              random.nextBoolean() ? TITLES[number % TITLES.length] + number % 11 : null,
              random.nextBoolean() ? BigDecimal.valueOf(3_000_000 + number, 2) : null,
              random.nextBoolean() ? "+49 40 " + number : null));
    }
    return changes;
  }

  /**
   * Makes a search that finds a handful of rows.
   *
   * @return the conditions, some of them null
   */
  public Search search() {
    int number = random.nextInt(1_000_000);
    return new Search(
        "Last" + number % 4_999,
        maybe(TITLES[number % TITLES.length]),
        maybe(BigDecimal.valueOf(3_000_000 + number / 2, 2)),
        maybe(START.plusDays(number % 4_000)),
        maybe(number % 2 == 0));
  }
}
