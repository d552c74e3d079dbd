package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.ImmutableClasses;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known for each constant of an enum. */
final class EnumConstants {
  private final Translating translating;

  EnumConstants(Translating translating) {
    this.translating = translating;
  }

  /** A choice of the value that each constant has. */
  Term mapped(ValueTerm value, Class<?> type, Function<Object, @Nullable Object> function) {
    Object[] constants = Objects.requireNonNull(value.type().getEnumConstants());
    if (constants.length == 0) {
      throw translating.refused(
          value.type().getSimpleName(), "the enum has no constants", "Give it some");
    }
    List<CaseNode.Branch> branches = new ArrayList<>();
    List<Node> trues = new ArrayList<>();
    for (Object constant : constants) {
      Object result = function.apply(constant);
      Node literal = new LiteralNode(constant, null);
      branches.add(
          new CaseNode.Branch(
              new EqualityNode(value.node(), literal, true, true), new LiteralNode(result, null)));
      if (Boolean.TRUE.equals(result)) {
        trues.add(literal);
      }
    }
    return type == boolean.class
        ? ValueTerm.of(new MembershipNode(value.node(), trues), boolean.class)
        : ValueTerm.of(new CaseNode(branches, null, null), type);
  }

  /** Whether constants of an enum have bodies of their own for a method. */
  static boolean differ(Class<?> type, MethodName method) {
    return type.isEnum()
        && Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
            .map(Object::getClass)
            .anyMatch(own -> own != type && overrides(own, method));
  }

  private static boolean overrides(Class<?> own, MethodName method) {
    return Arrays.stream(own.getDeclaredMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.name())
                    && Arrays.equals(each.getParameterTypes(), method.type().parameterArray()));
  }

  /** The answer of each constant; with arguments it would have to be asked for each row. */
  Term called(ValueTerm value, MethodName method, boolean withoutArguments) {
    if (!withoutArguments || !ImmutableClasses.contains(Types.boxed(method.type().returnType()))) {
      throw translating.refused(
          value.type().getSimpleName() + "." + method.name() + "()",
          "the constants of the enum have bodies of their own for it",
          "Write one body that switches over this");
    }
    return mapped(
        value,
        method.type().returnType(),
        constant ->
            new JavaCode(translating)
                .call(
                    Handles.method(translating, method, false),
                    List.of(JavaTerm.constant(constant, value.type())),
                    method.type().returnType())
                .computation()
                .value(List.of(), Clock.systemUTC()));
  }
}
