package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers about one object: 40 bytes and its row. Many that were read at once have
 * none until somebody asks for it, see {@link ReadRows}. Compared by identity.
 */
class Entry {
  private static final EntityState[] STATES = EntityState.values();
  private static final int STATE = 3;
  private static final int IN_ORDER = 4;
  private static final int LINKED = 8;
  private static final int FLAGS = 4;
  private static final @Nullable Object[] NOTHING = {};
  private static final Parts NO_PARTS = new Parts(List.of(), NOTHING, NOTHING);

  private final EntityModel model;
  private final Object entity;
  private @Nullable Object key;
  private @Nullable Object @Nullable [] snapshot;

  /** The state, two flags of the {@link EntryTable}, and the transaction that saw the row last. */
  private int packed;

  /** The next entry in the bucket of its {@link EntryTable}. */
  @Nullable Entry inBucket;

  /** The next entry in the order of the {@link EntryTable}. */
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

    static Parts of(Entry entry) {
      EntityModel model = entry.model();
      return model.isPlain()
          ? NO_PARTS
          : new Parts(
              links(entry), array(model.inverseOnes().size()), array(model.deferred().size()));
    }
  }

  /** An entry of an object that holds more than its row, or that was added. */
  private static final class Larger extends Entry {
    private final Parts parts;
    private int addedIn;

    Larger(EntityModel model, Object entity, EntityState state) {
      super(model, entity, state);
      this.parts = Parts.of(this);
    }

    @Override
    Parts parts() {
      return parts;
    }

    @Override
    int addedIn() {
      return addedIn;
    }

    @Override
    void addedIn(int number) {
      addedIn = number;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private Entry(EntityModel model, Object entity, EntityState state) {
    this.model = model;
    this.entity = entity;
    this.packed = state.ordinal();
  }

  Parts parts() {
    return NO_PARTS;
  }

  /** The number of the transaction or savepoint in which the object was added, else 0. */
  int addedIn() {
    return 0;
  }

  /** Says when a new object was added; 0 forgets it. */
  void addedIn(int number) {
    if (number != 0) {
      throw new IllegalStateException("Read, not added: " + this);
    }
  }

  private static List<CollectionLink> links(Entry entry) {
    List<ToManyAttribute> collections = entry.model().collections();
    CollectionLink[] links = new CollectionLink[collections.size()];
    for (int i = 0; i < links.length; i++) {
      links[i] = new CollectionLink(entry, collections.get(i));
    }
    return List.of(links);
  }

  private static @Nullable Object[] array(int length) {
    return length == 0 ? NOTHING : new @Nullable Object[length];
  }

  /** An object without a row. */
  static Entry added(EntityModel model, Object entity) {
    return new Larger(model, entity, EntityState.NEW);
  }

  /**
   * An object with a row.
   *
   * @param snapshot the row as the database has it, or null when changes are not watched
   */
  static Entry loaded(
      EntityModel model, Object entity, Object key, @Nullable Object @Nullable [] snapshot) {
    Entry entry =
        model.isPlain()
            ? new Entry(model, entity, EntityState.MANAGED)
            : new Larger(model, entity, EntityState.MANAGED);
    entry.key = key;
    entry.snapshot = snapshot;
    return entry;
  }

  /** An object that was read and is all in its row. */
  static Entry read(EntityModel model, Object key, Object entity, boolean watched) {
    @Nullable Object @Nullable [] row =
        watched ? new @Nullable Object[model.columns().size()] : null;
    if (row != null) {
      model.take(entity, key, row, 0);
    }
    return loaded(model, entity, key, row);
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
    return STATES[packed & STATE];
  }

  void become(EntityState next) {
    packed = packed & ~STATE | next.ordinal();
  }

  /** Whether the entry is in the order of its {@link EntryTable}. */
  boolean isInOrder() {
    return (packed & IN_ORDER) != 0;
  }

  /** Whether it is among the nodes of that order, perhaps only until these are swept. */
  boolean isLinked() {
    return (packed & LINKED) != 0;
  }

  void enterOrder() {
    packed |= IN_ORDER | LINKED;
  }

  void leaveOrder() {
    packed &= ~IN_ORDER;
  }

  void unlink() {
    packed &= ~LINKED;
  }

  boolean isNew() {
    return state() == EntityState.NEW;
  }

  boolean isRemoved() {
    return state() == EntityState.REMOVED;
  }

  /** Whether a flush looks for changes: managed, with a snapshot. */
  boolean isWatched() {
    return state() == EntityState.MANAGED && snapshot != null;
  }

  /** Whether changes are ignored: managed, without a snapshot. */
  boolean isReadOnly() {
    return state() == EntityState.MANAGED && snapshot == null;
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

  /**
   * The row as a {@link dev.diglot.mapping.RowSnapshot} compares it, where references may stand for
   * their keys; null before there is one or when it is not watched.
   */
  @Nullable Object @Nullable [] snapshot() {
    return snapshot;
  }

  /** The row as the database has it, or null before there is one or when it is not watched. */
  @Nullable Object @Nullable [] row() {
    @Nullable Object @Nullable [] known = snapshot;
    return known == null ? null : type().takeKeys(known);
  }

  void row(@Nullable Object @Nullable [] next) {
    snapshot = next;
  }

  /** The row of a watched object. */
  @Nullable Object[] requireRow() {
    @Nullable Object @Nullable [] known = row();
    if (known == null) {
      throw new IllegalStateException("No snapshot: " + this);
    }
    return known;
  }

  /** The same for those who look at its key and version only: references may stand for keys. */
  @Nullable Object[] requireKeyedRow() {
    @Nullable Object @Nullable [] known = snapshot;
    return known == null || !model.isKeyedByValues() ? requireRow() : known;
  }

  List<CollectionLink> collections() {
    return parts().collections();
  }

  CollectionLink collection(ToManyAttribute attribute) {
    return collections().get(model.collections().indexOf(attribute));
  }

  /** Says of its collections that the transaction ended. */
  void settle() {
    List<CollectionLink> links = collections();
    for (int i = 0; i < links.size(); i++) {
      links.get(i).settle();
    }
  }

  /**
   * The value of a to-one whose foreign key the target holds, as of the last load or flush: the
   * target or a reference to it.
   *
   * @param index the position in {@link EntityModel#inverseOnes()}
   */
  @Nullable Object inverse(int index) {
    return parts().inverses()[index];
  }

  /** Takes the values of such to-ones as they are now. */
  void takeInverses() {
    @Nullable Object[] inverses = parts().inverses();
    for (int i = 0; i < inverses.length; i++) {
      inverses[i] = ToOneLink.value(this, model.inverseOnes().get(i));
    }
  }

  /** Takes the deferred values that loading put into the fields. */
  void takeDeferred() {
    @Nullable Object[] deferred = parts().deferred();
    for (int i = 0; i < deferred.length; i++) {
      deferred[i] = access().get(entity, model.deferred().get(i).slot());
    }
  }

  /** Puts a deferred value back that the user replaced before it was loaded. */
  void restoreDeferred(int index) {
    int slot = model.deferred().get(index).slot();
    Object cell = parts().deferred()[index];
    if (cell != null && access().get(entity, slot) != cell) {
      access().set(entity, slot, cell);
    }
  }

  /** Whether every deferred column is in the cell it came in, with the value of the row. */
  boolean sameDeferred() {
    @Nullable Object[] deferred = parts().deferred();
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
    parts().inverses()[index] = value;
  }

  /** The row that the object is now. */
  @Nullable Object[] currentRow() {
    return model.row(entity);
  }

  /** The number of the transaction in which the row was last seen. */
  int transaction() {
    return packed >>> FLAGS;
  }

  void seenIn(int number) {
    packed = packed & (1 << FLAGS) - 1 | number << FLAGS;
  }

  /**
   * Of the key, which an object that was read keeps, and one that is added gets later: to ask the
   * virtual machine for the identity of many takes longer than all else that is done with it.
   */
  @Override
  public int hashCode() {
    return requireKey().hashCode();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return model.type().name() + (key == null ? " (new)" : " " + key);
  }
}
