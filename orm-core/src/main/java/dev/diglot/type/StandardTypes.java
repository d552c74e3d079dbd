package dev.diglot.type;

/** The types that every dialect knows. */
public final class StandardTypes {
  /** {@code boolean}. */
  public static final DataType<Boolean> BOOLEAN = immutable(TypeName.BOOLEAN, Boolean.class);

  private StandardTypes() {}

  private static <J> DataType<J> immutable(TypeName name, Class<J> javaType) {
    return new BasicType<>(name, javaType, Size.DEFAULT, ValueSemantics.immutable());
  }
}
