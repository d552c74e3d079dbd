package dev.diglot.loading;

import dev.diglot.query.CompiledQuery;
import dev.diglot.query.ResultShape;
import dev.diglot.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one result, by position and with codecs that are looked up once.
 *
 * @param <R> what a row becomes
 */
final class ResultReading<R> {
  private final RowPart whole;
  private final List<EntityRows> entities;
  private final @Nullable RefBinding binding;

  /**
   * A reading.
   *
   * @param whole reads a row
   * @param entities the entities within the row
   * @param binding binds the references within the row, or null when there can be none
   */
  ResultReading(RowPart whole, List<EntityRows> entities, @Nullable RefBinding binding) {
    this.whole = whole;
    this.entities = entities;
    this.binding = binding;
  }

  static <R> ResultReading<R> of(CompiledQuery<R> query, LoadContext context, LoadPlans plans) {
    return new ReadingPlan(query.select(), context, plans).reading(query.shape());
  }

  /**
   * A reading that makes entities only when all rows were read, as after a statement that wrote.
   */
  static <R> ResultReading<R> of(ResultShape<R> shape, Codecs codecs, LoadPlans plans) {
    return new ReadingPlan(codecs, plans).reading(shape);
  }

  /** Begins a portion of the result. */
  void start(Assembly assembly) {
    for (int i = 0; i < entities.size(); i++) {
      entities.get(i).start(assembly);
    }
  }

  /** Reads the first row of a query. */
  Optional<Object> first(ResultSet result, Assembly assembly) throws SQLException {
    if (!result.next()) {
      return Optional.empty();
    }
    start(assembly);
    return Optional.ofNullable(whole.read(result));
  }

  /** Reads all rows of a query; a result without any begins no portion. */
  List<@Nullable Object> read(ResultSet result, Assembly assembly) throws SQLException {
    List<@Nullable Object> read = new ArrayList<>();
    if (result.next()) {
      start(assembly);
      do {
        read.add(whole.read(result));
      } while (result.next());
    }
    return read;
  }

  /**
   * Reads rows.
   *
   * @param most how many at most
   * @return what was read, to be given to {@link #finish}
   */
  List<@Nullable Object> read(ResultSet result, int most) throws SQLException {
    List<@Nullable Object> read = new ArrayList<>();
    while (read.size() < most && result.next()) {
      read.add(whole.read(result));
    }
    return read;
  }

  /** The entities within a row. */
  List<EntityPlan> entities() {
    List<EntityPlan> plans = new ArrayList<>(entities.size());
    for (EntityRows entity : entities) {
      plans.add(entity.plan());
    }
    return plans;
  }

  /**
   * Makes instances of the rows that were read; first those that need no others, so that these are
   * found in memory.
   */
  void assemble(Assembly assembly, int results) {
    if (binding != null) {
      binding.start(assembly);
    }
    for (int i = 0; i < entities.size(); i++) {
      entities.get(i).end(assembly, results);
    }
    complete(assembly, false);
    complete(assembly, true);
  }

  private void complete(Assembly assembly, boolean needingOthers) {
    for (int i = 0; i < entities.size(); i++) {
      EntityRows part = entities.get(i);
      if (part.plan().isDirect() != needingOthers) {
        assembly.complete(part.plan(), part.takeRows());
      }
    }
  }

  /** Makes the result of the first row. */
  @SuppressWarnings("unchecked")
  @Nullable R finish(Object read) {
    return (R) whole.finish(read);
  }

  /** Makes the results in place, once the entities are assembled. */
  @SuppressWarnings("unchecked")
  List<R> finish(List<@Nullable Object> read) {
    if (whole.isLate()) {
      read.replaceAll(whole::finish);
    }
    return (List<R>) (List<?>) read;
  }
}
