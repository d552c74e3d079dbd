package dev.diglot.mapping;

import dev.diglot.schema.Table;
import java.util.List;

/** What an {@link EntityType} is made of. */
record EntityParts<T>(
    Class<T> javaType,
    Table table,
    ObjectAccess<T> access,
    RowAccess rows,
    List<Attribute> attributes,
    List<ColumnMapping> columns,
    IdGeneration idGeneration,
    int version) {}
