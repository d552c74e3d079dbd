package dev.diglot.loading;

import dev.diglot.error.SessionError;
import dev.diglot.error.StaleVersionException;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings managed instances up to date with rows of a later transaction: what the user changed
 * stays, what is clean follows the row, clean loaded collections become unloaded.
 */
final class Refresher {
  private final LoadContext context;
  private final EntityPlan plan;
  private final EntityBuilder builder;
  private final LoadMode mode;

  Refresher(LoadContext context, EntityPlan plan, EntityBuilder builder, LoadMode mode) {
    this.context = context;
    this.plan = plan;
    this.builder = builder;
    this.mode = mode;
  }

  void refresh(EntityRow row) {
    Object entity = row.entity();
    boolean staysReadOnly = mode.readOnly() && context.snapshot(plan.type(), row.key()) == null;
    boolean[] dirty = dirty(entity, row);
    @Nullable Object[] snapshot = plan.type().copy(row.values());
    refreshColumns(entity, row, dirty);
    refreshLinks(entity, row, dirty);
    builder.compute(entity, row);
    refreshCollections(entity);
    builder.siblings().adopt(entity, Integer.MAX_VALUE);
    if (!staysReadOnly) {
      context.refreshed(plan.type(), row.key(), entity, snapshot);
    }
  }

  /** Which columns the user changed since the snapshot. */
  private boolean[] dirty(Object entity, EntityRow row) {
    List<ColumnMapping> columns = plan.type().columns();
    boolean[] dirty = new boolean[columns.size()];
    @Nullable Object @Nullable [] snapshot = context.snapshot(plan.type(), row.key());
    if (mode.overwrite() || snapshot == null) {
      return dirty;
    }
    boolean any = false;
    for (ColumnMapping column : columns) {
      int i = column.index();
      Object now = column.get(entity);
      dirty[i] = now != ColumnMapping.NOT_LOADED && !column.same(now, snapshot[i]);
      any |= dirty[i];
    }
    if (any) {
      checkVersion(row, snapshot);
    }
    return dirty;
  }

  private void checkVersion(EntityRow row, @Nullable Object[] snapshot) {
    ColumnMapping version = plan.type().version();
    if (version == null) {
      return;
    }
    Object expected = snapshot[version.index()];
    Object got = row.values()[version.index()];
    if (!version.same(expected, got)) {
      throw new StaleVersionException(
          SessionError.STALE_VERSION,
          plan.type().name()
              + " "
              + row.key()
              + " has unsaved changes made on version "
              + expected
              + ", but its row has version "
              + got
              + " now: somebody else changed it. Refresh it to drop the changes, or roll back.");
    }
  }

  private void refreshColumns(Object entity, EntityRow row, boolean[] dirty) {
    for (BasicAttribute basic : plan.basics()) {
      refreshColumn(entity, row, basic.column(), dirty);
    }
    for (BasicAttribute basic : plan.deferred()) {
      if (!dirty[basic.column().index()]) {
        plan.access().set(entity, basic.slot(), builder.lazy(basic, row));
      }
    }
    for (EmbeddedAttribute embedded : plan.embeddeds()) {
      if (embedded.columns().stream().noneMatch(column -> dirty[column.index()])) {
        plan.access().set(entity, embedded.slot(), embedded.compose(row.values()));
      } else {
        embedded.columns().forEach(column -> refreshColumn(entity, row, column, dirty));
      }
    }
  }

  private static void refreshColumn(
      Object entity, EntityRow row, ColumnMapping column, boolean[] dirty) {
    if (!dirty[column.index()] && !column.id()) {
      column.set(entity, row.values()[column.index()]);
    }
  }

  private void refreshLinks(Object entity, EntityRow row, boolean[] dirty) {
    for (ToOneAttribute edge : plan.eager()) {
      Object target = builder.eager(edge, row);
      if (edge.owner() ? isClean(edge, dirty) : isFollowed(edge, row, target)) {
        plan.access().set(entity, edge.slot(), target);
      }
    }
    for (ToOneAttribute edge : plan.references()) {
      if (isClean(edge, dirty) && !isUnchanged(entity, edge, row)) {
        plan.access().set(entity, edge.slot(), builder.reference(edge, row));
      }
    }
  }

  private boolean isFollowed(ToOneAttribute inverse, EntityRow row, @Nullable Object target) {
    return context.inverseRead(plan.type(), row.key(), inverse, target) || mode.overwrite();
  }

  private static boolean isClean(ToOneAttribute edge, boolean[] dirty) {
    return edge.joinColumns().stream().noneMatch(column -> dirty[column.index()]);
  }

  /** Keeps a reference, and with it a loaded target, that still names the row's key. */
  private boolean isUnchanged(Object entity, ToOneAttribute edge, EntityRow row) {
    Object now = plan.access().get(entity, edge.slot());
    Object key = edge.keyIn(row.values());
    return now == null ? key == null : key != null && key.equals(edge.keyOf(now));
  }

  private void refreshCollections(Object entity) {
    for (ToManyAttribute attribute : plan.toManys()) {
      Object value = plan.access().get(entity, attribute.slot());
      if (value instanceof LazyCollection lazy && (mode.overwrite() || lazy.isClean())) {
        lazy.markUnloaded();
      } else if (mode.overwrite()) {
        plan.access()
            .set(entity, attribute.slot(), builder.siblings().collection(entity, attribute));
      }
    }
  }
}
