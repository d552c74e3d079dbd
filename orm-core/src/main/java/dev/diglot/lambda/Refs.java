package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.Node;
import java.util.List;

/** The methods of a {@link dev.diglot.reference.Ref}. */
final class Refs {
  private final Translating translating;

  Refs(Translating translating) {
    this.translating = translating;
  }

  Term call(RefTerm ref, MethodName method, List<Term> arguments) {
    switch (method.name()) {
      case "get":
        return ref.target();
      case "id":
        if (arguments.get(0) instanceof FunctionTerm property) {
          return property.body().apply(List.of(ref.target()));
        }
        break;
      case "equals":
        Node equal = new Equality(translating).equal(ref, arguments.get(0));
        return ValueTerm.of(equal, boolean.class);
      case "type":
        return JavaTerm.constant(ref.target().type(), Class.class);
      default:
        break;
    }
    throw translating.refused(
        "Ref." + method.name() + "()",
        "it asks for what is in memory, not for what is in the row",
        "Use get() and a property, id(…), or equals");
  }
}
