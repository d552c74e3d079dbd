package dev.diglot.mapping;

import dev.diglot.type.DataType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What translating Java code needs to know of one member.
 *
 * @param name the field, or the method of a hybrid: the step of a path
 * @param kind what the member is
 * @param javaType the declared class of the field, or the result of a hybrid; may be primitive
 * @param type the type of a basic or computed member, else null
 * @param nullable whether the database may hold null; true where nothing is known
 * @param target the entity at the other end of a relationship, else null
 * @param parts finds the members of an embedded value by accessor or field name; gives null for
 *     every other member
 */
public record MappedMember(
    String name,
    Kind kind,
    Class<?> javaType,
    @Nullable DataType<?> type,
    boolean nullable,
    @Nullable Class<?> target,
    Function<String, @Nullable MappedMember> parts) {

  static MappedMember value(
      String name, Kind kind, Class<?> javaType, @Nullable DataType<?> type, boolean nullable) {
    return new MappedMember(name, kind, javaType, type, nullable, null, part -> null);
  }

  static MappedMember link(
      String name, Kind kind, Class<?> javaType, boolean nullable, Class<?> target) {
    return new MappedMember(name, kind, javaType, null, nullable, target, part -> null);
  }

  /** What a member is mapped to. */
  public enum Kind {
    /** One column. */
    BASIC,
    /** One column behind a {@link dev.diglot.reference.Lazy}. */
    DEFERRED,
    /** The columns of a value's members. */
    EMBEDDED,
    /** An expression that is read with the row. */
    COMPUTED,
    /** A method with an expression. */
    HYBRID,
    /** A link to one entity held as a {@link dev.diglot.reference.Ref}. */
    REF,
    /** A link to one entity held as the entity. */
    TO_ONE,
    /** A collection of entities. */
    TO_MANY
  }
}
