package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.lambda.ConstructedTerm;
import dev.diglot.lambda.Projection;
import dev.diglot.query.LambdaResolver.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which columns the objects need that a lambda makes, and how they are made. */
final class ProjectionPlanner {
  private final ItemPlanner items;
  private final Applied applied;

  ProjectionPlanner(ItemPlanner items, Applied applied) {
    this.items = items;
    this.applied = applied;
  }

  ResultShape<?> plan() {
    return plan(applied.result());
  }

  private ResultShape<?> plan(Projection result) {
    int position = items.items().size() + 1;
    if (result instanceof Projection.Computed computed) {
      Object value = applied.values()[computed.hole()];
      return shape(position, List.of(), parts -> value);
    }
    if (result instanceof Projection.Constructed constructed) {
      List<ResultShape<?>> parts = new ArrayList<>();
      constructed.parts().forEach(part -> parts.add(plan(part)));
      return constructed(position, parts, constructed.maker());
    }
    Projection.Value value = (Projection.Value) result;
    ResultShape<?> shape = items.plan(new Applied(value, applied.values(), applied.scope()).node());
    return shape instanceof ValueShape<?> column
        ? typed(column, Numbers.boxed(value.type()))
        : shape;
  }

  /** A column may be of another number type than Java gives the expression. */
  private static ResultShape<?> typed(ValueShape<?> column, Class<?> wanted) {
    Class<?> read = column.type().javaType();
    boolean differs = !wanted.isAssignableFrom(read);
    return differs && Numbers.convertible(read, wanted)
        ? new ConstructedShape<@Nullable Object>(
            column.position(),
            List.of(column),
            parts -> Numbers.asOrNull(parts[0], wanted),
            () -> NumberConversion.to(wanted),
            new Prepared())
        : column;
  }

  private static ResultShape<?> shape(
      int position,
      List<ResultShape<?>> parts,
      Function<@Nullable Object[], @Nullable Object> make) {
    return new ConstructedShape<@Nullable Object>(position, parts, make);
  }

  private static ResultShape<?> constructed(
      int position, List<ResultShape<?>> parts, ConstructedTerm.Maker maker) {
    return new ConstructedShape<@Nullable Object>(
        position, parts, values -> made(maker, values), maker::exact, new Prepared());
  }

  private static @Nullable Object made(ConstructedTerm.Maker maker, @Nullable Object[] parts) {
    try {
      return maker.make(parts);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "A row cannot become what the lambda of select(…) makes of it: " + thrown + ".",
          thrown);
    }
  }
}
