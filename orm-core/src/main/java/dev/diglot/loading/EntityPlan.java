package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.RowReader;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import dev.diglot.query.EntityShape;
import dev.diglot.type.Codecs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What loading asks of an entity's mapping for every row, looked up once. */
final class EntityPlan {
  private final EntityType<Object> type;
  private final List<BasicAttribute> basics;
  private final List<BasicAttribute> deferred;
  private final List<EmbeddedAttribute> embeddeds;
  private final List<ComputedAttribute> computed;
  private final List<ToOneAttribute> toOnes;
  private final List<ToOneAttribute> eager;
  private final List<ToOneAttribute> references;
  private final List<ToOneAttribute> links;
  private final List<ToOneAttribute> widelyKeyed;
  private final List<ToManyAttribute> toManys;
  private final int[] edgesBySlot;
  private final boolean flat;
  private int edges;
  private final @Nullable Object[] blank;
  private final @Nullable Object[] blankComputed;
  private volatile @Nullable Optional<RowReader> reader;
  private volatile @Nullable EntityColumns complete;

  @SuppressWarnings("unchecked")
  EntityPlan(EntityType<?> type) {
    this.type = (EntityType<Object>) type;
    this.basics = basics(false);
    this.deferred = basics(true);
    this.embeddeds = type.embeddeds();
    this.computed = type.computed();
    this.toOnes = type.toOnes();
    this.eager = toOnes(true);
    this.references = toOnes(false);
    this.links = type.plainLinks();
    this.widelyKeyed = without(references, links);
    this.toManys = type.toManys();
    this.edgesBySlot = new int[access().slots()];
    number(toOnes);
    number(toManys);
    number(deferred);
    this.flat =
        eager.isEmpty()
            && widelyKeyed.isEmpty()
            && deferred.isEmpty()
            && embeddeds.isEmpty()
            && type.idColumns().size() == 1
            && basics.contains(type.idColumns().get(0).attribute());
    this.blank = new @Nullable Object[type.columns().size()];
    this.blankComputed = new @Nullable Object[computed.size()];
    Arrays.fill(blankComputed, ColumnMapping.NOT_LOADED);
    for (ColumnMapping column : type.columns()) {
      blank[column.index()] = isDeferred(column) ? ColumnMapping.NOT_LOADED : null;
    }
  }

  private void number(List<? extends Attribute> attributes) {
    for (Attribute attribute : attributes) {
      edgesBySlot[attribute.slot()] = edges++;
    }
  }

  private List<BasicAttribute> basics(boolean lazy) {
    List<BasicAttribute> found = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.lazy() == lazy) {
        found.add(basic);
      }
    }
    return List.copyOf(found);
  }

  private List<ToOneAttribute> toOnes(boolean byQuery) {
    List<ToOneAttribute> found = new ArrayList<>();
    for (ToOneAttribute one : toOnes) {
      if (needsQuery(one) == byQuery) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  private static <T> List<T> without(List<T> all, List<T> some) {
    List<T> left = new ArrayList<>(all);
    left.removeAll(some);
    return List.copyOf(left);
  }

  /** Plain links need their targets, links without a key here need the targets' keys. */
  private static boolean needsQuery(ToOneAttribute one) {
    return one.style() == ToOneStyle.PLAIN || !one.owner();
  }

  private static boolean isDeferred(ColumnMapping column) {
    return column.attribute() instanceof BasicAttribute basic && basic.lazy();
  }

  EntityType<Object> type() {
    return type;
  }

  ObjectAccess<Object> access() {
    return type.access();
  }

  /** A row of which nothing is read yet. */
  @Nullable Object[] blankRow() {
    return blank.clone();
  }

  /** Computed values of which none is read yet. */
  @Nullable Object[] blankComputed() {
    return blankComputed.length == 0 ? blankComputed : blankComputed.clone();
  }

  List<BasicAttribute> basics() {
    return basics;
  }

  List<BasicAttribute> deferred() {
    return deferred;
  }

  List<EmbeddedAttribute> embeddeds() {
    return embeddeds;
  }

  List<ComputedAttribute> computed() {
    return computed;
  }

  List<ToOneAttribute> toOnes() {
    return toOnes;
  }

  /** Links that take a statement before an instance is complete. */
  List<ToOneAttribute> eager() {
    return eager;
  }

  /** Links whose key is in the row and whose target is loaded on touch. */
  List<ToOneAttribute> references() {
    return references;
  }

  /** Those of them that the {@link #reader} asks for: their key is one column. */
  List<ToOneAttribute> links() {
    return links;
  }

  /** Those of them that it does not: their key takes several columns. */
  List<ToOneAttribute> widelyKeyed() {
    return widelyKeyed;
  }

  List<ToManyAttribute> toManys() {
    return toManys;
  }

  /** How many attributes are loaded on touch, or may be. */
  int edges() {
    return edges;
  }

  /** Which of them an attribute is, from 0. */
  int edge(Attribute attribute) {
    return edgesBySlot[attribute.slot()];
  }

  /** Whether rows become objects without another query. */
  boolean isDirect() {
    return eager.isEmpty();
  }

  /** Whether instances are values and links of one column each, one id, and collections. */
  boolean isFlat() {
    return flat;
  }

  /** Whether a shape holds everything that a reader reads. */
  boolean isComplete(EntityShape<?> shape) {
    return shape.columns().size() == type.columns().size() - deferred.size()
        && shape.computed().size() == computed.size();
  }

  /** How the columns of a shape are read; kept where the codecs are those of the database. */
  EntityColumns columns(EntityShape<?> shape, Codecs codecs) {
    if (!(codecs instanceof LoadContext) || !isComplete(shape)) {
      return EntityColumns.of(shape, this, codecs);
    }
    EntityColumns known = complete;
    if (known == null) {
      known = EntityColumns.of(shape, this, codecs);
      complete = known;
    }
    return known;
  }

  /** Whether the {@link #reader} reads a column. */
  boolean isRead(ColumnMapping column) {
    return basics.contains(column.attribute()) || links.contains(column.attribute());
  }

  /** What makes objects of rows, or null of records that hold more than columns. */
  @Nullable RowReader reader(LoadContext context) {
    Optional<RowReader> known = reader;
    if (known == null) {
      known = Optional.ofNullable(type.rowReader(context::codec));
      reader = known;
    }
    return known.orElse(null);
  }

  /** Copies the mutable values of embedded objects, which the reader does not see. */
  void copyEmbedded(@Nullable Object[] values) {
    for (int i = 0; i < embeddeds.size(); i++) {
      for (ColumnMapping column : embeddeds.get(i).columns()) {
        values[column.index()] = column.copy(values[column.index()]);
      }
    }
  }
}
