package dev.diglot.loading;

import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ObjectAccess;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import java.util.Arrays;
import java.util.List;
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
  private final List<ToManyAttribute> toManys;
  private final @Nullable Object[] blank;
  private final @Nullable Object[] blankComputed;

  @SuppressWarnings("unchecked")
  EntityPlan(EntityType<?> type) {
    this.type = (EntityType<Object>) type;
    this.basics = list(BasicAttribute.class).stream().filter(basic -> !basic.lazy()).toList();
    this.deferred = list(BasicAttribute.class).stream().filter(BasicAttribute::lazy).toList();
    this.embeddeds = type.embeddeds();
    this.computed = type.computed();
    this.toOnes = type.toOnes();
    this.eager = toOnes.stream().filter(EntityPlan::needsQuery).toList();
    this.references = toOnes.stream().filter(one -> !needsQuery(one)).toList();
    this.toManys = type.toManys();
    this.blank = new @Nullable Object[type.columns().size()];
    this.blankComputed = new @Nullable Object[computed.size()];
    Arrays.fill(blankComputed, ColumnMapping.NOT_LOADED);
    for (ColumnMapping column : type.columns()) {
      blank[column.index()] = isDeferred(column) ? ColumnMapping.NOT_LOADED : null;
    }
  }

  private <A extends Attribute> List<A> list(Class<A> kind) {
    return type.attributes().stream().filter(kind::isInstance).map(kind::cast).toList();
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

  List<ToManyAttribute> toManys() {
    return toManys;
  }

  /** Whether instances have anything that is loaded on touch. */
  boolean hasDeferredParts() {
    return !deferred.isEmpty()
        || !references.isEmpty()
        || !toManys.isEmpty()
        || eager.stream().anyMatch(one -> one.style() == ToOneStyle.REF);
  }
}
