package dev.diglot.mapping;

import dev.diglot.schema.Table;
import java.util.List;
import java.util.Map;

/** What an {@link EntityType} is made of. */
record EntityParts<T>(
    Class<T> javaType,
    Table table,
    ObjectAccess<T> access,
    RowAccess rows,
    List<Attribute> attributes,
    List<ColumnMapping> columns,
    Map<String, ComparatorTemplate> comparators,
    IdGeneration idGeneration,
    int version) {}
