package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.EntitySelects;
import dev.diglot.query.EntityShape;
import dev.diglot.reference.CompositeKey;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

  /** Reads entities that are not assembled yet. */
  List<EntityRow> rows(CompiledQuery<?> query) {
    EntityShape<?> shape = (EntityShape<?>) query.shape();
    EntityPart part = EntityPart.of(shape, plans.of(shape.type()), context);
    return context.query(
        query.select(),
        result -> {
          while (result.next()) {
            part.read(result);
          }
          return part.takeRows();
        });
  }

  /** Reads and assembles a result. */
  <R> List<R> list(CompiledQuery<R> query, Assembly assembly) {
    ResultReading<R> reading = ResultReading.of(query.shape(), context, plans);
    List<@Nullable Object> read =
        context.query(query.select(), result -> reading.read(result, Integer.MAX_VALUE));
    reading.assemble(assembly);
    return reading.finish(read);
  }

  /** The keys of the rows that point to a thousand keys at most, by what they point to. */
  Map<Object, Object> keysBy(
      EntityType<?> type, List<ColumnMapping> foreignKey, List<Object> keys) {
    Origin origin = Origin.of(type.javaType());
    List<SelectItem> items = new ArrayList<>();
    List<Codec<?>> codecs = new ArrayList<>();
    add(origin, foreignKey, items, codecs);
    add(origin, type.idColumns(), items, codecs);
    Select select =
        Select.from(new TableSource(type.table().name(), origin), items)
            .and(EntitySelects.in(origin, foreignKey, keys));
    return context.query(
        select,
        result -> {
          Map<Object, Object> found = new HashMap<>();
          while (result.next()) {
            Object target = key(result, codecs, 0, foreignKey.size());
            Object id = key(result, codecs, foreignKey.size(), codecs.size());
            if (target != null && id != null) {
              found.put(target, id);
            }
          }
          return found;
        });
  }

  private void add(
      Origin origin, List<ColumnMapping> columns, List<SelectItem> items, List<Codec<?>> codecs) {
    for (ColumnMapping column : columns) {
      items.add(
          SelectItem.of(
              new ColumnNode(origin, column.name(), column.type(), column.column().nullable())));
      codecs.add(context.codec(column.type()));
    }
  }

  private static @Nullable Object key(ResultSet row, List<Codec<?>> codecs, int from, int to)
      throws SQLException {
    @Nullable Object[] parts = new @Nullable Object[to - from];
    for (int i = from; i < to; i++) {
      parts[i - from] = codecs.get(i).read(row, i + 1);
    }
    return CompositeKey.ofParts(parts);
  }

  /** One column of a thousand keys at most, by key. */
  Map<Object, Optional<Object>> values(
      EntityType<?> type, ColumnMapping column, Collection<Object> keys) {
    CompiledQuery<@Nullable Object[]> query =
        plans.selects().values(type, keys, List.of(column), List.of());
    Assembly nothing =
        new Assembly(
            this, new LoadScope(context), new ResultGroup(this, LoadPath.ROOT, LoadMode.DEFAULT));
    Map<Object, Optional<Object>> found = new HashMap<>();
    for (@Nullable Object[] row : list(query, nothing)) {
      int last = row.length - 1;
      Object key = CompositeKey.ofParts(Arrays.copyOf(row, last));
      if (key != null) {
        found.put(key, Optional.ofNullable(row[last]));
      }
    }
    return found;
  }
}
