package dev.diglot.schema;

import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps that create or drop a schema, in an order that every database accepts. */
public final class SchemaPlan {
  private SchemaPlan() {}

  /**
   * The steps that create everything: database schemas, types, sequences, tables after those they
   * refer to, the foreign keys that close a cycle, indexes.
   *
   * @param schema what to create
   * @return the steps
   */
  public static List<SchemaChange> create(Schema schema) {
    return create(schema, schema.tables());
  }

  /**
   * The steps that create some of the tables, and every database schema and sequence.
   *
   * @param schema everything
   * @param missing the tables of {@code schema} to create; the others exist
   * @return the steps
   */
  public static List<SchemaChange> create(Schema schema, Collection<Table> missing) {
    List<SchemaChange> plan = new ArrayList<>();
    schema.namespaces().forEach(name -> plan.add(new SchemaChange.CreateSchema(name)));
    types(schema).forEach(type -> plan.add(new SchemaChange.PrepareType(type)));
    constraints(schema).forEach(rule -> plan.add(new SchemaChange.PrepareConstraint(rule)));
    schema.sequences().forEach(sequence -> plan.add(new SchemaChange.CreateSequence(sequence)));
    List<Table> tables = sorted(schema, missing);
    Set<Table> pending = new HashSet<>(tables);
    List<SchemaChange> after = new ArrayList<>();
    for (Table table : tables) {
      pending.remove(table);
      List<ForeignKey> inline = new ArrayList<>();
      for (ForeignKey key : table.foreignKeys()) {
        if (refersTo(schema, key, pending)) {
          after.add(new SchemaChange.AddConstraint(table.name(), key));
        } else {
          inline.add(key);
        }
      }
      plan.add(new SchemaChange.CreateTable(table, inline));
    }
    plan.addAll(after);
    for (Table table : tables) {
      table.indexes().forEach(index -> plan.add(new SchemaChange.CreateIndex(table.name(), index)));
    }
    return List.copyOf(plan);
  }

  /**
   * The steps that drop all tables and sequences: foreign keys that close a cycle first, then
   * tables before those they refer to. Database schemas stay, since they may hold what is not ours.
   *
   * @param schema what to drop
   * @return the steps
   */
  public static List<SchemaChange> drop(Schema schema) {
    return drop(schema, schema.tables());
  }

  /**
   * The steps that drop some of the tables, and every sequence.
   *
   * @param schema everything
   * @param existing the tables of {@code schema} to drop
   * @return the steps
   */
  public static List<SchemaChange> drop(Schema schema, Collection<Table> existing) {
    List<SchemaChange> plan = new ArrayList<>();
    List<Table> tables = sorted(schema, existing);
    Set<Table> pending = new HashSet<>(tables);
    for (Table table : tables) {
      pending.remove(table);
      for (ForeignKey key : table.foreignKeys()) {
        if (refersTo(schema, key, pending)) {
          plan.add(new SchemaChange.DropConstraint(table.name(), key));
        }
      }
    }
    for (int i = tables.size() - 1; i >= 0; i--) {
      plan.add(new SchemaChange.DropTable(tables.get(i).name()));
    }
    schema.sequences().stream()
        .map(sequence -> new SchemaChange.DropSequence(sequence.name()))
        .forEach(plan::add);
    return List.copyOf(plan);
  }

  private static List<Table> sorted(Schema schema, Collection<Table> some) {
    Set<Table> wanted = new HashSet<>(some);
    return schema.sortedTables().stream().filter(wanted::contains).toList();
  }

  /** The types of columns that are to be created before them. */
  private static List<NativeType<?>> types(Schema schema) {
    Map<List<String>, NativeType<?>> types = new LinkedHashMap<>();
    for (Table table : schema.tables()) {
      for (Column column : table.columns()) {
        DataType<?> type = column.type();
        while (type instanceof ConvertedType<?, ?> converted) {
          type = converted.stored();
        }
        if (type instanceof NativeType<?> own && !own.creation().isEmpty()) {
          types.putIfAbsent(own.creation(), own);
        }
      }
    }
    return List.copyOf(types.values());
  }

  private static Collection<NativeConstraint> constraints(Schema schema) {
    Map<List<String>, NativeConstraint> constraints = new LinkedHashMap<>();
    schema.tables().stream()
        .flatMap(table -> table.nativeConstraints().stream())
        .filter(constraint -> !constraint.creation().isEmpty())
        .forEach(constraint -> constraints.putIfAbsent(constraint.creation(), constraint));
    return constraints.values();
  }

  private static boolean refersTo(Schema schema, ForeignKey key, Set<Table> tables) {
    return schema.find(key.target()).map(tables::contains).orElse(false);
  }
}
