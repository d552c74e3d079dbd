package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
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
    MethodHandle made = Handles.constructor(translating, constructor);
    return new ConstructedTerm(
        constructor.owner(), arguments, new Constructing(constructor.owner(), made.asFixedArity()));
  }

  /** By a factory of the JDK, whose code is not read. */
  ConstructedTerm madeBy(MethodName factory, List<Term> arguments) {
    MethodHandle made = Handles.method(translating, factory, true);
    Class<?> type = made.type().returnType();
    return new ConstructedTerm(type, arguments, new Constructing(type, made.asFixedArity()));
  }

  /** A number as the database gave it becomes the number that the constructor takes. */
  static @Nullable Object[] fitted(@Nullable Object[] parts, List<Class<?>> types) {
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
