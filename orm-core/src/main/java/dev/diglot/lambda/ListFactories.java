package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls that write a list or set out. */
final class ListFactories {

  private ListFactories() {}

  /** The list, or null when the call makes none. */
  static @Nullable ListTerm list(MethodName method, List<Term> arguments) {
    Class<?> owner = method.owner();
    boolean of = method.name().equals("of") && (owner == List.class || owner == Set.class);
    boolean asList = owner == Arrays.class && method.name().equals("asList");
    boolean single = owner == Collections.class && method.name().startsWith("singleton");
    if (!of && !asList && !single) {
      return null;
    }
    Class<?> type = method.type().returnType();
    boolean variable = arguments.size() == 1 && method.type().parameterType(0).isArray();
    if (!variable) {
      return new ListTerm(arguments, type);
    }
    return arguments.get(0) instanceof ListTerm array ? new ListTerm(array.elements(), type) : null;
  }
}
