package dev.diglot.dialect.ansi;

import dev.diglot.dialect.TypeSystem;
import dev.diglot.error.DialectError;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.type.BasicType;
import dev.diglot.type.Codec;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import dev.diglot.type.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of one database by logical name and Java type. Immutable. */
public final class TypeRegistry implements TypeSystem {
  private final String dialect;
  private final Map<Key, TypeMapping<?>> mappings;

  private TypeRegistry(String dialect, Map<Key, TypeMapping<?>> mappings) {
    this.dialect = dialect;
    this.mappings = Map.copyOf(mappings);
  }

  /**
   * The standard types as the standard names them.
   *
   * @param dialect the dialect's name, for messages
   * @return the registry
   */
  public static TypeRegistry standard(String dialect) {
    return StandardMappings.addTo(new TypeRegistry(dialect, Map.of()));
  }

  /**
   * The same registry with one mapping more, or in place of another.
   *
   * @param <J> the Java type
   * @param name the logical name
   * @param javaType the Java type
   * @param mapping the database's type
   * @return a new registry
   */
  public <J> TypeRegistry with(TypeName name, Class<J> javaType, TypeMapping<J> mapping) {
    Map<Key, TypeMapping<?>> changed = new HashMap<>(mappings);
    changed.put(new Key(name, javaType), mapping);
    return new TypeRegistry(dialect, changed);
  }

  @Override
  public <J> Codec<J> codec(DataType<J> type) {
    if (type instanceof ConvertedType<J, ?> converted) {
      return converted(converted);
    }
    if (type instanceof NativeType<J> own) {
      return own(own).codec();
    }
    return mapping(type).codec(type);
  }

  private <J, D> Codec<J> converted(ConvertedType<J, D> type) {
    return new ConvertedCodec<>(codec(type.stored()), type);
  }

  @Override
  public String ddlName(DataType<?> type) {
    if (type instanceof NativeType<?> own) {
      return own(own).ddlName();
    }
    return type instanceof ConvertedType<?, ?> converted
        ? ddlName(converted.stored())
        : basicName(type);
  }

  private <J> String basicName(DataType<J> type) {
    return mapping(type).ddlName(type);
  }

  @Override
  public String literal(@Nullable Object value, DataType<?> type) {
    return value == null ? "null" : typed(value, type);
  }

  private <J> String typed(Object value, DataType<J> type) {
    if (type instanceof ConvertedType<J, ?> converted) {
      return stored(value, converted);
    }
    if (type instanceof NativeType<J> own) {
      return own(own).literal(checked(value, type));
    }
    return mapping(type).literal(checked(value, type));
  }

  private <J, D> String stored(Object value, ConvertedType<J, D> type) {
    D stored = type.toColumn(checked(value, type));
    return typed(stored, type.stored());
  }

  private static <J> J checked(Object value, DataType<J> type) {
    if (!type.javaType().isInstance(value)) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "A constant of "
              + value.getClass().getName()
              + " cannot be written as "
              + type.name()
              + ", which holds "
              + type.javaType().getName()
              + ". Give a value of that class.");
    }
    return type.javaType().cast(value);
  }

  @Override
  public boolean supports(DataType<?> type) {
    if (type instanceof NativeType<?> own) {
      return own.dialect().equals(dialect);
    }
    return type instanceof ConvertedType<?, ?> converted
        ? supports(converted.stored())
        : mappings.containsKey(Key.of(type));
  }

  private <J> NativeType<J> own(NativeType<J> type) {
    if (!type.dialect().equals(dialect)) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "The type "
              + type.ddlName()
              + " is one of "
              + type.dialect()
              + ", and the dialect is "
              + dialect
              + ". Use that database, or give the column a converter.");
    }
    return type;
  }

  @SuppressWarnings("unchecked")
  private <J> TypeMapping<J> mapping(DataType<J> type) {
    @Nullable TypeMapping<?> mapping = mappings.get(Key.of(type));
    if (mapping == null) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "The dialect "
              + dialect
              + " has no type for "
              + type.name()
              + " of "
              + type.javaType().getName()
              + ". Add the module that brings it, or give the column a converter.");
    }
    return (TypeMapping<J>) mapping;
  }

  /** A basic type without its size. */
  private record Key(TypeName name, Class<?> javaType) {
    static Key of(DataType<?> type) {
      return new Key(((BasicType<?>) type).name(), type.javaType());
    }

    /** Written out: the generated code of records is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && name == that.name && javaType == that.javaType;
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + javaType.hashCode();
    }
  }
}
