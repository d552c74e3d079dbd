package dev.diglot.mapping;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.Converter;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the column type of a member. */
final class ColumnTypes {
  private final Reach reach;
  private final Problems problems;

  ColumnTypes(Reach reach, Problems problems) {
    this.reach = reach;
    this.problems = problems;
  }

  /** The type, or null after the problem was noted. */
  @Nullable DataType<?> of(Member member, @Nullable Column column) {
    Type type = valueType(member);
    Convert convert = member.find(Convert.class);
    if (convert != null) {
      return converted(member, type, convert.converter(), column);
    }
    DataType<?> found = find(member, type, column);
    if (found == null) {
      noteUnknown(member, type);
    }
    return found;
  }

  /** The type of a member's value: what a {@code Lazy} defers, or the field's own. */
  static Type valueType(Member member) {
    List<Type> arguments = GenericTypes.arguments(member.type());
    return member.rawType() == Lazy.class && arguments.size() == 1
        ? arguments.get(0)
        : member.type();
  }

  private @Nullable DataType<?> find(Member member, Type type, @Nullable Column column) {
    if (type == String.class && isUnbounded(column) && member.typeQualifiers().isEmpty()) {
      return StandardTypes.TEXT;
    }
    try {
      TypeRequest request = new TypeRequest(type, size(column), member.typeQualifiers());
      Optional<DataType<?>> found = JavaTypes.find(request);
      return found.isPresent() ? found.get() : null;
    } catch (IllegalArgumentException outOfRange) {
      problems.add(
          member.owner(),
          member.name(),
          "has a size that no column can have: " + outOfRange.getMessage(),
          "correct length, precision and scale in @Column.");
      return StandardTypes.TEXT;
    }
  }

  private static boolean isUnbounded(@Nullable Column column) {
    return column != null
        && (column.length() == Integer.MAX_VALUE
            || column.length() == Size.UNSET && !column.definition().isEmpty());
  }

  private static Size size(@Nullable Column column) {
    return column == null
        ? Size.DEFAULT
        : new Size(column.length(), column.precision(), column.scale());
  }

  private void noteUnknown(Member member, Type type) {
    Class<?> raw = GenericTypes.raw(type);
    String fact = "no SQL type is known for " + type.getTypeName() + ".";
    if (raw == Ref.class || raw.isAnnotationPresent(Entity.class)) {
      problems.add(
          member.owner(), member.name(), fact, "annotate the link with @ManyToOne or @OneToOne.");
    } else if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
      problems.add(
          member.owner(),
          member.name(),
          fact,
          "annotate a collection of entities with @OneToMany or @ManyToMany, give other values a"
              + " @Convert, or exclude the field with @Transient.");
    } else {
      problems.add(
          member.owner(),
          member.name(),
          fact,
          "give it a @Convert, make its class @Embeddable, add the module that knows the type, or"
              + " exclude the field with @Transient.");
    }
  }

  private @Nullable DataType<?> converted(
      Member member,
      Type type,
      Class<? extends Converter<?, ?>> converter,
      @Nullable Column column) {
    GenericTypes generics = new GenericTypes(converter);
    Type from = generics.argument(Converter.class, 0);
    Type to = generics.argument(Converter.class, 1);
    if (from == null || to == null || isMismatch(member, type, converter, from)) {
      return null;
    }
    DataType<?> stored = find(member, to, column);
    if (stored == null) {
      problems.add(
          member.owner(),
          member.name(),
          "the converter "
              + Problems.name(converter)
              + " stores "
              + to.getTypeName()
              + ", for which no SQL type is known.",
          "convert to a type that a column can hold, such as String.");
      return null;
    }
    Converter<?, ?> instance = instance(member, converter);
    return instance == null
        ? null
        : converted(
            GenericTypes.raw(from),
            stored,
            instance,
            Problems.name(member.owner()) + "." + member.name(),
            column != null && column.sensitive());
  }

  private boolean isMismatch(Member member, Type type, Class<?> converter, Type from) {
    Class<?> expected = Primitives.wrapped(GenericTypes.raw(type));
    if (GenericTypes.raw(from) == expected) {
      return false;
    }
    problems.add(
        member.owner(),
        member.name(),
        String.format(
            "is of type %s, but its converter %s converts %s.",
            expected.getSimpleName(), Problems.name(converter), from.getTypeName()),
        "use a Converter<" + expected.getSimpleName() + ", …>.");
    return true;
  }

  @SuppressWarnings("unchecked")
  private static <J, D> DataType<J> converted(
      Class<J> javaType,
      DataType<D> stored,
      Converter<?, ?> converter,
      String property,
      boolean sensitive) {
    return new ConvertedType<>(javaType, stored, (Converter<J, D>) converter, property, sensitive);
  }

  private @Nullable Converter<?, ?> instance(Member member, Class<?> converter) {
    Lookup lookup = reach.into(converter);
    if (lookup == null) {
      return null;
    }
    MethodHandle constructor = Reach.constructor(lookup);
    if (constructor == null) {
      problems.add(
          member.owner(),
          member.name(),
          "its converter " + Problems.name(converter) + " has no constructor without parameters.",
          "add one, and make a nested converter class static.");
      return null;
    }
    try {
      return (Converter<?, ?>) constructor.invoke();
    } catch (Throwable thrown) {
      problems.add(
          member.owner(),
          member.name(),
          "the constructor of its converter " + Problems.name(converter) + " failed: " + thrown,
          "make the constructor succeed.");
      return null;
    }
  }
}
