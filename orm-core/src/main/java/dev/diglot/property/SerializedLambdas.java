package dev.diglot.property;

import dev.diglot.error.QueryException;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the serialized form of lambdas, which names their implementation.
 *
 * <p>{@code writeReplace} of a lambda in a closed module is out of reach for reflection; the
 * serialization support of {@code jdk.unsupported} reaches it without {@code opens}. It is found by
 * name because compiling against it warns on every use.
 */
public final class SerializedLambdas {

  private static final Object FACTORY = factory();
  private static final Method WRITE_REPLACE = writeReplaceLookup();

  private static final ClassValue<Optional<MethodHandle>> REPLACING =
      new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> type) {
          return replacing(type);
        }
      };

  private SerializedLambdas() {}

  /**
   * The serialized form of a lambda or method reference.
   *
   * @param function a serializable lambda or method reference
   * @return what names its implementation and holds what it captured
   * @throws QueryException NOT_A_PROPERTY_REFERENCE when the object is not a lambda or method
   *     reference
   */
  public static SerializedLambda of(Serializable function) {
    try {
      MethodHandle replace = REPLACING.get(function.getClass()).orElse(null);
      Object form = replace == null ? null : (Object) replace.invokeExact((Object) function);
      if (form instanceof SerializedLambda lambda) {
        return lambda;
      }
    } catch (Throwable failure) {
      throw refused(function, failure);
    }
    throw refused(function, null);
  }

  private static QueryException refused(Serializable function, @Nullable Throwable cause) {
    return Accessor.refused("an instance of " + function.getClass().getName(), cause);
  }

  private static Optional<MethodHandle> replacing(Class<?> type) {
    try {
      return Optional.ofNullable((MethodHandle) WRITE_REPLACE.invoke(FACTORY, type))
          .map(handle -> handle.asType(MethodType.genericMethodType(1)));
    } catch (ReflectiveOperationException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  private static Object factory() {
    try {
      Class<?> type = Class.forName("sun.reflect.ReflectionFactory");
      return type.getMethod("getReflectionFactory").invoke(null);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("Diglot needs the module jdk.unsupported", missing);
    }
  }

  private static Method writeReplaceLookup() {
    try {
      return FACTORY.getClass().getMethod("writeReplaceForSerialization", Class.class);
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException("Diglot needs the module jdk.unsupported", missing);
    }
  }
}
