package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.Run;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.ConstructedShape;
import dev.diglot.query.EntityShape;
import dev.diglot.reference.CompositeKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of one session that load entities, and when they may run. */
final class Loading {
  private final LoadContext context;
  private final LoadPlans plans;

  Loading(LoadContext context, LoadPlans plans) {
    this.context = context;
    this.plans = plans;
  }

  LoadContext context() {
    return context;
  }

  LoadPlans plans() {
    return plans;
  }

  void requireOpen(LoadPath path) {
    if (!context.isOpen()) {
      throw path.detached();
    }
  }

  void requireTouchable(LoadPath path, LoadMode mode) {
    requireOpen(path);
    if (mode.strict() || context.isStrict()) {
      throw path.strict();
    }
  }

  Dialect dialect() {
    return context.runner().dialect();
  }

  /** Selects entities by some keys. */
  <T> CompiledQuery<T> byKeys(EntityType<T> type, Collection<?> keys) {
    return plans.manyKeySelects().entities(type, keys, dialect());
  }

  /** Reads entities that are not assembled yet. */
  List<EntityRow> rows(CompiledQuery<?> query) {
    EntityShape<?> shape = (EntityShape<?>) query.shape();
    EntityPart part = EntityPart.of(shape, plans.of(shape.type()), context);
    return context.query(
        query.run(dialect()),
        result -> {
          while (result.next()) {
            part.read(result);
          }
          return part.takeRows();
        });
  }

  /** Reads and assembles a result. */
  <R> List<R> list(CompiledQuery<R> query, Assembly assembly) {
    ResultReading<R> reading = ResultReading.of(query, context, plans);
    List<@Nullable Object> read =
        context.query(query.run(dialect()), result -> reading.read(result, assembly));
    if (!read.isEmpty()) {
      reading.assemble(assembly, read.size());
    }
    return reading.finish(read);
  }

  /** Reads and assembles the only row of a result; null when there is none. */
  <R> @Nullable R one(CompiledQuery<R> query, Run run, Assembly assembly) {
    ResultReading<R> reading = ResultReading.of(query, context, plans);
    Optional<Object> read = context.query(run, result -> reading.first(result, assembly));
    if (read.isEmpty()) {
      return null;
    }
    reading.assemble(assembly, 1);
    return reading.finish(read.get());
  }

  /** Reads and assembles the elements of collections. */
  void elements(CompiledQuery<?> query, Assembly assembly, Unloaded unloaded) {
    ReadingPlan plan = new ReadingPlan(query.select(), context, plans);
    ElementsPart elements = plan.elements((ConstructedShape<?>) query.shape(), unloaded);
    ResultReading<Object> reading = plan.reading(elements.element());
    reading.start(assembly);
    int rows =
        context.query(
            query.run(dialect()),
            result -> {
              int count = 0;
              while (result.next()) {
                elements.read(result);
                count++;
              }
              return count;
            });
    reading.assemble(assembly, rows);
    elements.finish();
  }

  /** The keys of the rows that point to a thousand keys at most, by what they point to. */
  Map<Object, Object> keysBy(EntityType<?> type, ToOneAttribute owning, List<Object> keys) {
    int width = owning.joinColumns().size();
    Map<Object, Object> found = new HashMap<>();
    for (@Nullable Object[] row : values(plans.selects().keysByForeignKeys(type, owning, keys))) {
      Object target = CompositeKey.ofParts(Arrays.copyOf(row, width));
      Object id = CompositeKey.ofParts(Arrays.copyOfRange(row, width, row.length));
      if (target != null && id != null) {
        found.put(target, id);
      }
    }
    return found;
  }

  /** One column of a thousand keys at most, by key. */
  Map<Object, Optional<Object>> values(
      EntityType<?> type, ColumnMapping column, Collection<Object> keys) {
    Map<Object, Optional<Object>> found = new HashMap<>();
    for (@Nullable Object[] row :
        values(plans.selects().values(type, keys, List.of(column), List.of()))) {
      int last = row.length - 1;
      Object key = CompositeKey.ofParts(Arrays.copyOf(row, last));
      if (key != null) {
        found.put(key, Optional.ofNullable(row[last]));
      }
    }
    return found;
  }

  /** Reads rows that hold values only. */
  private List<@Nullable Object[]> values(CompiledQuery<@Nullable Object[]> query) {
    ResultGroup group = new ResultGroup(this, LoadPath.ROOT, LoadMode.DEFAULT);
    return list(query, new Assembly(this, new LoadScope(context), group));
  }
}
