package dev.diglot.unitofwork;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.RowSnapshot;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.Index;
import dev.diglot.schema.Table;
import dev.diglot.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What writing needs to know about one entity, looked up once. */
final class EntityModel {
  private final EntityType<Object> type;
  private final List<ColumnMapping> columns;
  private final List<ColumnMapping> besideSnapshot;
  private final List<ColumnMapping> madeByUpdates;
  private final List<ToOneAttribute> owning;
  private final List<ToOneAttribute> compared;
  private final List<ToOneAttribute> inverseOnes;
  private final List<ToManyAttribute> collections;
  private final List<ComputedAttribute> computed;
  private final List<ComputedAttribute> rowLocal;
  private final List<BasicAttribute> deferred;
  private final List<ColumnMapping> embedded;
  private final Map<Attribute, @Nullable JoinTable> joinTables = new IdentityHashMap<>();
  private final List<ColumnMapping[]> uniques;
  private final List<RowReference> references;
  private final int position;
  private final int component;
  private final boolean cyclic;
  private final boolean plain;
  private final boolean concernsOthers;
  private final boolean keyedByValues;

  /**
   * Looks everything up.
   *
   * @param position the table's position among all, in dependency order
   * @param component the position of the table's cycle among all, in dependency order
   * @param cyclic whether the table refers to itself, perhaps through others
   */
  @SuppressWarnings("unchecked")
  EntityModel(EntityType<?> type, int position, int component, boolean cyclic) {
    this.type = (EntityType<Object>) type;
    this.position = position;
    this.component = component;
    this.cyclic = cyclic;
    columns = type.columns();
    besideSnapshot = new ArrayList<>(columns);
    besideSnapshot.removeAll(type.snapshotColumns());
    madeByUpdates = madeByUpdates(type);
    keyedByValues = !areLinks(type.idColumns());
    owning = toOnes(type, true);
    inverseOnes = toOnes(type, false);
    collections = type.toManys();
    computed = type.computed();
    deferred = deferred(type);
    compared = compared(owning);
    rowLocal = rowLocal(computed);
    plain = collections.isEmpty() && inverseOnes.isEmpty() && deferred.isEmpty();
    concernsOthers = !plain || areShown(owning);
    for (ToManyAttribute many : collections) {
      joinTables.put(many, many.joinTable());
    }
    embedded = embedded(type);
    uniques = uniques(type);
    references = RowReference.of(type);
  }

  private static List<ColumnMapping> madeByUpdates(EntityType<?> type) {
    List<ColumnMapping> found = new ArrayList<>(0);
    for (ColumnMapping column : type.columns()) {
      if (column == type.version()
          || column.column().onUpdate() != null
          || column.column().generatedAs() != null) {
        found.add(column);
      }
    }
    return List.copyOf(found);
  }

  private static boolean areLinks(List<ColumnMapping> columns) {
    for (ColumnMapping column : columns) {
      if (column.attribute() instanceof ToOneAttribute) {
        return true;
      }
    }
    return false;
  }

  private static List<ToOneAttribute> toOnes(EntityType<?> type, boolean owner) {
    List<ToOneAttribute> found = new ArrayList<>();
    for (ToOneAttribute one : type.toOnes()) {
      if (one.owner() == owner) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  private static boolean areShown(List<ToOneAttribute> owning) {
    for (ToOneAttribute one : owning) {
      if (one.inverse() != null || one.orphanRemoval()) {
        return true;
      }
    }
    return false;
  }

  private static List<ToOneAttribute> compared(List<ToOneAttribute> owning) {
    List<ToOneAttribute> found = new ArrayList<>();
    for (ToOneAttribute one : owning) {
      if (!one.isPlainReference()) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  private static List<ComputedAttribute> rowLocal(List<ComputedAttribute> computed) {
    List<ComputedAttribute> found = new ArrayList<>();
    for (ComputedAttribute attribute : computed) {
      if (!attribute.readsTables()) {
        found.add(attribute);
      }
    }
    return List.copyOf(found);
  }

  private static List<BasicAttribute> deferred(EntityType<?> type) {
    List<BasicAttribute> found = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.lazy()) {
        found.add(basic);
      }
    }
    return List.copyOf(found);
  }

  private static List<ColumnMapping> embedded(EntityType<?> type) {
    List<ColumnMapping> found = new ArrayList<>();
    for (EmbeddedAttribute value : type.embeddeds()) {
      found.addAll(value.columns());
    }
    return List.copyOf(found);
  }

  private static List<ColumnMapping[]> uniques(EntityType<?> type) {
    Table table = type.table();
    List<List<String>> names = new ArrayList<>();
    for (UniqueConstraint unique : table.uniqueConstraints()) {
      if (unique.deferral() != Deferral.INITIALLY_DEFERRED) {
        names.add(unique.columns());
      }
    }
    for (Index index : table.indexes()) {
      if (index.isUniqueKey()) {
        names.add(index.columns());
      }
    }
    List<ColumnMapping[]> uniques = new ArrayList<>();
    for (List<String> columns : names) {
      uniques.add(mapped(type, columns));
    }
    return List.copyOf(uniques);
  }

  private static ColumnMapping[] mapped(EntityType<?> type, List<String> names) {
    List<ColumnMapping> found = new ArrayList<>();
    for (ColumnMapping column : type.columns()) {
      if (names.contains(column.name())) {
        found.add(column);
      }
    }
    return found.toArray(new ColumnMapping[0]);
  }

  EntityType<Object> type() {
    return type;
  }

  ObjectAccess<Object> access() {
    return type.access();
  }

  List<ColumnMapping> columns() {
    return columns;
  }

  /** The columns that {@link #snapshot()} does not take. */
  List<ColumnMapping> besideSnapshot() {
    return besideSnapshot;
  }

  /** The columns that get a new value with every update, whichever others it sets. */
  List<ColumnMapping> madeByUpdates() {
    return madeByUpdates;
  }

  /** Whether the key is made of values only, so that every snapshot has it. */
  boolean isKeyedByValues() {
    return keyedByValues;
  }

  /** The to-ones that hold their foreign key. */
  List<ToOneAttribute> owning() {
    return owning;
  }

  /** Those of them that {@link #snapshot()} does not compare. */
  List<ToOneAttribute> compared() {
    return compared;
  }

  /** The to-ones whose foreign key the target holds. */
  List<ToOneAttribute> inverseOnes() {
    return inverseOnes;
  }

  List<ToManyAttribute> collections() {
    return collections;
  }

  List<ComputedAttribute> computed() {
    return computed;
  }

  /** The computed values that the statement which writes a row can give back. */
  List<ComputedAttribute> rowLocal() {
    return rowLocal;
  }

  /** Whether there are others, which read tables. */
  boolean readsTables() {
    return rowLocal.size() < computed.size();
  }

  @Nullable JoinTable joinTable(ToManyAttribute many) {
    return joinTables.get(many);
  }

  /** The fields that are loaded on first use. */
  List<BasicAttribute> deferred() {
    return deferred;
  }

  /** Whether instances hold nothing beside their row: no collection, and nothing to load. */
  boolean isPlain() {
    return plain;
  }

  /** Whether other objects show, or live by, what instances lead to. */
  boolean concernsOthers() {
    return concernsOthers;
  }

  /** The columns of embedded values. */
  List<ColumnMapping> embedded() {
    return embedded;
  }

  /** What compares objects with their rows, embedded values and some links aside. */
  RowSnapshot snapshot() {
    return type.snapshot();
  }

  /** Takes the row of an object that is all in it, with its key, which is one column. */
  void take(Object entity, Object key, @Nullable Object[] into, int at) {
    snapshot().take(entity, into, at);
    into[at + type.idColumns().get(0).index()] = key;
  }

  /** The columns of each constraint that is checked at once. */
  List<ColumnMapping[]> uniques() {
    return uniques;
  }

  /**
   * Whether updates of some columns must run one after the other, since the database checks each
   * row against all others at once.
   *
   * @param arranged whether the uniques in {@link #uniques} were seen to
   */
  boolean isOrdered(List<ColumnMapping> columns, boolean arranged) {
    if (!type.table().nativeConstraints().isEmpty()) {
      return true;
    }
    List<String> names = RowWrites.names(columns);
    for (Index index : type.table().indexes()) {
      boolean plain = index.where() == null && index.columns().size() == index.parts().size();
      if (index.unique() && !plain) {
        return true;
      }
    }
    return !arranged
        && uniques.stream().flatMap(Arrays::stream).anyMatch(c -> names.contains(c.name()));
  }

  int position() {
    return position;
  }

  int component() {
    return component;
  }

  boolean isCyclic() {
    return cyclic;
  }

  @Nullable ColumnMapping version() {
    return type.version();
  }

  /**
   * Whether an object has the version of its row: flushes do not ask, but a rollback takes back
   * what somebody else put there.
   *
   * @param row the row, from {@code at} on
   */
  boolean sameVersion(Object entity, @Nullable Object[] row, int at) {
    ColumnMapping version = version();
    return version == null || version.same(row[at + version.index()], version.get(entity));
  }

  /** The row that an object is now, {@link ColumnMapping#NOT_LOADED} for what was not loaded. */
  @Nullable Object[] row(Object entity) {
    return type.row(entity);
  }

  /** Some columns of that row, which is null elsewhere. */
  @Nullable Object[] row(Object entity, List<ColumnMapping> some) {
    if (some == columns) {
      return row(entity);
    }
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    for (ColumnMapping column : some) {
      row[column.index()] = column.get(entity);
    }
    return row;
  }

  /** The foreign keys whose columns and target are mapped. */
  List<RowReference> references() {
    return references;
  }

  @Override
  public String toString() {
    return type.name();
  }
}
