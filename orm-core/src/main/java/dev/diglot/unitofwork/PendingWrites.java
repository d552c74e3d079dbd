package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a flush would write to given tables. Changes nothing; may say yes once too often. */
final class PendingWrites {
  private final EntityModels models;
  private final IdentityMap map;
  private final DirtyCheck dirty;
  private final UnchangedCheck unchanged;

  PendingWrites(EntityModels models, IdentityMap map) {
    this.models = models;
    this.map = map;
    this.dirty = new DirtyCheck(map);
    this.unchanged = new UnchangedCheck(map);
  }

  /** Whether anything is pending for the tables. */
  boolean touch(Collection<TableName> tables) {
    return touch(tables, false);
  }

  /**
   * Whether anything pending may decide what the row of a key is that no object has. Changes of
   * other rows do not, unless the row shows other tables too.
   */
  boolean touchUnknownRow(Collection<TableName> tables) {
    return touch(tables, tables.size() == 1);
  }

  private boolean touch(Collection<TableName> tables, boolean unknownRow) {
    for (EntityType<?> type : map.types()) {
      Relevance relevance = new Relevance(models.of(type), tables, unknownRow);
      if (relevance.isAny() && anyPending(map.ofType(type), relevance)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyPending(EntryTable entries, Relevance relevance) {
    for (Entry entry : entries.known()) {
      if (relevance.isPending(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object differs from its row, or from what its row points to. */
  boolean isDirty(Entry entry) {
    return !unchanged.isUnchanged(entry)
        && (!dirty.changes(entry).isEmpty() || linksChanged(entry));
  }

  /** Whether collections, or to-ones whose foreign key the target holds, differ. */
  boolean relationshipsChanged(Entry entry) {
    return !unchanged.isUnchanged(entry) && linksChanged(entry);
  }

  private static boolean linksChanged(Entry entry) {
    return !entry.isReadOnly()
        && (entry.collections().stream().anyMatch(CollectionLink::isChanged)
            || inverseChanged(entry));
  }

  /** Whether anything is pending. */
  boolean any() {
    return unchanged.suspects().stream()
        .anyMatch(entry -> entry.isNew() || entry.isRemoved() || isDirty(entry));
  }

  private static boolean inverseChanged(Entry entry) {
    int inverses = entry.model().inverseOnes().size();
    return IntStream.range(0, inverses).anyMatch(entry::inverseChanged);
  }

  /** Which changes of the objects of one entity matter to a query. */
  private final class Relevance {
    private final boolean own;
    private final boolean reached;
    private final boolean columns;
    private final boolean inverse;
    private final List<ToManyAttribute> collections = new ArrayList<>(0);

    Relevance(EntityModel model, Collection<TableName> tables, boolean unknownRow) {
      own = tables.contains(model.type().table().name());
      reached = meets(models.reach(model), tables);
      columns = (own || reached) && (!unknownRow || reachesByColumns(model));
      inverse =
          model.inverseOnes().stream()
              .anyMatch(one -> meets(models.reach(models.of(one.target())), tables));
      for (ToManyAttribute many : model.collections()) {
        JoinTable join = many.joinTable();
        if (join != null && tables.contains(join.table().name())
            || meets(models.reach(models.of(many.target())), tables)) {
          collections.add(many);
        }
      }
    }

    /** Whether a changed key of another row can bring rows or take them away. */
    private static boolean reachesByColumns(EntityModel model) {
      return model.type().toOnes().stream()
          .anyMatch(one -> !one.cascades().isEmpty() || one.orphanRemoval());
    }

    private boolean meets(Set<TableName> reach, Collection<TableName> tables) {
      for (TableName table : tables) {
        if (reach.contains(table)) {
          return true;
        }
      }
      return false;
    }

    boolean isAny() {
      return own || reached || inverse || !collections.isEmpty();
    }

    boolean isPending(Entry entry) {
      if (entry.isNew() || entry.isRemoved()) {
        return own || reached;
      }
      if (!columns && !inverse && collections.isEmpty() || unchanged.isUnchanged(entry)) {
        return false;
      }
      return !entry.isReadOnly()
          && (columnsChanged(entry)
              || inverse && inverseChanged(entry)
              || collectionsChanged(entry));
    }

    private boolean columnsChanged(Entry entry) {
      if (!columns) {
        return false;
      }
      for (ColumnMapping column : dirty.changes(entry)) {
        if (own || column.attribute() instanceof ToOneAttribute) {
          return true;
        }
      }
      return false;
    }

    private boolean collectionsChanged(Entry entry) {
      return !collections.isEmpty()
          && entry.collections().stream()
              .anyMatch(link -> collections.contains(link.attribute()) && link.isChanged());
    }
  }
}
