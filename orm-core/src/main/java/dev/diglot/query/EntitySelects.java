package dev.diglot.query;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.HybridAttribute;
import dev.diglot.mapping.Metadata;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.CompositeKey;
import dev.diglot.sql.logic.Lowering;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.TupleNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The selects that loading and flushing need: by key, by owner, of single columns. */
public final class EntitySelects {
  private final Metadata metadata;

  /**
   * Selects over the entities of a metadata.
   *
   * @param metadata the mapping
   */
  public EntitySelects(Metadata metadata) {
    this.metadata = metadata;
  }

  /**
   * Selects one entity by its key.
   *
   * @param <T> the entity
   * @param type the entity
   * @param key the key; a CompositeKey when there are several id columns
   * @return the query
   */
  public <T> CompiledQuery<T> byKey(EntityType<T> type, Object key) {
    Origin origin = Origin.of(type.javaType());
    Node where = equal(origin, type.idColumns(), key);
    return isPlain(type)
        ? plain(type, origin, where)
        : select(type, origin, where, List.of(self(type, origin)));
  }

  private static boolean isPlain(EntityType<?> type) {
    return type.idColumns().size() == 1
        && type.computed().isEmpty()
        && type.comparators().isEmpty();
  }

  /** Columns alone leave nothing to resolve: the first find of a program loads no compiler. */
  private static <T> CompiledQuery<T> plain(EntityType<T> type, Origin origin, Node where) {
    List<ColumnMapping> columns = EntityColumns.eager(type);
    List<SelectItem> items = new ArrayList<>(columns.size());
    for (ColumnMapping column : columns) {
      items.add(SelectItem.of(column.column().at(origin)));
    }
    TableSource table = source(type, origin);
    return new CompiledQuery<>(
        Select.from(table, items).and(where),
        new EntityShape<>(1, type, columns, List.of()),
        Set.of(table.table()),
        List.of(),
        QueryOptions.DEFAULT);
  }

  /**
   * Entities by their keys.
   *
   * @param <T> the entity
   * @param type its mapping
   * @param keys the keys, at least one; composite ones as {@link CompositeKey}
   * @return the query
   */
  public <T> CompiledQuery<T> byKeys(EntityType<T> type, Collection<?> keys) {
    Origin origin = Origin.of(type.javaType());
    return select(type, origin, in(origin, type.idColumns(), keys), List.of(self(type, origin)));
  }

  /**
   * An update that sets a hybrid to nothing.
   *
   * @param type the entity
   * @param hybrid one of its hybrids that can be set
   * @return the statement
   */
  public CompiledWrite setting(EntityType<?> type, HybridAttribute hybrid) {
    Origin origin = Origin.of(type.javaType());
    WriteSpec nothing = new WriteSpec(type.javaType(), origin, List.of(), List.of(), List.of());
    return new WriteCompiler(metadata, Clock.systemUTC())
        .update(nothing.set(path(type, origin, hybrid.name()), new BindNode(null, null)));
  }

  /**
   * The value of a hybrid for all entities.
   *
   * @param type the entity
   * @param hybrid one of its hybrids
   * @return the query
   */
  public CompiledQuery<@Nullable Object[]> hybrid(EntityType<?> type, HybridAttribute hybrid) {
    Origin origin = Origin.of(type.javaType());
    Select raw = Select.from(source(type, origin), List.of());
    return rows(raw, List.of(path(type, origin, hybrid.name())));
  }

  /**
   * The values of an attribute that equal themselves, which takes its comparator.
   *
   * @param type the entity
   * @param attribute the name of one of its attributes
   * @return the query
   */
  public CompiledQuery<@Nullable Object[]> comparing(EntityType<?> type, String attribute) {
    Origin origin = Origin.of(type.javaType());
    Node value = path(type, origin, attribute);
    Select raw = Select.from(source(type, origin), List.of());
    return rows(raw.and(new ComparisonNode(Comparison.EQUAL, value, value)), List.of(value));
  }

  /**
   * Entities at the inverse end of a one-to-one relationship, by the keys of their owners.
   *
   * @param <T> the entity that holds the foreign key
   * @param type its mapping
   * @param owning the relationship that holds the foreign key
   * @param keys the keys it points to, at least one
   * @return the query
   */
  public <T> CompiledQuery<T> byForeignKeys(
      EntityType<T> type, ToOneAttribute owning, Collection<?> keys) {
    Origin origin = Origin.of(type.javaType());
    return select(
        type, origin, in(origin, owning.joinColumns(), keys), List.of(self(type, origin)));
  }

  /**
   * Keys of the entities whose foreign key holds one of several keys. Each row is an array: the
   * foreign key's parts, then the parts of the entity's own key.
   *
   * @param type the mapping of the entity that has the foreign key
   * @param owning the relationship that it is of
   * @param keys the keys it points to, at least one
   * @return the query
   */
  public CompiledQuery<@Nullable Object[]> keysByForeignKeys(
      EntityType<?> type, ToOneAttribute owning, Collection<?> keys) {
    Origin origin = Origin.of(type.javaType());
    List<Node> items = new ArrayList<>(RelationshipJoins.mapped(origin, owning.joinColumns()));
    items.addAll(RelationshipJoins.mapped(origin, type.idColumns()));
    Select raw = Select.from(source(type, origin), List.of());
    return rows(raw.and(in(origin, owning.joinColumns(), keys)), items);
  }

  /**
   * Columns and computed values of entities by their keys. Each row is an array: the key's parts,
   * then the columns, then the computed values.
   *
   * @param type the entity's mapping
   * @param keys the keys, at least one
   * @param columns the columns to read
   * @param computed the computed values to read
   * @return the query
   */
  public CompiledQuery<@Nullable Object[]> values(
      EntityType<?> type,
      Collection<?> keys,
      List<ColumnMapping> columns,
      List<ComputedAttribute> computed) {
    Origin origin = Origin.of(type.javaType());
    List<Node> items = new ArrayList<>(RelationshipJoins.mapped(origin, type.idColumns()));
    items.addAll(RelationshipJoins.mapped(origin, columns));
    computed.forEach(c -> items.add(path(type, origin, c.name())));
    Select raw = Select.from(source(type, origin), List.of());
    return rows(raw.and(in(origin, type.idColumns(), keys)), items);
  }

  /**
   * Elements of a collection by the keys of their owners. Each row is an array: the parts of the
   * owner's key, then the element.
   *
   * @param owner the mapping of the entity that has the collection
   * @param many the collection
   * @param keys the owners' keys, at least one
   * @return the query, in the collection's order
   */
  public CompiledQuery<@Nullable Object[]> elements(
      EntityType<?> owner, ToManyAttribute many, Collection<?> keys) {
    CollectionRows elements = CollectionRows.of(many);
    return rows(elements, in(elements.ownerKey(), keys));
  }

  /**
   * The elements of all owners' collections. Each row is an array: the parts of the owner's key,
   * then the element.
   *
   * @param owner the mapping of the entity that has the collection
   * @param many the collection
   * @return the query, in the collection's order; null where no foreign key says that every row
   *     with an owner's key has its owner, so that there may be many that belong to none
   */
  public @Nullable CompiledQuery<@Nullable Object[]> allElements(
      EntityType<?> owner, ToManyAttribute many) {
    CollectionRows elements = CollectionRows.of(many);
    return elements.haveOwners(owner) ? rows(elements, elements.owned()) : null;
  }

  private CompiledQuery<@Nullable Object[]> rows(CollectionRows elements, @Nullable Node where) {
    Select all = elements.select();
    Select wanted = where == null ? all : all.and(where);
    Node element = self(elements.many().target(), elements.origin());
    if (elements.link() == null) {
      return ownedRows(wanted, element, elements.ownerKey());
    }
    List<Node> items = new ArrayList<>(elements.ownerKey());
    items.add(element);
    return rows(wanted, items);
  }

  /** The key of the owner is among the columns of the element, so it is read from these. */
  private CompiledQuery<@Nullable Object[]> ownedRows(
      Select wanted, Node element, List<Node> ownerKey) {
    CompiledQuery<?> query =
        new QueryCompiler(metadata, Clock.systemDefaultZone())
            .compile(wanted, List.of(element), null);
    List<ResultShape<?>> parts = new ArrayList<>();
    for (Node column : ownerKey) {
      parts.add(new ValueShape<>(position(query, column), Objects.requireNonNull(column.type())));
    }
    parts.add(query.shape());
    return new CompiledQuery<>(
        query.select(),
        new ConstructedShape<>(1, parts, row -> row),
        query.tables(),
        query.fetches(),
        query.options());
  }

  private static int position(CompiledQuery<?> query, Node column) {
    int index = query.select().items().indexOf(SelectItem.of(column));
    if (index < 0) {
      throw new IllegalStateException("Not among the columns of the element: " + column);
    }
    return index + 1;
  }

  /**
   * The computed values of rows as they can be given back by the statement that writes them.
   *
   * @param type the entity's mapping
   * @param origin the written table's place
   * @param computed computed values that read no table
   * @return one item a value
   */
  public List<SelectItem> returned(
      EntityType<?> type, Origin origin, List<ComputedAttribute> computed) {
    JoinSink sink = new JoinSink(false);
    sink.add(origin, false);
    Scope scope = Scope.of(null, sink);
    StatementResolver resolver = new StatementResolver(metadata, Clock.systemDefaultZone());
    return computed.stream()
        .map(c -> resolver.resolveValue(path(type, origin, c.name()), scope))
        .map(Lowering::expression)
        .map(SelectItem::of)
        .toList();
  }

  private static Node equal(Origin origin, List<ColumnMapping> columns, Object key) {
    if (columns.size() > 1) {
      return in(origin, columns, List.of(key));
    }
    Node column = columns.get(0).column().at(origin);
    return new ComparisonNode(Comparison.EQUAL, column, new BindNode(key, column.type()));
  }

  private static Node in(Origin origin, List<ColumnMapping> columns, Collection<?> keys) {
    return in(RelationshipJoins.mapped(origin, columns), keys);
  }

  private static Node in(List<Node> columns, Collection<?> keys) {
    List<Node> options = new ArrayList<>(keys.size());
    if (columns.size() == 1) {
      Node column = columns.get(0);
      for (Object key : keys) {
        options.add(new BindNode(key, column.type()));
      }
      return new InNode(column, options);
    }
    for (Object key : keys) {
      options.add(tuple(columns, (CompositeKey) key));
    }
    return new InNode(new TupleNode(columns), options);
  }

  private static Node tuple(List<Node> columns, CompositeKey key) {
    List<Node> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      parts.add(new BindNode(key.values().get(i), columns.get(i).type()));
    }
    return new TupleNode(parts);
  }

  static TableSource source(EntityType<?> type, Origin origin) {
    return new TableSource(type.table().name(), origin);
  }

  private static PathNode self(EntityType<?> type, Origin origin) {
    return new PathNode(origin, type.javaType().getName(), List.of());
  }

  private static PathNode path(EntityType<?> type, Origin origin, String attribute) {
    return new PathNode(origin, type.javaType().getName(), List.of(attribute));
  }

  private <R> CompiledQuery<R> select(
      EntityType<R> type, Origin origin, Node where, List<Node> items) {
    Select raw = Select.from(source(type, origin), List.of());
    return new QueryCompiler(metadata, Clock.systemDefaultZone())
        .compile(raw.and(where), items, null);
  }

  private CompiledQuery<@Nullable Object[]> rows(Select raw, List<Node> items) {
    return new QueryCompiler(metadata, Clock.systemDefaultZone()).compile(raw, items, row -> row);
  }
}
