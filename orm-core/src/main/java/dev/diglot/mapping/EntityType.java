package dev.diglot.mapping;

import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.EntityKey;
import dev.diglot.schema.Table;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapped class and its table. Immutable and safe to share.
 *
 * @param <T> the class
 */
public final class EntityType<T> {
  private final EntityParts<T> parts;
  private final List<ColumnMapping> idColumns;
  private final boolean record;
  private final AttributeNames names;
  private final List<ComputedAttribute> computed;
  private final List<ToOneAttribute> toOnes;
  private final List<ToManyAttribute> toManys;
  private final List<EmbeddedAttribute> embeddeds;
  private final Memo<EntityRows> rows;

  EntityType(EntityParts<T> parts) {
    this.parts = parts;
    this.idColumns = idColumns(parts.columns());
    this.record = parts.javaType().isRecord();
    this.names = new AttributeNames(parts.attributes());
    this.computed = attributesOf(ComputedAttribute.class);
    this.toOnes = attributesOf(ToOneAttribute.class);
    this.toManys = attributesOf(ToManyAttribute.class);
    this.embeddeds = attributesOf(EmbeddedAttribute.class);
    this.rows = new Memo<>(() -> new EntityRows(this, parts.rows()));
  }

  private static List<ColumnMapping> idColumns(List<ColumnMapping> columns) {
    List<ColumnMapping> ids = new ArrayList<>();
    for (ColumnMapping column : columns) {
      if (column.id()) {
        ids.add(column);
      }
    }
    return List.copyOf(ids);
  }

  /**
   * The mapped class.
   *
   * @return the class
   */
  public Class<T> javaType() {
    return parts.javaType();
  }

  /**
   * The simple name of the mapped class, as messages print it.
   *
   * @return the name
   */
  public String name() {
    return javaType().getSimpleName();
  }

  /**
   * Whether the entity is a record, whose instances are values that no session manages.
   *
   * @return whether it is
   */
  public boolean isRecord() {
    return record;
  }

  /**
   * The table of the entity.
   *
   * @return the table
   */
  public Table table() {
    return parts.table();
  }

  /**
   * Every mapped member: the ids, then the fields in declaration order, superclass first, then the
   * hybrids.
   *
   * @return the attributes
   */
  public List<Attribute> attributes() {
    return parts.attributes();
  }

  /**
   * The attribute of a name.
   *
   * @param accessorOrFieldName the name of a field, of an accessor ({@code name}, {@code getName},
   *     {@code isName}) or of a hybrid method
   * @return the attribute, or null
   */
  public @Nullable Attribute find(String accessorOrFieldName) {
    return names.find(accessorOrFieldName);
  }

  /**
   * What attributes are compared by, for those with a {@link dev.diglot.annotation.ComparatorOf}.
   *
   * @return the comparators by the names of their attributes
   */
  public Map<String, ComparatorTemplate> comparators() {
    return parts.comparators();
  }

  /**
   * What a path ends at is compared by.
   *
   * @param steps names of accessors or fields, along relationships to one
   * @return the comparator, or null when there is none
   */
  public @Nullable ComparatorTemplate comparator(List<String> steps) {
    EntityType<?> type = this;
    for (int i = 0; i < steps.size(); i++) {
      Attribute attribute = type.find(steps.get(i));
      if (attribute == null || i == steps.size() - 1) {
        return attribute == null ? null : type.comparators().get(attribute.name());
      }
      if (!(attribute instanceof ToOneAttribute one)) {
        return null;
      }
      type = one.target();
    }
    return null;
  }

  /**
   * All columns, those of embedded values and foreign keys included: the order of row arrays.
   *
   * @return the columns, ids first
   */
  public List<ColumnMapping> columns() {
    return parts.columns();
  }

  /**
   * The columns of the primary key.
   *
   * @return the columns, at least one
   */
  public List<ColumnMapping> idColumns() {
    return idColumns;
  }

  /**
   * The column that counts updates.
   *
   * @return the column, or null when rows have no version
   */
  public @Nullable ColumnMapping version() {
    return parts.version() < 0 ? null : columns().get(parts.version());
  }

  /**
   * Who supplies the ids of new entities.
   *
   * @return the generation
   */
  public IdGeneration idGeneration() {
    return parts.idGeneration();
  }

  /**
   * The column whose value is generated when the entity is inserted.
   *
   * @return the column, or null when ids are assigned
   */
  public @Nullable ColumnMapping generatedId() {
    return idGeneration() == IdGeneration.ASSIGNED ? null : idColumns.get(0);
  }

  /**
   * How instances are made, read and written.
   *
   * @return the access
   */
  public ObjectAccess<T> access() {
    return parts.access();
  }

  /**
   * A reader of rows whose columns are all but the deferred ones in the order of {@link
   * #columns()}, then the computed values in the order of {@link #computed()}.
   *
   * @param codecs how a type is read
   * @return a new reader, or null of a record that holds more than such columns
   */
  public @Nullable RowReader rowReader(Function<DataType<?>, Codec<?>> codecs) {
    return rows().reader(codecs);
  }

  /**
   * What compares instances with rows, as far as columns that hold values of this class reach.
   *
   * @return the comparison, safe to share
   */
  public RowSnapshot snapshot() {
    return rows().snapshot();
  }

  /** Worked out on first use, as programs map more classes than they touch soon. */
  EntityRows rows() {
    return rows.get();
  }

  /**
   * The references with a foreign key of one column, which readers of rows make and snapshots
   * compare.
   *
   * @return the attributes in declaration order
   */
  public List<ToOneAttribute> plainLinks() {
    return rows().plainLinks();
  }

  /**
   * The columns that a {@link #snapshot()} takes: those that have a field of their own, and those
   * of {@link #plainLinks()}.
   *
   * @return the columns in the order of {@link #columns()}
   */
  public List<ColumnMapping> snapshotColumns() {
    return rows().snapshotColumns();
  }

  /**
   * The properties that the database computes when a row is read.
   *
   * @return the attributes in declaration order
   */
  public List<ComputedAttribute> computed() {
    return computed;
  }

  /**
   * The links to one entity.
   *
   * @return the attributes in declaration order
   */
  public List<ToOneAttribute> toOnes() {
    return toOnes;
  }

  /**
   * The collections of entities.
   *
   * @return the attributes in declaration order
   */
  public List<ToManyAttribute> toManys() {
    return toManys;
  }

  /**
   * The embedded values.
   *
   * @return the attributes in declaration order
   */
  public List<EmbeddedAttribute> embeddeds() {
    return embeddeds;
  }

  private <A extends Attribute> List<A> attributesOf(Class<A> kind) {
    List<A> found = new ArrayList<>();
    for (Attribute attribute : parts.attributes()) {
      if (kind.isInstance(attribute)) {
        found.add(kind.cast(attribute));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The relationship that names another as its owner.
   *
   * @param owner a relationship of another entity that leads here
   * @return the relationship mapped by it, or null when there is none
   */
  @Nullable Attribute mappedBy(Attribute owner) {
    for (ToManyAttribute many : toManys) {
      if (!many.owner() && many.inverse() == owner) {
        return many;
      }
    }
    for (ToOneAttribute one : toOnes) {
      if (one.mappedBy() == owner) {
        return one;
      }
    }
    return null;
  }

  /**
   * The key of an instance.
   *
   * @param entity the instance
   * @return the id, a {@link CompositeKey} when there are several id columns, or null when any part
   *     is null
   */
  public @Nullable Object key(T entity) {
    return keyOfAny(entity);
  }

  @Nullable Object keyOfAny(Object entity) {
    if (idColumns.size() == 1) {
      return idColumns.get(0).get(entity);
    }
    @Nullable Object[] parts = new @Nullable Object[idColumns.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = idColumns.get(i).get(entity);
    }
    return CompositeKey.ofParts(parts);
  }

  /**
   * The key of a row.
   *
   * @param row values in the order of {@link #columns()}
   * @return the id, a {@link CompositeKey} when there are several id columns, or null when any part
   *     is null
   */
  public @Nullable Object keyOf(@Nullable Object[] row) {
    return ColumnMapping.key(idColumns, row);
  }

  /**
   * The row that an instance is now.
   *
   * @param entity the instance
   * @return values in the order of {@link #columns()}; see {@link ColumnMapping#get}
   */
  public @Nullable Object[] row(T entity) {
    return rows().row(entity);
  }

  /**
   * Puts the keys of references in their places, for which {@link RowSnapshot#take} leaves the
   * references themselves.
   *
   * @param row a snapshot, changed in place
   * @return the row: values in the order of {@link #columns()}
   */
  public @Nullable Object[] takeKeys(@Nullable Object[] row) {
    return rows().takeKeys(row);
  }

  /**
   * A copy of a row that later changes to mutable values do not reach.
   *
   * @param row values in the order of {@link #columns()}
   * @return the copy
   */
  public @Nullable Object[] copy(@Nullable Object[] row) {
    return own(row.clone());
  }

  /**
   * Makes a row one that later changes to mutable values do not reach.
   *
   * @param row values in the order of {@link #columns()}, changed in place
   * @return the row
   */
  public @Nullable Object[] own(@Nullable Object[] row) {
    return rows().own(row);
  }

  /** How references to this entity know its key. */
  EntityKey entityKey() {
    List<List<String>> accessors = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (ColumnMapping column : idColumns) {
      accessors.add(Accessors.of(column.attribute().name()));
      types.add(column.type().javaType());
    }
    return new MappedKey(this, List.copyOf(accessors), List.copyOf(types));
  }

  private record MappedKey(EntityType<?> type, List<List<String>> accessors, List<Class<?>> types)
      implements EntityKey {

    @Override
    public @Nullable Object read(Object entity) {
      return type.keyOfAny(entity);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("EntityType(" + name() + " -> " + table().name());
    attributes().forEach(attribute -> text.append("\n  ").append(attribute));
    return text.append(')').toString();
  }
}
