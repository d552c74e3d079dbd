package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.EntitySelects;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Selects of rows by several keys, compiled and written once for each relationship: where a
 * database takes the keys as one array the text is the same for any number of them, else for the
 * same number. Safe to share.
 */
final class ManyKeySelects {
  /** From this many keys on a statement is kept only if it takes them as one array. */
  private static final int MANY = 32;

  private final EntitySelects selects;
  private final Map<Subject, Optional<CompiledQuery<?>>> kept = new ConcurrentHashMap<>();

  ManyKeySelects(EntitySelects selects) {
    this.selects = selects;
  }

  /** The entities with some keys. */
  <T> CompiledQuery<T> entities(EntityType<T> type, Collection<?> keys, Dialect dialect) {
    return of(type, keys, dialect, () -> selects.byKeys(type, keys));
  }

  /** The elements of the collections of some owners, each after the key of its owner. */
  CompiledQuery<@Nullable Object[]> elements(
      EntityType<?> owner, ToManyAttribute many, Collection<?> keys, Dialect dialect) {
    return of(many, keys, dialect, () -> selects.elements(owner, many, keys));
  }

  private <R> CompiledQuery<R> of(
      Object what, Collection<?> keys, Dialect dialect, Supplier<CompiledQuery<R>> compiling) {
    Subject subject = new Subject(what, Math.min(keys.size(), MANY));
    Optional<CompiledQuery<?>> known = kept.get(subject);
    if (known == null) {
      CompiledQuery<R> compiled = compiling.get();
      RenderedSql sql = compiled.rendered(dialect);
      boolean keepable = isArray(sql, keys) || keys.size() < MANY && areBinds(sql, keys);
      kept.put(subject, keepable ? Optional.of(bare(compiled, sql)) : Optional.empty());
      return with(compiled, sql);
    }
    return known.isPresent() ? filled(known.get(), keys) : compiling.get();
  }

  private static boolean isArray(RenderedSql sql, Collection<?> keys) {
    return sql.binds().size() == 1
        && sql.binds().get(0).value() instanceof List<?> bound
        && bound.equals(List.copyOf(keys));
  }

  private static boolean areBinds(RenderedSql sql, Collection<?> keys) {
    return sql.binds().stream().map(BindNode::value).toList().equals(List.copyOf(keys));
  }

  /** Without the condition, which holds the keys of the first execution. */
  private static CompiledQuery<?> bare(CompiledQuery<?> query, RenderedSql sql) {
    Select all = query.select();
    Select bare =
        new Select(
            all.distinct(),
            all.items(),
            all.from(),
            all.joins(),
            null,
            all.groupBy(),
            all.having(),
            all.orderBy(),
            all.limit(),
            all.offset(),
            all.lock(),
            all.distinctOn());
    List<BindNode> masked = sql.binds().stream().map(bind -> filled(bind, null)).toList();
    return new CompiledQuery<>(
        bare,
        query.shape(),
        query.tables(),
        query.fetches(),
        query.options(),
        new RenderedSql(sql.text(), masked));
  }

  private static BindNode filled(BindNode bind, @Nullable Object value) {
    return new BindNode(value, bind.type(), bind.name(), bind.sensitive());
  }

  @SuppressWarnings("unchecked")
  private static <R> CompiledQuery<R> filled(CompiledQuery<?> query, Collection<?> keys) {
    RenderedSql sql = Objects.requireNonNull(query.sql());
    List<BindNode> binds = sql.binds();
    List<BindNode> filled = new ArrayList<>(binds.size());
    if (binds.size() == 1) {
      filled.add(filled(binds.get(0), isList(binds.get(0)) ? List.copyOf(keys) : first(keys)));
    } else {
      for (Object key : keys) {
        filled.add(filled(binds.get(filled.size()), key));
      }
    }
    return (CompiledQuery<R>) with(query, new RenderedSql(sql.text(), filled));
  }

  private static boolean isList(BindNode bind) {
    return bind.type() != null && bind.type().javaType() == List.class;
  }

  private static Object first(Collection<?> keys) {
    return keys.iterator().next();
  }

  private static <R> CompiledQuery<R> with(CompiledQuery<R> query, RenderedSql sql) {
    return new CompiledQuery<>(
        query.select(), query.shape(), query.tables(), query.fetches(), query.options(), sql);
  }

  /** What is selected, and by how many keys. */
  private record Subject(Object what, int keys) {}
}
