package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Staff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows and values that operations take, the same ones in the same order for every contender.
 * They are made beforehand: making them is nobody's work.
 */
public final class Inputs {
  private static final int LISTS = 16;
  private static final int ROWS = 1_000;
  private static final int STEP = 7_919;

  private final List<NewEmployee> employees = new ArrayList<>();
  private final List<Raises> raises = new ArrayList<>();
  private final List<Changes> changes = new ArrayList<>();
  private final List<Search> searches = new ArrayList<>();
  private long turn;
  private int calls;

  /** Makes everything. */
  public Inputs() {
    Staff staff = new Staff(42);
    employees.addAll(staff.employees(LISTS * ROWS));
    for (int i = 0; i < LISTS; i++) {
      long from = 1 + (long) i * ROWS;
      raises.add(new Raises(from, staff.raises(from, ROWS)));
      changes.add(new Changes(from, staff.changes(from, ROWS)));
    }
    // The second time around every value is another one, or there would be nothing to write.
    for (int i = 0; i < LISTS; i++) {
      raises.add(raises.get(i).others());
      changes.add(changes.get(i).others());
    }
    for (int i = 0; i < ROWS; i++) {
      searches.add(staff.search());
    }
  }

  /**
   * New values of all rows of a range.
   *
   * @param from the first id
   * @param values one for each id
   */
  public record Raises(long from, List<Raise> values) {
    private Raises others() {
      return new Raises(from, values.stream().map(Raise::other).toList());
    }
  }

  /**
   * Changes of the rows of a range.
   *
   * @param from the first id
   * @param values one for each id
   */
  public record Changes(long from, List<Change> values) {
    private Changes others() {
      return new Changes(from, values.stream().map(Change::other).toList());
    }
  }

  /**
   * Where the next range begins.
   *
   * @param count how many employees it has
   * @return its first id
   */
  public long from(int count) {
    turn = (turn + STEP) % Math.max(1, Staff.EMPLOYEES - count);
    return 1 + turn;
  }

  /**
   * The next employees to insert.
   *
   * @param count at most a thousand
   * @return the rows
   */
  public List<NewEmployee> employees(int count) {
    int from = calls++ * count % (employees.size() - count);
    return employees.subList(from, from + count);
  }

  /**
   * The next updates.
   *
   * @return a thousand, none of which writes what is there
   */
  public Raises raises() {
    return raises.get(calls++ % raises.size());
  }

  /**
   * The next changes.
   *
   * @return a thousand, none of which writes what is there
   */
  public Changes changes() {
    return changes.get(calls++ % changes.size());
  }

  /**
   * The next search.
   *
   * @return its conditions
   */
  public Search search() {
    return searches.get(calls++ % searches.size());
  }

  /**
   * The next last name.
   *
   * @return a name that ten or so employees have
   */
  public String lastName() {
    return "Last" + from(ROWS) % 4_999;
  }

  /**
   * The next salary.
   *
   * @return a salary that many employees exceed
   */
  public BigDecimal least() {
    return BigDecimal.valueOf(30_000 + turn % 5_000);
  }
}
