package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TupleNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns inserts of objects into what the unit of work makes statements of. */
public final class InsertCompiler {
  private final Metadata metadata;
  private final Clock clock;
  private final StatementResolver resolver;

  /**
   * A compiler.
   *
   * @param metadata the mapping
   * @param clock the time for code that asks for it
   */
  public InsertCompiler(Metadata metadata, Clock clock) {
    this.metadata = metadata;
    this.clock = clock;
    this.resolver = new StatementResolver(metadata, clock);
  }

  /**
   * Compiles an insert.
   *
   * @param <T> the entity
   * @param spec what it says
   * @return the insert
   */
  public <T> CompiledInsert<T> compile(InsertSpec<T> spec) {
    EntityType<T> type = metadata.entity(spec.type());
    ConflictSpec conflict = spec.conflict();
    if (conflict == null) {
      return new CompiledInsert<>(
          type, spec.origin(), spec.rows(), null, Set.of(type.table().name()));
    }
    CompiledConflict compiled = conflict(type, spec.origin(), conflict);
    Set<TableName> tables = new LinkedHashSet<>(TableCollector.of(compiled.update()));
    tables.add(type.table().name());
    return new CompiledInsert<>(type, spec.origin(), spec.rows(), compiled, tables);
  }

  /**
   * Compiles what an insert gives back.
   *
   * @param <R> what a row becomes
   * @param origin the place of its rows
   * @param items what is given back of each row
   * @param constructor makes results of the items; without one the first item is the result
   * @return the columns and what they mean
   */
  public <R> PlannedItems<R> items(
      Origin origin, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    JoinSink sink = new JoinSink(false);
    sink.add(origin, false);
    return PlannedItems.of(resolver, Scope.of(null, sink), items, constructor);
  }

  private CompiledConflict conflict(EntityType<?> type, Origin origin, ConflictSpec spec) {
    Origin given = Origin.of(type.javaType(), Objects.requireNonNull(Origin.EXCLUDED.alias()));
    JoinSink sink = new JoinSink(false);
    sink.add(origin, false);
    List<ColumnMapping> key = new ArrayList<>();
    Scope scope = Scope.of(null, sink);
    spec.key().properties().forEach(property -> key.addAll(columns(type, scope, property)));
    Node partial = partial(spec.key(), scope);
    if (!key.isEmpty() && partial == null) {
      UniqueKeys.require(type, key);
    }
    sink.own(given);
    scope.substitute(Origin.EXCLUDED, given);
    if (!spec.updates()) {
      return new CompiledConflict(
          key, partial, new ConflictUpdate(given, List.of(), List.of(), null), false);
    }
    if (spec.update().settings().isEmpty() && !spec.given()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The insert into "
              + type.name()
              + " updates rows that are there and sets nothing. Call set(…).to(…) or setGiven(),"
              + " or leave the rows by doNothing().");
    }
    WriteCompiler writes = new WriteCompiler(metadata, clock);
    ConflictUpdate update =
        new ConflictUpdate(
            given,
            List.of(),
            writes.assignments(type, spec.update(), scope),
            resolver.resolveOrNull(Conditions.allOrNull(spec.update().where()), scope));
    return new CompiledConflict(key, partial, Lowering.lower(update), spec.given());
  }

  private @Nullable Node partial(ConflictKey key, Scope scope) {
    Node condition = resolver.resolveOrNull(Conditions.allOrNull(key.partial()), scope);
    return condition == null ? null : Literals.in(Lowering.filter(condition));
  }

  private List<ColumnMapping> columns(EntityType<?> type, Scope scope, PathNode property) {
    Node node = resolver.resolve(property, scope);
    List<Node> parts = node instanceof TupleNode tuple ? tuple.elements() : List.of(node);
    List<ColumnMapping> columns = new ArrayList<>();
    for (Node part : parts) {
      columns.add(
          type.columns().stream()
              .filter(c -> part instanceof ColumnNode at && c.name().equals(at.column()))
              .findFirst()
              .orElseThrow(() -> noColumn(type, property)));
    }
    return columns;
  }

  private static QueryException noColumn(EntityType<?> type, PathNode property) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        type.name()
            + "."
            + String.join(".", property.steps())
            + " cannot decide whether a row is there. Expected columns of "
            + type.table().name()
            + " that have a unique constraint.");
  }
}
