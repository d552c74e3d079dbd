package dev.diglot.lambda;

import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
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
}
