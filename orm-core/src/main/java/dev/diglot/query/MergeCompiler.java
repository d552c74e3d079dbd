package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableSource;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns merges into statements over tables. */
public final class MergeCompiler {
  private final Metadata metadata;
  private final StatementResolver resolver;
  private final WriteCompiler writes;

  /**
   * A compiler.
   *
   * @param metadata the mapping
   * @param clock the time for code that asks for it
   */
  public MergeCompiler(Metadata metadata, Clock clock) {
    this.metadata = metadata;
    this.resolver = new StatementResolver(metadata, clock);
    this.writes = new WriteCompiler(metadata, clock);
  }

  /**
   * Compiles a merge.
   *
   * @param spec what it says
   * @return the statement
   */
  public CompiledWrite compile(MergeSpec spec) {
    Merge merge = merge(spec, List.of());
    return new CompiledWrite(merge, metadata.entity(spec.entity()), TableCollector.of(merge));
  }

  /**
   * Compiles a merge that gives something back.
   *
   * @param <R> what a row becomes
   * @param spec what it says
   * @param items what is given back of each row
   * @param constructor makes results of the items; without one the first item is the result
   * @return the statement
   */
  public <R> CompiledReturning<R> compile(
      MergeSpec spec, List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    PlannedItems<R> planned = PlannedItems.of(resolver, scope(spec.origin()), items, constructor);
    Merge merge = merge(spec, planned.lowered());
    return new CompiledReturning<>(
        merge, metadata.entity(spec.entity()), planned.shape(), TableCollector.of(merge));
  }

  private Merge merge(MergeSpec spec, List<SelectItem> returning) {
    EntityType<?> type = metadata.entity(spec.entity());
    Scope scope = scope(spec.origin(), spec.using());
    return new Merge(
        new TableSource(type.table().name(), spec.origin()),
        source(spec.using()),
        Lowering.filter(resolver.resolve(spec.on(), scope)),
        spec.branches().stream().map(branch -> branch(type, branch, scope)).toList(),
        returning);
  }

  private MergeBranch branch(EntityType<?> type, MergeSpec.Branch branch, Scope scope) {
    return new MergeBranch(
        branch.when(),
        condition(branch, scope),
        branch.action(),
        assignments(type, branch, scope).stream()
            .map(set -> new Assignment(set.column(), Lowering.expression(set.value())))
            .toList());
  }

  private @Nullable Node condition(MergeSpec.Branch branch, Scope scope) {
    Node condition = resolver.resolveOrNull(branch.condition(), scope);
    return condition == null ? null : Lowering.filter(condition);
  }

  private List<Assignment> assignments(EntityType<?> type, MergeSpec.Branch branch, Scope scope) {
    if (branch.action() == MergeBranch.Action.DELETE) {
      return List.of();
    }
    if (branch.settings().settings().isEmpty()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "A branch of the merge into " + type.name() + " sets nothing. Call set(…).to(…).");
    }
    return branch.action() == MergeBranch.Action.INSERT
        ? writes.inserted(type, branch.settings(), scope)
        : writes.assignments(type, branch.settings(), scope);
  }

  private Source source(Origin origin) {
    Class<?> entity = Objects.requireNonNull(origin.entity(), "a root has an entity");
    return new TableSource(metadata.entity(entity).table().name(), origin);
  }

  private static Scope scope(Origin... origins) {
    JoinSink sink = new JoinSink(false);
    for (Origin origin : origins) {
      sink.add(origin, false);
    }
    return Scope.of(null, sink);
  }
}
