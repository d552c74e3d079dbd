package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.Run;
import dev.diglot.engine.Template;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.EntitySelects;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.type.DataType;
import java.util.Arrays;
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

  /**
   * The elements of all owners' collections, each after the key of its owner; null where they
   * cannot be read without keys.
   */
  @SuppressWarnings("unchecked")
  @Nullable CompiledQuery<@Nullable Object[]> allElements(
      EntityType<?> owner, ToManyAttribute many, Dialect dialect) {
    Subject subject = new Subject(many, 0);
    Optional<CompiledQuery<?>> known = kept.get(subject);
    if (known == null) {
      CompiledQuery<?> compiled = selects.allElements(owner, many);
      known = Optional.ofNullable(compiled).map(query -> query.with(query.run(dialect)));
      kept.put(subject, known);
    }
    return (CompiledQuery<@Nullable Object[]>) known.orElse(null);
  }

  private <R> CompiledQuery<R> of(
      Object what, Collection<?> keys, Dialect dialect, Supplier<CompiledQuery<R>> compiling) {
    Subject subject = new Subject(what, Math.min(keys.size(), MANY));
    Optional<CompiledQuery<?>> known = kept.get(subject);
    if (known == null) {
      CompiledQuery<R> compiled = compiling.get();
      Run run = compiled.run(dialect);
      boolean keepable = isArray(run, keys) || keys.size() < MANY && areBinds(run, keys);
      kept.put(subject, keepable ? Optional.of(bare(compiled, run, dialect)) : Optional.empty());
      return compiled.with(run);
    }
    return known.isPresent() ? filled(known.get(), keys) : compiling.get();
  }

  private static boolean isArray(Run run, Collection<?> keys) {
    return run.values().length == 1
        && run.values()[0] instanceof List<?> bound
        && bound.equals(List.copyOf(keys));
  }

  private static boolean areBinds(Run run, Collection<?> keys) {
    return Arrays.asList(run.values()).equals(List.copyOf(keys));
  }

  /** Without the condition, which holds the keys of the first execution. */
  private static CompiledQuery<?> bare(CompiledQuery<?> query, Run run, Dialect dialect) {
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
    List<BindNode> masked = run.shown().binds().stream().map(ManyKeySelects::masked).toList();
    Template template = new Template(new RenderedSql(run.text(), masked), dialect.types());
    return new CompiledQuery<>(
        bare,
        query.shape(),
        query.tables(),
        query.fetches(),
        query.options(),
        new Run(template, new @Nullable Object[masked.size()]));
  }

  private static BindNode masked(BindNode bind) {
    return new BindNode(null, bind.type(), bind.name(), bind.sensitive());
  }

  @SuppressWarnings("unchecked")
  private static <R> CompiledQuery<R> filled(CompiledQuery<?> query, Collection<?> keys) {
    Run run = Objects.requireNonNull(query.kept());
    boolean one = run.values().length == 1;
    DataType<?> type = one ? run.template().sql().binds().get(0).type() : null;
    boolean list = type != null && type.javaType() == List.class;
    return (CompiledQuery<R>)
        query.with(list ? run.with(List.copyOf(keys)) : run.with(keys.toArray()));
  }

  /** What is selected, and by how many keys. */
  private record Subject(Object what, int keys) {}
}
