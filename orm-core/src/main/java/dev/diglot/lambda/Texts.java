package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text, and texts joined by {@code +}. */
final class Texts {
  private static final MethodType TO_STRING = MethodType.methodType(String.class);

  private final Translating translating;

  Texts(Translating translating) {
    this.translating = translating;
  }

  Term concatenation(List<Term> parts) {
    List<JavaTerm> java = new JavaCode(translating).of(parts);
    if (java != null) {
      return JavaCode.computed(
          String.class,
          values -> values.stream().map(String::valueOf).collect(Collectors.joining()),
          java);
    }
    List<Node> nodes = parts.stream().map(this::part).toList();
    Node joined =
        nodes.size() == 1
            ? nodes.get(0)
            : new OperationNode(Operators.CONCAT, nodes, StandardTypes.ANY_VARCHAR);
    return ValueTerm.present(joined, String.class);
  }

  /** A part of a concatenation: null is {@code "null"}. */
  private Node part(Term part) {
    Node text = text(part);
    if (Nodes.present(part) || part instanceof JavaTerm) {
      return text;
    }
    return new OperationNode(
        Operators.COALESCE,
        List.of(text, new LiteralNode("null", StandardTypes.TEXT)),
        StandardTypes.ANY_VARCHAR);
  }

  /** {@code String.valueOf}, null where the value is null. */
  Node text(Term term) {
    if (term instanceof JavaTerm java) {
      return new Nodes(translating)
          .node(
              JavaCode.computed(
                  String.class, values -> String.valueOf(values.get(0)), List.of(java)));
    }
    if (term.type() == String.class || term.type() == char.class) {
      return new Nodes(translating).node(term);
    }
    Class<?> type = Types.boxed(term.type());
    return new Nodes(translating)
        .node(new Calls(translating).onReceiver(new MethodName(type, "toString", TO_STRING), term));
  }
}
