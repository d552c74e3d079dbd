package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CaseNode.Branch;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@link Enum}: stored by name, ordered by position. */
final class EnumMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.method(Enum.class, "name").is(call -> texts(call, Enum::name));
    registry.method(Enum.class, "toString").is(call -> texts(call, Enum::toString));
    registry.method(Enum.class, "ordinal").is(call -> call.value(ordinal(call, call.receiver())));
    registry
        .method(Enum.class, "compareTo", Enum.class)
        .is(
            call ->
                new ComparedTerm(
                    ordinal(call, call.receiver()), ordinal(call, call.argument(0)), false));
  }

  /** A text for each constant; what an enum's own {@code toString} says is known, too. */
  private static Term texts(Call call, Function<Enum<?>, String> text) {
    Node texts = table(call, call.receiver(), constant -> Sql.literal(text.apply(constant)));
    return call.present(texts);
  }

  private static Node ordinal(Call call, Term value) {
    if (value instanceof JavaTerm java) {
      return call.node(
          call.computed(
              Integer.class,
              values -> values.get(0) instanceof Enum<?> constant ? constant.ordinal() : null,
              java));
    }
    return table(call, value, constant -> Sql.literal(constant.ordinal()));
  }

  private static Node table(Call call, Term value, Function<Enum<?>, LiteralNode> result) {
    List<Branch> branches = new ArrayList<>();
    for (Enum<?> constant : constants(call, value)) {
      Term literal = JavaTerm.constant(constant, constant.getDeclaringClass());
      branches.add(
          new Branch(Sql.equal(call.node(value), call.node(literal)), result.apply(constant)));
    }
    return new CaseNode(branches, null, branches.get(0).result().type());
  }

  private static Enum<?>[] constants(Call call, Term value) {
    Object[] constants = value.type().getEnumConstants();
    if (!(constants instanceof Enum<?>[] known) || known.length == 0) {
      throw call.refused("the enum is not known", "Declare the value as its enum");
    }
    return known;
  }
}
