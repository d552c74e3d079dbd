package dev.diglot.mapping;

import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.EntityKey;
import dev.diglot.schema.Table;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.ImmutableClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A mapped class and its table. Immutable and safe to share.
 *
 * @param <T> the class
 */
public final class EntityType<T> {
  private final EntityParts<T> parts;
  private final List<ColumnMapping> idColumns;
  private final List<ColumnMapping> mutable;
  private final List<ColumnMapping> untaken;
  private final boolean record;
  private final AttributeNames names;
  private final List<ComputedAttribute> computed;
  private final List<ToOneAttribute> toOnes;
  private final List<ToOneAttribute> plainLinks;
  private final List<ToManyAttribute> toManys;
  private final List<EmbeddedAttribute> embeddeds;
  private final Memo<RowSnapshot> snapshot = new Memo<>(this::makeSnapshot);

  EntityType(EntityParts<T> parts) {
    this.parts = parts;
    this.idColumns = those(parts.columns(), ColumnMapping::id);
    this.record = parts.javaType().isRecord();
    this.toOnes = attributesOf(ToOneAttribute.class);
    this.plainLinks = those(toOnes, ToOneAttribute::isPlainReference);
    this.mutable = those(parts.columns(), this::isMutable);
    this.untaken = those(parts.columns(), this::isUntaken);
    this.names = new AttributeNames(parts.attributes());
    this.computed = attributesOf(ComputedAttribute.class);
    this.toManys = attributesOf(ToManyAttribute.class);
    this.embeddeds = attributesOf(EmbeddedAttribute.class);
  }

  private static <E> List<E> those(List<E> columns, Predicate<E> wanted) {
    List<E> found = new ArrayList<>();
    for (E column : columns) {
      if (wanted.test(column)) {
        found.add(column);
      }
    }
    return List.copyOf(found);
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
    List<ReadColumn> read = readColumns(codecs);
    return isRecord() && read.size() < access().slots()
        ? null
        : parts.rows().reader(read, isRecord());
  }

  /**
   * What compares instances with rows, as far as columns that hold values of this class reach.
   *
   * @return the comparison, safe to share
   */
  public RowSnapshot snapshot() {
    return snapshot.get();
  }

  private RowSnapshot makeSnapshot() {
    return parts.rows().snapshot(snapshotColumns(), version());
  }

  /**
   * The references with a foreign key of one column, which readers of rows make and snapshots
   * compare.
   *
   * @return the attributes in declaration order
   */
  public List<ToOneAttribute> plainLinks() {
    return plainLinks;
  }

  /**
   * The columns that a {@link #snapshot()} takes: those that have a field of their own, and those
   * of {@link #plainLinks()}.
   *
   * @return the columns in the order of {@link #columns()}
   */
  public List<ColumnMapping> snapshotColumns() {
    return those(columns(), this::isInSnapshot);
  }

  private boolean isInSnapshot(ColumnMapping column) {
    return isPlain(column) || plainLinks.contains(column.attribute());
  }

  private boolean isPlain(ColumnMapping column) {
    return column.attribute() instanceof BasicAttribute basic
        && !basic.lazy()
        && attributes().contains(basic);
  }

  List<ReadColumn> readColumns(Function<DataType<?>, Codec<?>> codecs) {
    List<ReadColumn> read = new ArrayList<>();
    int offset = 0;
    for (ColumnMapping column : columns()) {
      boolean lazy = column.attribute() instanceof BasicAttribute basic && basic.lazy();
      int link = plainLinks.indexOf(column.attribute());
      if (isPlain(column) || link != ReadColumn.NO_LINK) {
        read.add(readColumn(column, offset, codecs, link));
      }
      offset += lazy ? 0 : 1;
    }
    for (ComputedAttribute value : computed) {
      read.add(
          new ReadColumn(
              value.slot(), offset++, codecs.apply(value.type()), null, false, ReadColumn.NO_LINK));
    }
    return read;
  }

  private ReadColumn readColumn(
      ColumnMapping column, int offset, Function<DataType<?>, Codec<?>> codecs, int link) {
    boolean key = column.id() && idColumns.size() == 1 && link == ReadColumn.NO_LINK;
    int slot = column.attribute().slot();
    return new ReadColumn(slot, offset, codecs.apply(column.type()), column, key, link);
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
    @Nullable Object[] row = new @Nullable Object[columns().size()];
    snapshot().take(entity, row, 0);
    for (ColumnMapping column : untaken) {
      row[column.index()] = column.get(entity);
    }
    return row;
  }

  /**
   * Puts the keys of references in their places, for which {@link RowSnapshot#take} leaves the
   * references themselves.
   *
   * @param row a snapshot, changed in place
   * @return the row: values in the order of {@link #columns()}
   */
  public @Nullable Object[] takeKeys(@Nullable Object[] row) {
    for (ToOneAttribute link : plainLinks) {
      row[link.joinColumns().get(0).index()] = link.keyIn(row);
    }
    return row;
  }

  /** Whether values may change in place; the key of a reference never does. */
  private boolean isMutable(ColumnMapping column) {
    return !ImmutableClasses.contains(column.type().javaType())
        && !plainLinks.contains(column.attribute());
  }

  /** Whether a snapshot does not take a column, or not as it is. */
  private boolean isUntaken(ColumnMapping column) {
    return !isPlain(column)
        || column.isPrimitiveId()
        || column.zeroIsUnset()
        || mutable.contains(column);
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
    for (ColumnMapping column : mutable) {
      row[column.index()] = column.copy(row[column.index()]);
    }
    return row;
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
