package dev.diglot.mapping;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.GeneratedColumn;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.schema.Generation;
import dev.diglot.schema.ServerDefault;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.DataType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Plans the column of a basic member. */
final class ColumnPlanner {
  private static final String NON_NULL = "org.jspecify.annotations.NonNull";

  private final ColumnTypes types;

  ColumnPlanner(ColumnTypes types) {
    this.types = types;
  }

  /** The column, or null after the problem was noted. */
  @Nullable PlannedColumn plan(Member member, Surroundings in, TableName table) {
    Column given = in.column(member);
    DataType<?> type = types.of(member, given);
    if (type == null) {
      return null;
    }
    String name = in.columnName(member);
    boolean id = in.id() || member.has(Id.class);
    dev.diglot.schema.Column.Builder column =
        dev.diglot.schema.Column.named(name, type)
            .nullable(!id && isNullable(member, given))
            .generation(generation(member, table, name));
    if (given != null) {
      describe(column, given, type);
    }
    return new PlannedColumn(
        column.build(), traits(member, in, given, id), given != null && given.unique());
  }

  private static void describe(
      dev.diglot.schema.Column.Builder column, Column given, DataType<?> type) {
    column
        .defaultValue(expression(given.serverDefault(), type))
        .onUpdate(expression(given.onUpdate(), type))
        .generatedAs(given.generatedAs().isEmpty() ? null : new RawNode(given.generatedAs(), type))
        .definition(given.definition().isEmpty() ? null : given.definition())
        .comment(given.comment().isEmpty() ? null : given.comment())
        .sensitive(given.sensitive());
  }

  private static @Nullable Node expression(String sql, DataType<?> type) {
    return sql.isEmpty() ? null : ServerDefault.of(sql, type);
  }

  private static ColumnTraits traits(
      Member member, Surroundings in, @Nullable Column given, boolean id) {
    boolean generated =
        member.has(GeneratedColumn.class) || given != null && !given.generatedAs().isEmpty();
    return new ColumnTraits(
        in.property() + member.name(),
        id,
        !generated && (given == null || given.insertable()),
        !generated && !id && (given == null || given.updatable()),
        member.has(GeneratedValue.class) && member.rawType().isPrimitive());
  }

  private static boolean isNullable(Member member, @Nullable Column given) {
    Type value = ColumnTypes.valueType(member);
    return (given == null || given.nullable())
        && !member.has(Version.class)
        && !(value instanceof Class<?> type && type.isPrimitive())
        && !isNonNull(member);
  }

  /** By name, because the annotations of nullness need not be there at run time. */
  private static boolean isNonNull(Member member) {
    for (Annotation annotation : member.field().getAnnotatedType().getAnnotations()) {
      if (annotation.annotationType().getName().equals(NON_NULL)) {
        return true;
      }
    }
    return false;
  }

  private static Generation generation(Member member, TableName table, String column) {
    GeneratedValue generated = member.find(GeneratedValue.class);
    if (generated == null || generated.strategy() == GenerationType.UUID7) {
      return Generation.NONE;
    }
    return generated.strategy() == GenerationType.IDENTITY
        ? Generation.IDENTITY
        : Generation.sequence(sequence(generated.sequence(), table, column));
  }

  private static TableName sequence(String given, TableName table, String column) {
    if (given.isEmpty()) {
      return new TableName(table.schema(), table.name() + "_" + column + "_seq");
    }
    int dot = given.indexOf('.');
    return dot < 0
        ? new TableName(table.schema(), given)
        : new TableName(given.substring(0, dot), given.substring(dot + 1));
  }
}
