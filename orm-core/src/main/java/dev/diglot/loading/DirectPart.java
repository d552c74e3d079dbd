package dev.diglot.loading;

import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.RowLinks;
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
final class DirectPart implements EntityRows {
  private static final @Nullable Object[] NOTHING = {};

  private final EntityPlan plan;
  private final ObjectAccess<Object> access;
  private final EntityColumns columns;
  private final RowReader reader;
  private final int position;
  private final boolean repeats;
  private final @Nullable OwnerLinks owners;
  private @Nullable Object @Nullable [] scratch;
  private @Nullable EntityPart whole;
  private List<Object> adopted = List.of();
  private final Set<Object> met;
  private @Nullable Portion portion;

  private DirectPart(
      EntityPlan plan,
      EntityColumns columns,
      RowReader reader,
      int position,
      boolean repeats,
      @Nullable OwnerLinks owners) {
    this.plan = plan;
    this.access = plan.access();
    this.columns = columns;
    this.reader = reader;
    this.position = position;
    this.repeats = repeats;
    this.owners = owners;
    this.met = repeats ? Collections.newSetFromMap(new IdentityHashMap<>()) : Set.of();
  }

  /**
   * A part that reads directly where it can.
   *
   * @param repeats whether the rows of one entity may occur several times, or not at all
   * @param owners the references that are known before rows are read, or null
   */
  static EntityRows of(
      EntityShape<?> shape,
      EntityPlan plan,
      LoadContext context,
      boolean repeats,
      @Nullable OwnerLinks owners) {
    RowReader reader = plan.isDirect() && plan.isComplete(shape) ? plan.reader(context) : null;
    return reader == null
        ? EntityPart.of(shape, plan, context)
        : new DirectPart(
            plan, plan.columns(shape, context), reader, shape.position(), repeats, owners);
  }

  /** What holds for the rows of one portion of a result. */
  private record Portion(
      Assembly assembly,
      Siblings siblings,
      @Nullable ManagedInstances managed,
      @Nullable RowSnapshot snapshot,
      RowLinks links) {

    LoadScope scope() {
      return assembly.scope();
    }

    @Nullable Object find(EntityPlan plan, Object key) {
      return managed == null ? scope().find(plan.type(), key) : managed.find(key);
    }

    Ref<?> reference(ToOneAttribute edge, Object key) {
      return siblings.references(edge).to(key, scope().shared(edge.target(), key));
    }
  }

  @Override
  public EntityPlan plan() {
    return plan;
  }

  @Override
  public void start(Assembly assembly) {
    Siblings siblings = assembly.siblings(plan);
    LoadScope scope = assembly.scope();
    boolean managed = scope.manages(plan.type());
    boolean watched = managed && !assembly.mode().readOnly();
    portion =
        new Portion(
            assembly,
            siblings,
            managed ? scope.instances(plan.type(), watched) : null,
            watched ? plan.type().snapshot() : null,
            links(scope, siblings));
  }

  private RowLinks links(LoadScope scope, Siblings siblings) {
    LinkSource links = new LinkSource(scope, plan, siblings);
    return owners == null ? links : owners.beside(plan, links);
  }

  /** What was known before becomes a sibling of what was read. */
  @Override
  public void end(Assembly assembly, int results) {
    for (int i = 0; i < adopted.size(); i++) {
      assembly.siblings(plan).adopt(adopted.get(i), results);
    }
    adopted = List.of();
    if (repeats) {
      met.clear();
    }
  }

  @Override
  public List<EntityRow> takeRows() {
    return whole == null ? List.of() : whole.takeRows();
  }

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    Portion now = Objects.requireNonNull(portion, "not started");
    if (now.managed() == null && !repeats && plan.deferred().isEmpty()) {
      return build(row, null, now);
    }
    Object key = key(row);
    if (key == null) {
      return null;
    }
    Object known = now.find(plan, key);
    if (known == null) {
      return build(row, key, now);
    }
    if (now.assembly().isRefreshed(plan.type(), key)) {
      return whole().read(row);
    }
    if (!repeats || met.add(known)) {
      adopt(known);
    }
    return known;
  }

  /** Reads what is refreshed; most results refresh nothing. */
  private EntityPart whole() {
    EntityPart reading = whole;
    if (reading == null) {
      reading = new EntityPart(plan, columns, position);
      whole = reading;
    }
    return reading;
  }

  private void adopt(Object known) {
    if (adopted.isEmpty()) {
      adopted = new ArrayList<>();
    }
    adopted.add(known);
  }

  private @Nullable Object key(ResultSet row) throws SQLException {
    List<ColumnReader> ids = columns.ids();
    if (plan.isFlat()) {
      return ids.get(0).read(row, position);
    }
    @Nullable Object[] values = scratch();
    for (int i = 0; i < ids.size(); i++) {
      ids.get(i).read(row, position, values);
    }
    return plan.type().keyOf(values);
  }

  /** What is read of a row besides the object and its snapshot; often nothing is. */
  private @Nullable Object[] scratch() {
    @Nullable Object[] values = scratch;
    if (values == null) {
      values = plan.blankRow();
      scratch = values;
    }
    return values;
  }

  private Object build(ResultSet row, @Nullable Object key, Portion now) throws SQLException {
    Object entity = reader.read(row, position, key, now.links());
    collections(entity, now);
    if (plan.isFlat()) {
      remember(entity, key, now);
    } else {
      complete(entity, row, key, now);
    }
    now.siblings().count();
    if (repeats) {
      met.add(entity);
    }
    return entity;
  }

  private void remember(Object entity, @Nullable Object key, Portion now) {
    ManagedInstances managed = now.managed();
    if (key != null && managed != null) {
      managed.add(key, entity);
    } else if (key != null) {
      now.scope().share(plan.type(), key, entity);
    }
  }

  private void collections(Object entity, Portion now) {
    List<ToManyAttribute> toManys = plan.toManys();
    for (int i = 0; i < toManys.size(); i++) {
      ToManyAttribute many = toManys.get(i);
      access.set(entity, many.slot(), now.siblings().collection(entity, many));
    }
  }

  /** Adds what the reader does not read, and remembers the object. */
  private void complete(Object entity, ResultSet row, @Nullable Object key, Portion now)
      throws SQLException {
    List<ColumnReader> others = columns.others();
    RowSnapshot snapshot = now.snapshot();
    @Nullable Object[] values;
    if (snapshot != null) {
      values = snapshot(snapshot, entity);
    } else {
      values = key == null && others.isEmpty() ? NOTHING : scratch();
    }
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
    if (key != null) {
      now.scope().add(plan.type(), key, entity, snapshot == null ? null : values);
    }
  }

  /** What the row is, as far as the reader has read it; the key was read before. */
  private @Nullable Object[] snapshot(RowSnapshot snapshot, Object entity) {
    @Nullable Object[] values = new @Nullable Object[plan.type().columns().size()];
    snapshot.take(entity, values, 0);
    List<ColumnReader> ids = columns.ids();
    for (int i = 0; i < ids.size(); i++) {
      int index = ids.get(i).index();
      values[index] = scratch()[index];
    }
    return values;
  }

  private void link(Object entity, @Nullable Object key, @Nullable Object[] values, Portion now) {
    List<ToOneAttribute> widelyKeyed = plan.widelyKeyed();
    for (int i = 0; i < widelyKeyed.size(); i++) {
      ToOneAttribute edge = widelyKeyed.get(i);
      Object target = edge.keyIn(values);
      access.set(entity, edge.slot(), target == null ? null : now.reference(edge, target));
    }
    if (key != null) {
      List<BasicAttribute> deferred = plan.deferred();
      for (int i = 0; i < deferred.size(); i++) {
        BasicAttribute basic = deferred.get(i);
        values[basic.column().index()] = ColumnMapping.NOT_LOADED;
        access.set(entity, basic.slot(), now.siblings().lazy(basic, key));
      }
    }
  }

  @Override
  public boolean isLate() {
    return whole != null;
  }

  @Override
  public @Nullable Object finish(@Nullable Object read) {
    return read instanceof EntityRow row ? row.entity() : read;
  }
}
