package dev.diglot.loading;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the rows of SQL text become entities, records, objects or values, by their labels.
 */
final class RawParts {
  private final LoadContext context;
  private final LoadPlans plans;

  RawParts(LoadContext context, LoadPlans plans) {
    this.context = context;
    this.plans = plans;
  }

  <R> ResultReading<R> reading(Class<R> target, ResultSet result) throws SQLException {
    EntityType<?> type = plans.find(target);
    if (target == Map.class) {
      return new ResultReading<>(MapPart.of(result, context), List.of(), null);
    }
    Labels labels = Labels.of(result);
    if (type != null) {
      EntityPart part = entity(type, labels);
      return new ResultReading<>(part, List.of(part), null);
    }
    Optional<DataType<?>> value = JavaTypes.find(target, Size.DEFAULT);
    RowPart part = value.isPresent() ? value(target, value.get(), labels) : object(target, labels);
    return new ResultReading<>(part, List.of(), null);
  }

  private RowPart value(Class<?> target, DataType<?> type, Labels labels) {
    labels.requireOne(target);
    return new LabelledPart(context.codec(type), 1, target.getSimpleName());
  }

  private EntityPart entity(EntityType<?> type, Labels labels) {
    EntityPlan plan = plans.of(type);
    List<ColumnReader> columns = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ColumnMapping column : type.columns()) {
      Integer position = labels.find(column.name());
      if (position != null) {
        columns.add(new ColumnReader(context.codec(column.type()), position - 1, column.index()));
      } else if (!(column.attribute() instanceof BasicAttribute basic && basic.lazy())) {
        missing.add(column.name());
      }
    }
    if (!missing.isEmpty()) {
      throw labels.missing(type.javaType(), missing);
    }
    return new EntityPart(plan, EntityColumns.of(plan, columns, computed(plan, labels)), 1);
  }

  private List<ColumnReader> computed(EntityPlan plan, Labels labels) {
    List<ColumnReader> computed = new ArrayList<>();
    for (int i = 0; i < plan.computed().size(); i++) {
      ComputedAttribute attribute = plan.computed().get(i);
      Integer position = labels.find(attribute.name());
      if (position != null) {
        computed.add(new ColumnReader(context.codec(attribute.type()), position - 1, i));
      }
    }
    return computed;
  }

  private RowPart object(Class<?> target, Labels labels) {
    ObjectShape<?> shape = ObjectShape.of(target);
    List<RowPart> parts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ObjectShape.Part part : shape.parts()) {
      Integer position = labels.find(part.name());
      if (position == null) {
        missing.add(part.name());
      } else {
        parts.add(
            new LabelledPart(context.codec(type(target, part)), position, told(target, part)));
      }
    }
    if (!missing.isEmpty()) {
      throw labels.missing(target, missing);
    }
    return new ConstructedPart(parts.toArray(RowPart[]::new), shape::create, ref -> {});
  }

  private static String told(Class<?> target, ObjectShape.Part part) {
    return target.getSimpleName() + "." + part.name() + ", " + part.type().getTypeName();
  }

  private static DataType<?> type(Class<?> target, ObjectShape.Part part) {
    @Nullable DataType<?> type = JavaTypes.find(part.type(), Size.DEFAULT).orElse(null);
    if (type == null) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          target.getSimpleName()
              + "."
              + part.name()
              + " is a "
              + part.type().getTypeName()
              + ", which no SQL type is known for. Use a class with a default SQL type.");
    }
    return type;
  }
}
