package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import dev.diglot.type.StandardTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns updates and deletes by query into statements over tables. */
public final class WriteCompiler {
  private final Metadata metadata;
  private final StatementResolver resolver;

  /**
   * A compiler.
   *
   * @param metadata the mapping
   * @param clock the time for code that asks for it
   */
  public WriteCompiler(Metadata metadata, Clock clock) {
    this.metadata = metadata;
    this.resolver = new StatementResolver(metadata, clock);
  }

  /**
   * Compiles an update.
   *
   * @param spec what it says
   * @return the statement
   */
  public CompiledWrite update(WriteSpec spec) {
    return compiled(type(spec), update(spec, scope(spec), List.of()));
  }

  /**
   * Compiles an update that gives something back.
   *
   * @param <R> what a row becomes
   * @param spec what it says
   * @param items what is given back of each row
   * @param constructor makes results of the items; without one the first item is the result
   * @return the statement
   */
  public <R> CompiledReturning<R> update(
      WriteSpec spec, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    Scope scope = scope(spec);
    PlannedItems<R> planned = PlannedItems.of(resolver, scope, items, constructor);
    return compiled(type(spec), update(spec, scope, planned.items()), planned.shape());
  }

  private Update update(WriteSpec spec, Scope scope, List<SelectItem> returning) {
    EntityType<?> type = type(spec);
    if (spec.settings().isEmpty()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "An update of " + type.name() + " sets nothing. Call set(…).to(…) before execute().");
    }
    return new Update(
        target(type, spec),
        assignments(type, spec, scope),
        where(spec, scope),
        returning,
        others(spec));
  }

  /** What is set: the settings, and what goes along with every update. */
  List<Assignment> assignments(EntityType<?> type, WriteSpec spec, Scope scope) {
    Map<String, Node> values = Settings.values(type, resolver, false, spec.settings(), scope);
    accompany(type, spec, values);
    return assignments(values);
  }

  /** What a new row is given: the settings, and the start of its version. */
  List<Assignment> inserted(EntityType<?> type, WriteSpec spec, Scope scope) {
    Map<String, Node> values = Settings.values(type, resolver, true, spec.settings(), scope);
    ColumnMapping version = type.version();
    if (version != null) {
      values.putIfAbsent(version.name(), first(version));
    }
    return assignments(values);
  }

  private static List<Assignment> assignments(Map<String, Node> values) {
    List<Assignment> assignments = new ArrayList<>();
    values.forEach((column, value) -> assignments.add(new Assignment(column, value)));
    return assignments;
  }

  /**
   * Compiles a delete.
   *
   * @param spec what it says
   * @return the statement
   */
  public CompiledWrite delete(WriteSpec spec) {
    return compiled(type(spec), delete(spec, scope(spec), List.of()));
  }

  /**
   * Compiles a delete that gives something back.
   *
   * @param <R> what a row becomes
   * @param spec what it says
   * @param items what is given back of each row
   * @param constructor makes results of the items; without one the first item is the result
   * @return the statement
   */
  public <R> CompiledReturning<R> delete(
      WriteSpec spec, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    Scope scope = scope(spec);
    PlannedItems<R> planned = PlannedItems.of(resolver, scope, items, constructor);
    return compiled(type(spec), delete(spec, scope, planned.items()), planned.shape());
  }

  private Delete delete(WriteSpec spec, Scope scope, List<SelectItem> returning) {
    return new Delete(target(type(spec), spec), where(spec, scope), returning, others(spec));
  }

  private EntityType<?> type(WriteSpec spec) {
    return metadata.entity(spec.entity());
  }

  private static <R> CompiledReturning<R> compiled(
      EntityType<?> type, Statement resolved, ResultShape<R> shape) {
    Statement statement = Lowering.lower(resolved);
    return new CompiledReturning<>(statement, type, shape, TableCollector.of(statement));
  }

  private static CompiledWrite compiled(EntityType<?> type, Statement resolved) {
    Statement statement = Lowering.lower(resolved);
    return new CompiledWrite(statement, type, TableCollector.of(statement));
  }

  private static Scope scope(WriteSpec spec) {
    JoinSink sink = new JoinSink(false);
    sink.add(spec.origin(), false);
    spec.others().forEach(other -> sink.add(other, false));
    return Scope.of(null, sink);
  }

  private static TableSource target(EntityType<?> type, WriteSpec spec) {
    return new TableSource(type.table().name(), spec.origin());
  }

  private List<Source> others(WriteSpec spec) {
    return spec.others().stream()
        .<Source>map(o -> new TableSource(metadata.entity(entity(o)).table().name(), o))
        .toList();
  }

  private static Class<?> entity(Origin origin) {
    return Objects.requireNonNull(origin.entity(), "a root has an entity");
  }

  private @Nullable Node where(WriteSpec spec, Scope scope) {
    return resolver.resolveOrNull(Conditions.allOrNull(spec.where()), scope);
  }

  private static Node first(ColumnMapping version) {
    return Number.class.isAssignableFrom(version.type().javaType())
        ? new LiteralNode(0, StandardTypes.INTEGER)
        : new OperationNode(Operators.CURRENT_TIMESTAMP, List.of(), version.type());
  }

  /** On-update values and the version go along, unless they are set explicitly. */
  private static void accompany(EntityType<?> type, WriteSpec spec, Map<String, Node> values) {
    for (ColumnMapping mapping : type.columns()) {
      Node onUpdate = mapping.column().onUpdate();
      if (onUpdate != null) {
        values.putIfAbsent(mapping.name(), onUpdate);
      }
    }
    ColumnMapping version = type.version();
    if (version != null) {
      values.putIfAbsent(version.name(), next(spec, version));
    }
  }

  private static Node next(WriteSpec spec, ColumnMapping version) {
    if (!Number.class.isAssignableFrom(version.type().javaType())) {
      return new OperationNode(Operators.CURRENT_TIMESTAMP, List.of(), version.type());
    }
    Node current = version.column().at(spec.origin());
    Node one = new LiteralNode(1, StandardTypes.INTEGER);
    return new OperationNode(Operators.ADD, List.of(current, one), version.type());
  }
}
