package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;

/** {@link Character}: text of one character. */
final class CharacterMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Character.class, "compareTo", Character.class)
        .is(call -> compared(call.receiverNode(), call.node(0)));
    registry
        .method(Character.class, "compare", char.class, char.class)
        .is(call -> compared(call.node(0), call.node(1)));
    registry
        .method(Character.class, "toString", char.class)
        .is(call -> call.present(Sql.cast(call.node(0), StandardTypes.ANY_VARCHAR)));
    registry
        .method(Character.class, "getNumericValue", char.class)
        .refused("digits of all scripts have values in Java", "Subtract '0' from the character");
    cases(registry, "toUpperCase", Operators.UPPER);
    cases(registry, "toLowerCase", Operators.LOWER);
    boxes(registry);
    kinds(registry);
  }

  private static void boxes(TranslationRegistry registry) {
    registry.method(Character.class, "toString").is(Sql::asText);
    registry.method(Character.class, "valueOf", char.class).is(call -> call.present(call.node(0)));
    registry
        .method(Character.class, "charValue")
        .is(call -> ValueTerm.of(call.receiverNode(), char.class));
  }

  private static void cases(TranslationRegistry registry, String name, Operator operator) {
    registry
        .method(Character.class, name, char.class)
        .is(call -> call.value(Sql.typed(StandardTypes.CHARACTER, operator, call.node(0))));
  }

  /** Unicode's tables, which differ between versions of Java and are not in databases. */
  private static void kinds(TranslationRegistry registry) {
    for (String name :
        new String[] {
          "isDigit", "isLetter", "isLetterOrDigit", "isUpperCase", "isLowerCase", "isAlphabetic"
        }) {
      registry
          .overloads(Character.class, name)
          .refused(
              "it knows the characters of all scripts, and a database does not",
              "Compare with the characters that you mean, such as c >= '0' && c <= '9'");
    }
    registry
        .method(Character.class, "isWhitespace", char.class)
        .is(call -> call.value(Sql.equal(stripped(call), Sql.literal(""))));
  }

  private static Node stripped(Call call) {
    return Sql.text(JavaOperators.STRIP, call.node(0));
  }

  private static ComparedTerm compared(Node left, Node right) {
    return new ComparedTerm(JavaNumbers.code(left), JavaNumbers.code(right), false);
  }
}
