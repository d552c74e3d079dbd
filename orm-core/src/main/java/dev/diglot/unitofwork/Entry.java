package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session remembers about one object. Compared by identity. */
final class Entry {
  private static final @Nullable Object[] NOTHING = {};
  private static final Parts NO_PARTS = new Parts(List.of(), NOTHING, NOTHING);

  private final EntityModel model;
  private final Object entity;
  private final Parts parts;
  private EntityState state;
  private @Nullable Object key;
  private @Nullable Object @Nullable [] row;
  private int transaction;

  /** The number of the transaction or savepoint in which the object was added, else 0. */
  int addedIn;

  /** The next entry in the bucket of its {@link EntryTable}. */
  @Nullable Entry inBucket;

  /** Its neighbours in the order of the {@link EntryTable}. */
  @Nullable Entry before;

  @Nullable Entry after;

  /**
   * What is known of the object beside its row.
   *
   * @param collections its collections
   * @param inverses the targets of to-ones whose foreign key the target holds
   * @param deferred the cells of its deferred columns
   */
  private record Parts(
      List<CollectionLink> collections, @Nullable Object[] inverses, @Nullable Object[] deferred) {

    static Parts of(EntityModel model, Object entity) {
      return model.isPlain()
          ? NO_PARTS
          : new Parts(
              links(model, entity),
              array(model.inverseOnes().size()),
              array(model.deferred().size()));
    }
  }

  private Entry(EntityModel model, Object entity, EntityState state) {
    this.model = model;
    this.entity = entity;
    this.state = state;
    this.parts = Parts.of(model, entity);
  }

  private static List<CollectionLink> links(EntityModel model, Object entity) {
    if (model.collections().isEmpty()) {
      return List.of();
    }
    List<CollectionLink> links = new ArrayList<>(model.collections().size());
    for (ToManyAttribute attribute : model.collections()) {
      links.add(new CollectionLink(entity, model, attribute));
    }
    return List.copyOf(links);
  }

  private static @Nullable Object[] array(int length) {
    return length == 0 ? NOTHING : new @Nullable Object[length];
  }

  /** An object without a row. */
  static Entry added(EntityModel model, Object entity) {
    return new Entry(model, entity, EntityState.NEW);
  }

  /**
   * An object with a row.
   *
   * @param row the row as the database has it, or null when changes are not watched
   */
  static Entry loaded(
      EntityModel model, Object entity, Object key, @Nullable Object @Nullable [] row) {
    Entry entry = new Entry(model, entity, EntityState.MANAGED);
    entry.key = key;
    entry.row = row;
    return entry;
  }

  /** An object of another session, whose values are taken for those of its row. */
  static Entry attached(EntityModel model, Object entity, Object key) {
    @Nullable Object[] row = model.type().copy(model.row(entity));
    return loaded(model, entity, key, row);
  }

  EntityModel model() {
    return model;
  }

  EntityType<Object> type() {
    return model.type();
  }

  Object entity() {
    return entity;
  }

  ObjectAccess<Object> access() {
    return model.access();
  }

  EntityState state() {
    return state;
  }

  void become(EntityState next) {
    state = next;
  }

  boolean isNew() {
    return state == EntityState.NEW;
  }

  boolean isRemoved() {
    return state == EntityState.REMOVED;
  }

  /** Whether a flush looks for changes: managed, with a snapshot. */
  boolean isWatched() {
    return state == EntityState.MANAGED && row != null;
  }

  /** Whether changes are ignored: managed, without a snapshot. */
  boolean isReadOnly() {
    return state == EntityState.MANAGED && row == null;
  }

  /** The key of the row, or null before there is one. */
  @Nullable Object key() {
    return key;
  }

  void key(@Nullable Object next) {
    key = next;
  }

  /** The key of a row that is there. */
  Object requireKey() {
    Object known = key;
    if (known == null) {
      throw new IllegalStateException("No key yet: " + this);
    }
    return known;
  }

  /** The row as the database has it, or null before there is one or when it is not watched. */
  @Nullable Object @Nullable [] row() {
    return row;
  }

  void row(@Nullable Object @Nullable [] next) {
    row = next;
  }

  /** The row of a watched object. */
  @Nullable Object[] requireRow() {
    @Nullable Object @Nullable [] known = row;
    if (known == null) {
      throw new IllegalStateException("No snapshot: " + this);
    }
    return known;
  }

  List<CollectionLink> collections() {
    return parts.collections();
  }

  CollectionLink collection(ToManyAttribute attribute) {
    return collections().get(model.collections().indexOf(attribute));
  }

  /**
   * The value of a to-one whose foreign key the target holds, as of the last load or flush: the
   * target or a reference to it.
   *
   * @param index the position in {@link EntityModel#inverseOnes()}
   */
  @Nullable Object inverse(int index) {
    return parts.inverses()[index];
  }

  /** Takes the values of such to-ones as they are now. */
  void takeInverses() {
    @Nullable Object[] inverses = parts.inverses();
    for (int i = 0; i < inverses.length; i++) {
      inverses[i] = ToOneLink.value(this, model.inverseOnes().get(i));
    }
  }

  /** Takes the deferred values that loading put into the fields. */
  void takeDeferred() {
    @Nullable Object[] deferred = parts.deferred();
    for (int i = 0; i < deferred.length; i++) {
      deferred[i] = access().get(entity, model.deferred().get(i).slot());
    }
  }

  /** Puts a deferred value back that the user replaced before it was loaded. */
  void restoreDeferred(int index) {
    int slot = model.deferred().get(index).slot();
    Object cell = parts.deferred()[index];
    if (cell != null && access().get(entity, slot) != cell) {
      access().set(entity, slot, cell);
    }
  }

  /** Whether every deferred column is in the cell it came in, with the value of the row. */
  boolean sameDeferred() {
    @Nullable Object[] deferred = parts.deferred();
    for (int i = 0; i < deferred.length; i++) {
      ColumnMapping column = model.deferred().get(i).column();
      Object now = column.get(entity);
      boolean same =
          now == ColumnMapping.NOT_LOADED || column.same(requireRow()[column.index()], now);
      if (!same || access().get(entity, model.deferred().get(i).slot()) != deferred[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether such a to-one leads elsewhere now. */
  boolean inverseChanged(int index) {
    ToOneAttribute one = model.inverseOnes().get(index);
    return !ToOneLink.sameTarget(one, ToOneLink.value(this, one), inverse(index));
  }

  void inverse(int index, @Nullable Object value) {
    parts.inverses()[index] = value;
  }

  /** The row that the object is now. */
  @Nullable Object[] currentRow() {
    return model.row(entity);
  }

  /** The number of the transaction in which the row was last seen. */
  int transaction() {
    return transaction;
  }

  void seenIn(int number) {
    transaction = number;
  }

  @Override
  public String toString() {
    return model.type().name() + (key == null ? " (new)" : " " + key);
  }
}
