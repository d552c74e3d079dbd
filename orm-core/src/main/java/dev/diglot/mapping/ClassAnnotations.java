package dev.diglot.mapping;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.ForeignKey;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.sql.tree.TableName;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What annotations on a class, its mapped superclasses and its mixins say of its table: the class
 * itself first, and what stands inside its {@link Table} last.
 */
final class ClassAnnotations {
  private final List<MappingAnnotations> nearestFirst = new ArrayList<>();
  private final @Nullable Table table;

  ClassAnnotations(Ancestry ancestry) {
    for (Class<?> ancestor : ancestry.nearestFirst()) {
      MappingAnnotations annotations = new MappingAnnotations(ancestor);
      if (!annotations.isEmpty()) {
        nearestFirst.add(annotations);
      }
    }
    this.table = ancestry.type().getAnnotation(Table.class);
  }

  /** The annotation on the class itself, or null. */
  @Nullable Table table() {
    return table;
  }

  TableName tableName(String fallback) {
    return table == null
        ? TableName.of(fallback)
        : new TableName(
            table.schema().isEmpty() ? null : table.schema(), Names.orElse(table.name(), fallback));
  }

  List<UniqueConstraint> uniqueConstraints() {
    return all(UniqueConstraint.class, table == null ? null : table.uniqueConstraints());
  }

  List<ForeignKey> foreignKeys() {
    return all(ForeignKey.class, table == null ? null : table.foreignKeys());
  }

  List<Check> checks() {
    return all(Check.class, table == null ? null : table.checks());
  }

  List<Index> indexes() {
    return all(Index.class, table == null ? null : table.indexes());
  }

  private <A extends Annotation> List<A> all(Class<A> kind, A @Nullable [] inTable) {
    List<A> all = new ArrayList<>();
    for (MappingAnnotations annotations : nearestFirst) {
      all.addAll(annotations.all(kind));
    }
    if (inTable != null) {
      all.addAll(Arrays.asList(inTable));
    }
    return all;
  }
}
