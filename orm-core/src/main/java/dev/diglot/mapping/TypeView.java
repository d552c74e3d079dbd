package dev.diglot.mapping;

import dev.diglot.mapping.MappedMember.Kind;
import dev.diglot.schema.Column;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The finished mapping, as the translation of Java code sees it. */
record TypeView(EntityRegistry entities, CallTemplates calls, Reach reach) implements MappingView {

  @Override
  public @Nullable MappedMember member(Class<?> entity, String accessorOrField) {
    EntityType<?> type = entities.find(entity);
    Attribute attribute = type == null ? null : type.find(accessorOrField);
    return attribute == null ? null : member(attribute);
  }

  @Override
  public boolean isEntity(Class<?> type) {
    return entities.find(type) != null;
  }

  @Override
  public @Nullable CallTemplate call(Class<?> entity, String method, List<Class<?>> parameters) {
    return calls.find(entity, method, parameters);
  }

  @Override
  public Lookup lookup(Lookup caller) {
    return reach.lookup(caller);
  }

  private static MappedMember member(Attribute attribute) {
    if (attribute instanceof BasicAttribute basic) {
      Kind kind = basic.lazy() ? Kind.DEFERRED : Kind.BASIC;
      return column(basic, kind, basic.column().column());
    }
    if (attribute instanceof EmbeddedAttribute embedded) {
      return new MappedMember(
          embedded.name(), Kind.EMBEDDED, embedded.javaType(), null, true, null, part(embedded));
    }
    if (attribute instanceof ToOneAttribute one) {
      Kind kind = one.style() == ToOneStyle.REF ? Kind.REF : Kind.TO_ONE;
      return MappedMember.link(one.name(), kind, one.javaType(), nullable(one), one.targetClass());
    }
    if (attribute instanceof ToManyAttribute many) {
      return MappedMember.link(
          many.name(), Kind.TO_MANY, many.javaType(), false, many.targetClass());
    }
    if (attribute instanceof ComputedAttribute computed) {
      return MappedMember.value(
          computed.name(), Kind.COMPUTED, computed.javaType(), computed.type(), true);
    }
    return MappedMember.value(attribute.name(), Kind.HYBRID, attribute.javaType(), null, true);
  }

  private static MappedMember column(BasicAttribute basic, Kind kind, Column column) {
    return MappedMember.value(
        basic.name(), kind, basic.javaType(), column.type(), column.nullable());
  }

  private static Function<String, @Nullable MappedMember> part(EmbeddedAttribute embedded) {
    return name -> {
      Attribute found = embedded.find(name);
      return found == null ? null : member(found);
    };
  }

  private static boolean nullable(ToOneAttribute one) {
    return !one.owner()
        || one.joinColumns().stream().anyMatch(column -> column.column().nullable());
  }
}
