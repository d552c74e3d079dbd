package dev.diglot.benchmarks.plain;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.benchmarks.domain.TeamView;
import java.util.ArrayList;
import java.util.List;

/** What contenders with plain objects share. */
public abstract class PlainContender implements Contender {

  /** Creates the contender. */
  protected PlainContender() {}

  /**
   * Gives employees their new values.
   *
   * @param read the employees
   * @param raises one for each, in the same order
   * @return the employees
   */
  protected static List<Employee> raised(List<Employee> read, List<Raise> raises) {
    for (int i = 0; i < raises.size(); i++) {
      read.get(i).take(raises.get(i));
    }
    return read;
  }

  /**
   * Gives employees their new values.
   *
   * @param read the employees
   * @param changes one for each, in the same order
   * @return those that have changed
   */
  protected static List<Employee> changed(List<Employee> read, List<Change> changes) {
    List<Employee> changed = new ArrayList<>(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      if (read.get(i).take(changes.get(i))) {
        changed.add(read.get(i));
      }
    }
    return changed;
  }

  @Override
  public final EmployeeView view(Object employee) {
    return ((Employee) employee).view();
  }

  @Override
  public final GraphView viewGraph(Object employee) {
    return ((Employee) employee).viewGraph();
  }

  @Override
  public final TeamView viewTeam(Object team) {
    return ((Team) team).view();
  }
}
