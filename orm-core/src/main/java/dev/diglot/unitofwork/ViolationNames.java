package dev.diglot.unitofwork;

import dev.diglot.error.ConstraintViolationException;
import dev.diglot.error.ConstraintViolationException.Violation;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.Table;
import dev.diglot.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says which entity and properties a violated constraint is about. */
public final class ViolationNames {
  private final EntityModels models;

  ViolationNames(EntityModels models) {
    this.models = models;
  }

  /**
   * Names by the mapping.
   *
   * @param plans what writing knows of the database
   */
  public ViolationNames(WritePlans plans) {
    this(plans.models());
  }

  /**
   * Does work; a violation says entity and properties.
   *
   * @param <R> the result's type
   * @param work the work
   * @return the work's result
   */
  public <R> R explained(Supplier<R> work) {
    try {
      return work.get();
    } catch (ConstraintViolationException violation) {
      throw explain(violation);
    }
  }

  /**
   * The same violation with the entity and properties that the mapping knows.
   *
   * @param violation as the database reported it
   * @return the explained exception, or the same when nothing is known
   */
  public ConstraintViolationException explain(ConstraintViolationException violation) {
    Violation reported = violation.violation();
    EntityModel model = reported.table() == null ? null : find(reported.table());
    if (model == null || reported.entity() != null) {
      return violation;
    }
    List<String> columns = columns(model.type().table(), reported);
    List<String> properties = properties(model, columns);
    Violation explained =
        new Violation(
            reported.kind(),
            reported.constraint(),
            model.type().table().name().name(),
            columns,
            model.type().name(),
            properties);
    String where =
        properties.isEmpty()
            ? model.type().name()
            : model.type().name() + "." + String.join(", " + model.type().name() + ".", properties);
    return new ConstraintViolationException(
        explained, where + ": " + violation.detail(), violation.getCause());
  }

  private @Nullable EntityModel find(String table) {
    String name = table.substring(table.lastIndexOf('.') + 1);
    for (EntityModel model : models.all()) {
      if (model.type().table().name().name().equalsIgnoreCase(name)) {
        return model;
      }
    }
    return null;
  }

  private static List<String> columns(Table table, Violation reported) {
    List<String> names = new ArrayList<>();
    for (String reportedName : reported.columns()) {
      table.columns().stream()
          .filter(column -> column.name().equalsIgnoreCase(reportedName))
          .forEach(column -> names.add(column.name()));
    }
    if (names.isEmpty() && reported.constraint() != null) {
      for (Constraint constraint : table.constraints()) {
        if (constraint.name().equalsIgnoreCase(reported.constraint())) {
          names.addAll(columns(constraint));
        }
      }
    }
    return names;
  }

  private static List<String> columns(Constraint constraint) {
    if (constraint instanceof UniqueConstraint unique) {
      return unique.columns();
    }
    if (constraint instanceof ForeignKey key) {
      return key.columns();
    }
    return constraint instanceof PrimaryKey key ? key.columns() : List.of();
  }

  private static List<String> properties(EntityModel model, List<String> columns) {
    List<String> properties = new ArrayList<>();
    for (ColumnMapping column : model.columns()) {
      if (columns.contains(column.name()) && !properties.contains(column.property())) {
        properties.add(column.property());
      }
    }
    return properties;
  }
}
