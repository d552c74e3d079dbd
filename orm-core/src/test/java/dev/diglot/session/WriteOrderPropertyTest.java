package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/**
 * One flush leads from any rows to any others, however they exchange unique values and refer to
 * each other.
 */
class WriteOrderPropertyTest {
  private static final TestDatabase DB = TestDatabase.of(Cell.class);
  private static final int ROWS = 7;

  /** A row with a unique code that refers to another row. */
  @Entity
  static final class Cell {
    @Id Integer id;

    @Column(length = 5, unique = true)
    String code;

    @ManyToOne(cascade = CascadeType.PERSIST)
    Ref<Cell> whole;

    Cell() {}

    Cell(int id) {
      this.id = id;
    }

    Integer id() {
      return id;
    }
  }

  /**
   * A row that should be there.
   *
   * @param code a number for the unique code, or -1 for null
   * @param whole the id of the row to refer to, or -1 for none
   */
  record Wanted(int code, int whole) {}

  @AfterContainer
  static void close() {
    DB.close();
  }

  /** For each id from 0 whether there is a row, and which. */
  @Provide
  Arbitrary<Map<Integer, Wanted>> rows() {
    Arbitrary<Integer> order = Arbitraries.integers().between(-1, ROWS - 1);
    Arbitrary<Integer> whole = Arbitraries.integers().between(-1, ROWS - 1);
    return Combinators.combine(
            Arbitraries.integers().between(0, ROWS - 1).set().ofMaxSize(ROWS),
            order.list().ofSize(ROWS),
            whole.list().ofSize(ROWS))
        .as(WriteOrderPropertyTest::consistent);
  }

  private static Map<Integer, Wanted> consistent(
      Iterable<Integer> ids, List<Integer> codes, List<Integer> wholes) {
    Map<Integer, Wanted> rows = new TreeMap<>();
    List<Integer> taken = new ArrayList<>();
    for (int id : ids) {
      int code = codes.get(id);
      boolean free = code >= 0 && !taken.contains(code);
      if (free) {
        taken.add(code);
      }
      rows.put(id, new Wanted(free ? code : -1, wholes.get(id)));
    }
    rows.replaceAll((id, row) -> rows.containsKey(row.whole()) ? row : new Wanted(row.code(), -1));
    return rows;
  }

  @Property(tries = 400)
  void oneFlushLeadsThere(
      @ForAll("rows") Map<Integer, Wanted> before, @ForAll("rows") Map<Integer, Wanted> after) {
    DB.elsewhere("update cell set whole_id = null");
    DB.elsewhere("delete from cell");
    try (Session session = DB.session()) {
      lead(session, before);
      session.commit();
      assertThat(stored()).isEqualTo(text(before));
      lead(session, after);
      session.flush();
      session.rollback();
      assertThat(session.isDirty()).isFalse();
      assertThat(memory(session)).isEqualTo(text(before));
      session.commit();
      lead(session, after);
      session.commit();
      assertThat(stored()).isEqualTo(text(after));
      assertThat(session.isDirty()).isFalse();
    }
  }

  /** Changes, adds and removes objects until they are as wanted, in one flush. */
  private static void lead(Session session, Map<Integer, Wanted> wanted) {
    session.noFlush();
    Map<Integer, Cell> cells = cells(session);
    cells.forEach(
        (id, cell) -> {
          if (!wanted.containsKey(id)) {
            session.remove(cell);
          }
        });
    wanted.forEach(
        (id, row) -> {
          Cell cell = cells.computeIfAbsent(id, key -> new Cell(key));
          cell.code = code(row);
          if (!session.contains(cell)) {
            session.add(cell);
          }
        });
    wanted.forEach(
        (id, row) -> cells.get(id).whole = row.whole() < 0 ? null : Ref.of(cells.get(row.whole())));
  }

  private static Map<Integer, Cell> cells(Session session) {
    return session.query(Cell.class).list().stream()
        .collect(Collectors.toMap(cell -> cell.id, cell -> cell, (a, b) -> a, TreeMap::new));
  }

  private static @Nullable String code(Wanted row) {
    return row.code() < 0 ? null : "c" + row.code();
  }

  private static List<String> text(Map<Integer, Wanted> rows) {
    return rows.entrySet().stream()
        .map(
            row ->
                row.getKey()
                    + ","
                    + code(row.getValue())
                    + ","
                    + (row.getValue().whole() < 0 ? null : row.getValue().whole()))
        .toList();
  }

  private static List<String> stored() {
    return DB.rows("select id, code, whole_id from cell order by id");
  }

  private static List<String> memory(Session session) {
    return cells(session).values().stream()
        .map(
            cell ->
                cell.id
                    + ","
                    + cell.code
                    + ","
                    + (cell.whole == null ? null : cell.whole.id(Cell::id)))
        .toList();
  }
}
