package dev.diglot.loading;

import dev.diglot.query.ConstructedShape;
import dev.diglot.query.EntityShape;
import dev.diglot.query.ResultShape;
import dev.diglot.query.ValueShape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one result, by position and with codecs that are looked up once.
 *
 * @param <R> what a row becomes
 */
final class ResultReading<R> {
  private final RowPart whole;
  private final List<EntityPart> entities;
  private final RefBinding binding;

  /**
   * A reading.
   *
   * @param whole reads a row
   * @param entities the entities within the row
   * @param binding binds the references within the row
   */
  ResultReading(RowPart whole, List<EntityPart> entities, RefBinding binding) {
    this.whole = whole;
    this.entities = List.copyOf(entities);
    this.binding = binding;
  }

  static <R> ResultReading<R> of(ResultShape<R> shape, LoadContext context, LoadPlans plans) {
    List<EntityPart> entities = new ArrayList<>();
    RefBinding binding = new RefBinding();
    RowPart whole = part(shape, context, plans, entities, binding);
    return new ResultReading<>(whole, entities, binding);
  }

  private static RowPart part(
      ResultShape<?> shape,
      LoadContext context,
      LoadPlans plans,
      List<EntityPart> entities,
      RefBinding binding) {
    if (shape instanceof ValueShape<?> value) {
      return new ValuePart(context.codec(value.type()), value.position());
    }
    if (shape instanceof EntityShape<?> entity) {
      EntityPart part = EntityPart.of(entity, plans.of(entity.type()), context);
      entities.add(part);
      return part;
    }
    ConstructedShape<?> constructed = (ConstructedShape<?>) shape;
    RowPart[] parts =
        constructed.parts().stream()
            .map(part -> part(part, context, plans, entities, binding))
            .toArray(RowPart[]::new);
    return new ConstructedPart(parts, constructed.constructor(), binding);
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

  /**
   * Makes instances of the rows that were read; first those that need no others, so that these are
   * found in memory.
   */
  void assemble(Assembly assembly) {
    binding.start(assembly);
    entities.stream()
        .sorted(Comparator.comparing((EntityPart part) -> !part.plan().eager().isEmpty()))
        .forEach(part -> assembly.complete(part.plan(), part.takeRows()));
  }

  /** Makes the results in place, once the entities are assembled. */
  @SuppressWarnings("unchecked")
  List<R> finish(List<@Nullable Object> read) {
    read.replaceAll(whole::finish);
    return (List<R>) (List<?>) read;
  }
}
