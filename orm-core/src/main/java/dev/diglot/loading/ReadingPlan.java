package dev.diglot.loading;

import dev.diglot.mapping.PartsReader;
import dev.diglot.query.ConstructedShape;
import dev.diglot.query.EntityShape;
import dev.diglot.query.ResultShape;
import dev.diglot.query.ValueShape;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.Codecs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how the parts of a row are read. */
final class ReadingPlan {
  private final @Nullable Select query;
  private final @Nullable LoadContext context;
  private final Codecs codecs;
  private final LoadPlans plans;
  private List<EntityRows> entities = List.of();
  private @Nullable RefBinding binding;
  private @Nullable OwnerLinks owners;

  /** Entities may be made while the rows of a query are read. */
  ReadingPlan(Select query, LoadContext context, LoadPlans plans) {
    this.query = query;
    this.context = context;
    this.codecs = context;
    this.plans = plans;
  }

  /** Entities are made when all rows were read. */
  ReadingPlan(Codecs codecs, LoadPlans plans) {
    this.query = null;
    this.context = null;
    this.codecs = codecs;
    this.plans = plans;
  }

  <R> ResultReading<R> reading(ResultShape<R> shape) {
    return reading(part(shape));
  }

  <R> ResultReading<R> reading(RowPart whole) {
    return new ResultReading<>(whole, entities, binding);
  }

  /** Rows of the key of an owner and an element. */
  ElementsPart elements(ConstructedShape<?> shape, Unloaded unloaded) {
    OwnerLinks links = new OwnerLinks(unloaded.mappedBy());
    owners = links;
    RowPart[] parts = parts(shape);
    int last = parts.length - 1;
    return new ElementsPart(Arrays.copyOf(parts, last), parts[last], unloaded, links);
  }

  private RowPart part(ResultShape<?> shape) {
    if (shape instanceof ValueShape<?> value) {
      return new ValuePart(codecs.codec(value.type()), value.position());
    }
    if (shape instanceof EntityShape<?> entity) {
      return entity(entity);
    }
    ConstructedShape<?> constructed = (ConstructedShape<?>) shape;
    PartsReader reader = PlainParts.reader(constructed, codecs, context != null);
    return reader == null
        ? new ConstructedPart(parts(constructed), constructed.constructor(), binding())
        : new PlainPart(reader, constructed.constructor(), binding());
  }

  private RefBinding binding() {
    RefBinding known = binding;
    if (known == null) {
      known = new RefBinding();
      binding = known;
    }
    return known;
  }

  private RowPart[] parts(ConstructedShape<?> shape) {
    RowPart[] parts = new RowPart[shape.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(shape.parts().get(i));
    }
    return parts;
  }

  private RowPart entity(EntityShape<?> shape) {
    EntityPlan plan = plans.of(shape.type());
    EntityRows part =
        query == null || context == null
            ? EntityPart.of(shape, plan, codecs)
            : DirectPart.of(shape, plan, context, mayRepeat(query), owners);
    entities = with(entities, part);
    return part;
  }

  /** Most results have one part. */
  private static <E> List<E> with(List<E> list, E one) {
    if (list.isEmpty()) {
      return List.of(one);
    }
    List<E> all = new ArrayList<>(list);
    all.add(one);
    return all;
  }

  /** Rows of one table come once each; what is joined may come often, or be missing. */
  static boolean mayRepeat(Select select) {
    return !select.joins().isEmpty() || !(select.from() instanceof TableSource);
  }

  /** Whether each row of one table is read. */
  static boolean readsAll(Select select) {
    return !mayRepeat(select)
        && select.where() == null
        && select.groupBy().isEmpty()
        && select.having() == null
        && select.limit() == null
        && select.offset() == null
        && select.lock() == null
        && select.distinctOn().isEmpty();
  }
}
