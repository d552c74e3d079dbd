package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor as code names it.
 *
 * @param owner the class that declares or inherits it
 * @param name its name; {@code <init>} for constructors
 * @param type its erased parameters and result, without the receiver
 */
public record MethodName(Class<?> owner, String name, MethodType type) {

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodName that
        && owner == that.owner
        && name.equals(that.name)
        && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + type.hashCode();
  }

  /**
   * The name of a reflected method.
   *
   * @param method the method
   * @return its name, with the declaring class as owner
   */
  public static MethodName of(Method method) {
    return new MethodName(
        method.getDeclaringClass(),
        method.getName(),
        MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
  }

  /**
   * The name of a method by its descriptor, as serialized lambdas give it.
   *
   * @param owner the class that declares or inherits it
   * @param name its name
   * @param descriptor for example {@code (Ljava/lang/String;)Z}
   * @return the name
   * @throws TypeNotPresentException when a class of the descriptor cannot be found
   */
  public static MethodName of(Class<?> owner, String name, String descriptor) {
    return new MethodName(
        owner, name, MethodType.fromMethodDescriptorString(descriptor, owner.getClassLoader()));
  }
}
