package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.query.EntityShape;
import dev.diglot.type.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of an entity are read, with codecs that are looked up once. Safe to share.
 *
 * @param mapped readers of mapped columns, which put values at the columns' indexes
 * @param computed readers of computed values, which put values at the attributes' positions
 * @param ids those of the mapped columns that make the key
 * @param others those of the mapped columns that the plan's row reader does not read
 */
record EntityColumns(
    List<ColumnReader> mapped,
    List<ColumnReader> computed,
    List<ColumnReader> ids,
    List<ColumnReader> others) {

  static EntityColumns of(EntityPlan plan, List<ColumnReader> mapped, List<ColumnReader> computed) {
    List<ColumnMapping> columns = plan.type().columns();
    List<ColumnReader> ids = new ArrayList<>();
    List<ColumnReader> others = new ArrayList<>();
    for (ColumnReader reader : mapped) {
      ColumnMapping column = columns.get(reader.index());
      if (column.id()) {
        ids.add(reader);
      }
      if (!plan.isRead(column)) {
        others.add(reader);
      }
    }
    return new EntityColumns(
        List.copyOf(mapped), List.copyOf(computed), List.copyOf(ids), List.copyOf(others));
  }

  /** Columns side by side: first the mapped ones, then the computed values. */
  static EntityColumns of(EntityShape<?> shape, EntityPlan plan, Codecs codecs) {
    List<ColumnReader> mapped = new ArrayList<>();
    int offset = 0;
    for (ColumnMapping column : shape.columns()) {
      mapped.add(new ColumnReader(codecs.codec(column.type()), offset++, column.index()));
    }
    List<ColumnReader> computed = new ArrayList<>();
    for (ComputedAttribute attribute : shape.computed()) {
      int index = plan.computed().indexOf(attribute);
      computed.add(new ColumnReader(codecs.codec(attribute.type()), offset++, index));
    }
    return of(plan, mapped, computed);
  }
}
