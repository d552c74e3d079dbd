package dev.diglot.lambda;

import dev.diglot.bytecode.FieldName;
import dev.diglot.mapping.MappedMember;
import dev.diglot.reference.Lazy;
import dev.diglot.sql.tree.ElementSource;
import dev.diglot.sql.tree.Origin;
import dev.diglot.type.DataType;
import dev.diglot.type.ImmutableClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields of entities, of embedded values and of what Java computes. */
final class Fields {
  private final Translating translating;

  Fields(Translating translating) {
    this.translating = translating;
  }

  Term read(Term target, FieldName field) {
    if (target instanceof EntityTerm entity) {
      return mapped(entity, translating.mapping().member(entity.type(), field.name()), field);
    }
    if (target instanceof EmbeddedTerm embedded) {
      return mapped(embedded.owner(), embedded.member().parts().apply(field.name()), field);
    }
    if (target instanceof ValueTerm value && value.type().isEnum()) {
      return ofConstants(value, field);
    }
    JavaTerm java = new JavaCode(translating).of(target);
    if (java != null) {
      return new JavaCode(translating).field(java, field);
    }
    throw translating.refused(
        name(field),
        "it is a field of " + Words.of(target) + ", which only exists in Java",
        target instanceof ValueTerm
            ? "Use a property of the entity, or let MethodTranslations say what the method stands for"
            : "Use a property of the entity");
  }

  private static String name(FieldName field) {
    return field.owner().getSimpleName() + "." + field.name();
  }

  private Term mapped(EntityTerm owner, @Nullable MappedMember member, FieldName field) {
    if (member == null || member.kind() == MappedMember.Kind.HYBRID) {
      throw translating.refused(
          name(field),
          "the field is not mapped to a column",
          "Use a mapped property, or map the field");
    }
    return term(owner, member);
  }

  /** What a mapped member of an entity, or of an embedded value of it, stands for. */
  private static Term term(EntityTerm owner, MappedMember member) {
    return switch (member.kind()) {
      case BASIC -> value(owner, member, member.type());
      case COMPUTED, HYBRID -> value(owner, member, null);
      case DEFERRED ->
          new ValueTerm(owner.property(member.name()), Lazy.class, true, member.type());
      case EMBEDDED ->
          new EmbeddedTerm(
              new EntityTerm(owner.origin(), owner.longer(member.name()), member.javaType()),
              member);
      case REF -> new RefTerm(linked(owner, member));
      case TO_ONE -> linked(owner, member);
      case TO_MANY -> rows(owner, member);
    };
  }

  private static ValueTerm value(
      EntityTerm owner, MappedMember member, @Nullable DataType<?> dataType) {
    return new ValueTerm(
        owner.property(member.name()),
        member.javaType(),
        member.javaType().isPrimitive(),
        dataType);
  }

  private static EntityTerm linked(EntityTerm owner, MappedMember member) {
    return new EntityTerm(owner.origin(), owner.longer(member.name()), target(member));
  }

  private static Class<?> target(MappedMember member) {
    return Objects.requireNonNull(member.target(), member.name());
  }

  private static RowsTerm rows(EntityTerm owner, MappedMember member) {
    Origin element = Origin.of(target(member));
    return new RowsTerm(
        member.javaType(),
        new ElementSource(owner.property(member.name()), element),
        List.of(),
        List.of(),
        EntityTerm.of(element),
        false,
        List.of());
  }

  /** A final field of an enum has one value for each constant. */
  private Term ofConstants(ValueTerm value, FieldName field) {
    Field found = Handles.field(translating, field);
    if (!Modifier.isFinal(found.getModifiers()) || !ImmutableClasses.contains(found.getType())) {
      throw translating.refused(
          name(field),
          "the field of an enum is no constant",
          "Make it final and of a simple type, or compare the constants themselves");
    }
    return new EnumConstants(translating)
        .mapped(
            value,
            field.type(),
            constant ->
                new JavaCode(translating)
                    .field(JavaTerm.constant(constant, value.type()), field)
                    .computation()
                    .value(List.of(), Clock.systemUTC()));
  }
}
