package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Contender;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: one operation of an application, always with other rows than the time before.
 */
public enum Scenario {
  /** One employee by id. */
  FIND("find", "Find by id", (who, in) -> who.find(in.from(1))),
  /** Ten employees. */
  READ_10("read10", "Read 10", (who, in) -> who.read(in.from(10), 10)),
  /** A thousand employees. */
  READ_1000("read1000", "Read 1,000", (who, in) -> who.read(in.from(1_000), 1_000)),
  /** All fifty thousand employees. */
  READ_50000("read50000", "Read 50,000", (who, in) -> who.read(in.from(50_000), 50_000)),
  /** A thousand records joined from two tables. */
  LINES_1000(
      "lines1000", "Joined records, 1,000", (who, in) -> who.readLines(in.from(1_000), 1_000)),
  /** A thousand employees with their cities and superiors. */
  GRAPH_1000("graph1000", "Graph, 1,000", (who, in) -> who.readGraph(in.from(1_000), 1_000)),
  /** A thousand teams of ten members. */
  TEAMS("teams", "Collections, 1,000 × 10", (who, in) -> who.readTeams()),
  /** A query of one to five conditions. */
  SEARCH("search", "Dynamic query", (who, in) -> who.search(in.search())),
  /** The same query with other values; Diglot is asked by a lambda. */
  NAMED("named", "Lambda query", (who, in) -> who.named(in.lastName(), in.least())),
  /** One employee, with its id back. */
  INSERT("insert", "Insert one", (who, in) -> who.insert(in.employees(1).get(0))),
  /** Fifty employees, with their ids back. */
  INSERT_50("insert50", "Insert 50", (who, in) -> who.insertAll(in.employees(50))),
  /** A thousand employees, with their ids back. */
  INSERT_1000("insert1000", "Insert 1,000", (who, in) -> who.insertAll(in.employees(1_000))),
  /** A thousand employees read; two columns of each changed. */
  UPDATE_1000("update1000", "Update 1,000", Scenario::update),
  /** A thousand employees read; random columns of them changed. */
  CHANGE_1000("readAndChange1000", "Dirty checking, 1,000", Scenario::change);

  private final String benchmark;
  private final String label;
  private final Operation operation;

  Scenario(String benchmark, String label, Operation operation) {
    this.benchmark = benchmark;
    this.label = label;
    this.operation = operation;
  }

  private static @Nullable Object update(Contender contender, Inputs inputs) {
    Inputs.Raises raises = inputs.raises();
    contender.updateAll(raises.from(), raises.values());
    return null;
  }

  private static @Nullable Object change(Contender contender, Inputs inputs) {
    Inputs.Changes changes = inputs.changes();
    contender.readAndChange(changes.from(), changes.values());
    return null;
  }

  /**
   * The name of the benchmark method.
   *
   * @return a name without its class
   */
  public String benchmark() {
    return benchmark;
  }

  /** What JMH finds the benchmark method by, and no other. */
  String pattern() {
    return "\\." + benchmark + "$";
  }

  /**
   * What readers of a report see.
   *
   * @return a few words
   */
  public String label() {
    return label;
  }

  /**
   * Does it once.
   *
   * @param contender who
   * @param inputs with which rows
   * @return what came back, or null
   */
  public @Nullable Object run(Contender contender, Inputs inputs) {
    return operation.run(contender, inputs);
  }

  private interface Operation {
    @Nullable Object run(Contender contender, Inputs inputs);
  }
}
