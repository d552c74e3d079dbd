package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects that Java makes of each row. */
final class Makers {
  private final Translating translating;

  Makers(Translating translating) {
    this.translating = translating;
  }

  ConstructedTerm constructed(MethodName constructor, List<Term> arguments) {
    MethodHandle spread = Handles.spread(Handles.constructor(translating, constructor));
    List<Class<?>> types = constructor.type().parameterList();
    return new ConstructedTerm(
        constructor.owner(),
        arguments,
        parts -> made(spread, constructor.owner(), fitted(parts, types)));
  }

  private static Object made(MethodHandle spread, Class<?> type, @Nullable Object[] parts) {
    try {
      return (Object) spread.invokeExact(parts);
    } catch (Error fatal) {
      throw fatal;
    } catch (Throwable thrown) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "A row cannot become a "
              + type.getSimpleName()
              + ": its constructor threw "
              + thrown
              + ". Give the constructor values that it takes, or select others.",
          thrown);
    }
  }

  /** A number as the database gave it becomes the number that the constructor takes. */
  private static @Nullable Object[] fitted(@Nullable Object[] parts, List<Class<?>> types) {
    @Nullable Object[] fitted = parts.clone();
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = fitted(fitted[i], types.get(i));
    }
    return fitted;
  }

  static @Nullable Object fitted(@Nullable Object part, Class<?> type) {
    Class<?> primitive = Types.unboxed(type);
    boolean number = primitive.isPrimitive() && primitive != boolean.class;
    return part instanceof Number && number && !Types.boxed(type).isInstance(part)
        ? JavaArithmetic.converted(part, primitive)
        : part;
  }
}
