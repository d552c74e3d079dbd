package dev.diglot.schema;

import dev.diglot.error.SchemaError;
import dev.diglot.error.SchemaException;
import dev.diglot.graph.Ordering;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables and sequences that belong together. Immutable, and bound to no database. */
public final class Schema {
  private final Map<TableName, Table> tables;
  private final List<Sequence> sequences;
  private final Ordering<Table> ordering;

  private Schema(Map<TableName, Table> tables, List<Sequence> sequences) {
    this.tables = tables;
    this.sequences = sequences;
    this.ordering = TopologicalSort.of(tables.values(), this::targets);
  }

  /**
   * A schema of tables.
   *
   * @param tables the tables
   * @return the schema
   * @throws SchemaException when tables contradict each other; all contradictions are listed
   */
  public static Schema of(Collection<Table> tables) {
    return of(tables, List.of());
  }

  /**
   * A schema of tables and sequences.
   *
   * @param tables the tables
   * @param sequences the sequences
   * @return the schema
   * @throws SchemaException when tables contradict each other; all contradictions are listed
   */
  public static Schema of(Collection<Table> tables, Collection<Sequence> sequences) {
    SchemaChecks.verify(tables);
    Map<TableName, Table> byName = new LinkedHashMap<>();
    for (Table table : tables) {
      byName.put(table.name(), table);
    }
    return new Schema(byName, List.copyOf(sequences));
  }

  /**
   * The tables in the order given.
   *
   * @return the tables
   */
  public List<Table> tables() {
    return List.copyOf(tables.values());
  }

  /**
   * The sequences in the order given.
   *
   * @return the sequences
   */
  public List<Sequence> sequences() {
    return sequences;
  }

  /**
   * The tables, each after those that its foreign keys refer to. The order is deterministic; tables
   * of a cycle stand together.
   *
   * @return the tables
   */
  public List<Table> sortedTables() {
    return ordering.sorted();
  }

  /**
   * The groups of tables that refer to each other in a cycle. A table that refers only to itself is
   * no cycle.
   *
   * @return the cycles, usually none
   */
  public List<List<Table>> cycles() {
    return ordering.cycles().stream().filter(cycle -> cycle.size() > 1).toList();
  }

  /**
   * The names of the database schemas that the tables and sequences are in, without the
   * connection's own.
   *
   * @return the names, in order of first use
   */
  public List<String> namespaces() {
    return Stream.concat(
            tables.keySet().stream().map(TableName::schema),
            sequences.stream().map(sequence -> sequence.name().schema()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * The table of a name.
   *
   * @param name the name
   * @return the table, empty when there is none
   */
  public Optional<Table> find(TableName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /**
   * The table of a name, which may be qualified: {@code user} or {@code shop.user}.
   *
   * @param name the name, unquoted and case-exact
   * @return the table
   * @throws SchemaException UNKNOWN_TABLE when there is none
   */
  public Table table(String name) {
    return Stream.<Function<TableName, String>>of(TableName::toString, TableName::name)
        .flatMap(form -> tables.values().stream().filter(t -> form.apply(t.name()).equals(name)))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private SchemaException unknown(String name) {
    return new SchemaException(
        SchemaError.UNKNOWN_TABLE,
        "No table is called '"
            + name
            + "'. The tables are "
            + tables.keySet()
            + ". Use one of these names, or map an entity to the table.");
  }

  private List<Table> targets(Table table) {
    List<Table> targets = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      Table target = tables.get(key.target());
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  /** Every table in dependency order, then the sequences. */
  @Override
  public String toString() {
    return Stream.concat(sortedTables().stream(), sequences.stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
