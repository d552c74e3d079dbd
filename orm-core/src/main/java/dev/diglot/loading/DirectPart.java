package dev.diglot.loading;

import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.RowReader;
import dev.diglot.mapping.RowSnapshot;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.query.EntityShape;
import dev.diglot.reference.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities that need no other query straight from the row into objects. What the session
 * already holds is left alone, or read by the {@link EntityPart} beside it to be refreshed.
 */
final class DirectPart implements RowPart {
  private final EntityPart whole;
  private final EntityPlan plan;
  private final ObjectAccess<Object> access;
  private final RowReader reader;
  private final int position;
  private final List<ColumnReader> ids;
  private final List<ColumnReader> others;
  private final boolean repeats;
  private final @Nullable Object[] scratch;
  private List<Object> adopted = List.of();
  private final Set<Object> met;
  private @Nullable Reading reading;

  private DirectPart(EntityShape<?> shape, EntityPart whole, RowReader reader, boolean repeats) {
    this.whole = whole;
    this.plan = whole.plan();
    this.access = plan.access();
    this.reader = reader;
    this.position = shape.position();
    this.ids = whole.columns().ids();
    this.others = whole.columns().others();
    this.repeats = repeats;
    this.met = repeats ? Collections.newSetFromMap(new IdentityHashMap<>()) : Set.of();
    this.scratch = plan.blankRow();
  }

  /**
   * A part that reads directly where it can.
   *
   * @param repeats whether the rows of one entity may occur several times, or not at all
   */
  static RowPart of(EntityShape<?> shape, EntityPart whole, LoadContext context, boolean repeats) {
    RowReader reader = whole.plan().isDirect() ? whole.plan().reader(context) : null;
    return reader == null || !whole.plan().isComplete(shape)
        ? whole
        : new DirectPart(shape, whole, reader, repeats);
  }

  /** What holds for the rows of one portion of a result. */
  private record Reading(
      Assembly assembly,
      Siblings siblings,
      boolean managed,
      @Nullable RowSnapshot snapshot,
      LinkSource links) {

    LoadScope scope() {
      return assembly.scope();
    }

    Ref<?> reference(ToOneAttribute edge, Object key) {
      return siblings.references(edge).to(key, scope().shared(edge.target(), key));
    }
  }

  /** Begins a portion of the result. */
  void start(Assembly assembly) {
    Siblings siblings = assembly.siblings(plan);
    boolean managed = assembly.scope().manages(plan.type());
    boolean watched = managed && !assembly.mode().readOnly();
    RowSnapshot snapshot = watched ? plan.type().snapshot() : null;
    LinkSource links = new LinkSource(assembly.scope(), plan, siblings);
    reading = new Reading(assembly, siblings, managed, snapshot, links);
  }

  /** Ends the portion: what was known before becomes a sibling of what was read. */
  void end(Assembly assembly, int results) {
    for (Object known : adopted) {
      assembly.siblings(plan).adopt(known, results);
    }
    adopted = List.of();
    if (repeats) {
      met.clear();
    }
  }

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    Reading now = Objects.requireNonNull(reading, "not started");
    if (!now.managed() && !repeats && plan.deferred().isEmpty()) {
      return build(row, null, now);
    }
    Object key = key(row);
    if (key == null) {
      return null;
    }
    Object known = now.scope().find(plan.type(), key);
    if (known == null) {
      return build(row, key, now);
    }
    if (now.assembly().isRefreshed(plan.type(), key)) {
      return whole.read(row);
    }
    if (!repeats || met.add(known)) {
      adopt(known);
    }
    return known;
  }

  private void adopt(Object known) {
    if (adopted.isEmpty()) {
      adopted = new ArrayList<>();
    }
    adopted.add(known);
  }

  private @Nullable Object key(ResultSet row) throws SQLException {
    for (int i = 0; i < ids.size(); i++) {
      ids.get(i).read(row, position, scratch);
    }
    return plan.type().keyOf(scratch);
  }

  private Object build(ResultSet row, @Nullable Object key, Reading now) throws SQLException {
    Object entity = reader.read(row, position, key, now.links());
    RowSnapshot snapshot = now.snapshot();
    @Nullable Object[] values = snapshot == null ? scratch : snapshot(snapshot, entity);
    for (int i = 0; i < others.size(); i++) {
      others.get(i).read(row, position, values);
    }
    List<EmbeddedAttribute> embeddeds = plan.embeddeds();
    for (int i = 0; i < embeddeds.size(); i++) {
      EmbeddedAttribute embedded = embeddeds.get(i);
      access.set(entity, embedded.slot(), embedded.compose(values));
    }
    link(entity, key, values, now);
    if (snapshot != null) {
      plan.copyEmbedded(values);
    }
    now.siblings().count();
    if (repeats) {
      met.add(entity);
    }
    if (key != null) {
      now.scope().add(plan.type(), key, entity, snapshot == null ? null : values);
    }
    return entity;
  }

  /** What the row is, as far as the reader has read it; the key was read before. */
  private @Nullable Object[] snapshot(RowSnapshot snapshot, Object entity) {
    @Nullable Object[] values = snapshot.take(entity);
    for (int i = 0; i < ids.size(); i++) {
      int index = ids.get(i).index();
      values[index] = scratch[index];
    }
    return values;
  }

  private void link(Object entity, @Nullable Object key, @Nullable Object[] values, Reading now) {
    List<ToOneAttribute> widelyKeyed = plan.widelyKeyed();
    for (int i = 0; i < widelyKeyed.size(); i++) {
      ToOneAttribute edge = widelyKeyed.get(i);
      Object target = edge.keyIn(values);
      access.set(entity, edge.slot(), target == null ? null : now.reference(edge, target));
    }
    List<ToManyAttribute> toManys = plan.toManys();
    for (int i = 0; i < toManys.size(); i++) {
      ToManyAttribute many = toManys.get(i);
      access.set(entity, many.slot(), now.siblings().collection(entity, many));
    }
    if (key != null) {
      for (BasicAttribute basic : plan.deferred()) {
        values[basic.column().index()] = ColumnMapping.NOT_LOADED;
        access.set(entity, basic.slot(), now.siblings().lazy(basic, key));
      }
    }
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    return read instanceof EntityRow row ? row.entity() : read;
  }
}
