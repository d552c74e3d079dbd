package dev.diglot.lambda;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Makes objects by a constructor, and explains why it could not. */
final class Constructing implements ConstructedTerm.Maker {
  private static final MethodHandle REFUSE = refuse();

  private final Class<?> type;
  private final MethodHandle constructor;
  private final MethodHandle spread;
  private @Nullable MethodHandle exact;

  Constructing(Class<?> type, MethodHandle constructor) {
    this.type = type;
    this.constructor = constructor;
    this.spread = Handles.spread(constructor);
  }

  @Override
  public @Nullable Object make(@Nullable Object[] parts) throws Throwable {
    try {
      return (Object) spread.invokeExact(Makers.fitted(parts, constructor.type().parameterList()));
    } catch (Throwable thrown) {
      throw refused(type, thrown);
    }
  }

  @Override
  public MethodHandle exact() {
    MethodHandle known = exact;
    if (known == null) {
      known = explained();
      exact = known;
    }
    return known;
  }

  private MethodHandle explained() {
    MethodHandle thrower =
        MethodHandles.filterReturnValue(
            REFUSE.bindTo(type), MethodHandles.throwException(type, RuntimeException.class));
    return MethodHandles.catchException(constructor, Throwable.class, thrower);
  }

  private static MethodHandle refuse() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              Constructing.class,
              "refused",
              MethodType.methodType(RuntimeException.class, Class.class, Throwable.class));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RuntimeException refused(Class<?> type, Throwable thrown) {
    if (thrown instanceof Error fatal) {
      throw fatal;
    }
    return new QueryException(
        QueryError.INVALID_PROJECTION,
        "A row cannot become a "
            + type.getSimpleName()
            + ": its constructor threw "
            + thrown
            + ". Give the constructor values that it takes, or select others.",
        thrown);
  }
}
