package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.domain.Staff;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.domain.TeamView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One contender on one database, compared with hand-written JDBC. */
final class Check {
  private static final int SEARCHES = 20;

  private final Contender right;
  private final Contender tested;
  private final List<String> wrong = new ArrayList<>();

  private Check(Contender right, Contender tested) {
    this.right = right;
    this.tested = tested;
  }

  static List<String> of(Contenders contender, Target.Kind database) {
    try (Target target = Target.open(database);
        Contender right = Contenders.JDBC.open(target);
        Contender tested = contender.open(target)) {
      Check check = new Check(right, tested);
      check.step("reading", check::reads);
      check.step("searching", check::searches);
      check.step("inserting", check::inserts);
      check.step("updating", check::updates);
      check.step("dirty checking", check::changes);
      return check.wrong;
    }
  }

  private void step(String name, Runnable questions) {
    try {
      questions.run();
    } catch (RuntimeException failure) {
      wrong.add(name + " failed: " + failure);
    }
  }

  private void reads() {
    for (long id : new long[] {1, 5, 77, Staff.EMPLOYEES}) {
      same("find " + id, right.view(right.find(id)), tested.view(tested.find(id)));
    }
    for (int count : new int[] {10, 1_000, Staff.EMPLOYEES}) {
      same(
          "read " + count,
          views(right, right.read(1, count)),
          views(tested, tested.read(1, count)));
    }
    same("lines", right.readLines(500, 1_000), tested.readLines(500, 1_000));
    same(
        "graph",
        right.readGraph(500, 1_000).stream().map(right::viewGraph).toList(),
        tested.readGraph(500, 1_000).stream().map(tested::viewGraph).toList());
    same("teams", teams(right), teams(tested));
  }

  private void searches() {
    Staff staff = new Staff(3);
    for (int i = 0; i < SEARCHES; i++) {
      Search search = staff.search();
      same(
          search.toString(),
          views(right, right.search(search)),
          views(tested, tested.search(search)));
      String name = "Last" + i * 7;
      BigDecimal least = BigDecimal.valueOf(30_000 + i * 300);
      same(
          "named " + name,
          views(right, right.named(name, least)),
          views(tested, tested.named(name, least)));
    }
  }

  private void inserts() {
    Staff staff = new Staff(4);
    NewEmployee one = staff.employees(1).get(0);
    long id = tested.insert(one);
    same("insert one", EmployeeView.of(id, one), right.view(right.find(id)));
    for (int count : new int[] {50, 1_000}) {
      List<NewEmployee> given = staff.employees(count);
      List<Long> ids = tested.insertAll(given);
      same("ids of " + count, count, ids.size());
      List<EmployeeView> expected = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        expected.add(EmployeeView.of(ids.get(i), given.get(i)));
      }
      Map<Long, EmployeeView> rows = rows();
      same("rows of insert " + count, expected, ids.stream().map(rows::get).toList());
    }
  }

  private void updates() {
    Map<Long, EmployeeView> expected = rows();
    for (Raise raise : raises()) {
      Change change = new Change(raise.id(), raise.title(), raise.salary(), null);
      expected.computeIfPresent(raise.id(), (id, row) -> row.after(change));
    }
    tested.updateAll(2_000, raises());
    same("rows after updates", expected, rows());
  }

  private static List<Raise> raises() {
    return new Staff(5).raises(2_000, 1_000);
  }

  private void changes() {
    List<Change> changes = new Staff(6).changes(4_000, 1_000);
    Map<Long, EmployeeView> expected = rows();
    changes.forEach(
        change -> expected.computeIfPresent(change.id(), (id, row) -> row.after(change)));
    tested.readAndChange(4_000, changes);
    same("rows after changes", expected, rows());
  }

  private Map<Long, EmployeeView> rows() {
    Map<Long, EmployeeView> rows = new LinkedHashMap<>();
    views(right, right.read(1, Integer.MAX_VALUE)).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private static List<EmployeeView> views(Contender contender, List<?> employees) {
    return employees.stream().map(contender::view).toList();
  }

  private static List<TeamView> teams(Contender contender) {
    return contender.readTeams().stream().map(contender::viewTeam).map(Check::ordered).toList();
  }

  private static TeamView ordered(TeamView team) {
    return new TeamView(
        team.id(),
        team.name(),
        team.members().stream().sorted(Comparator.comparing(TeamView.Member::id)).toList());
  }

  private void same(String what, Object expected, Object got) {
    if (!Objects.equals(expected, got)) {
      wrong.add(what + ": expected " + brief(expected) + ", got " + brief(got));
    }
  }

  private static String brief(Object value) {
    String text = value.toString();
    return text.length() < 300 ? text : text.substring(0, 300) + "…";
  }
}
