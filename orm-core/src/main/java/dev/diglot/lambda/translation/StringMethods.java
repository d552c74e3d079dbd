package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.util.Locale;

/** {@link String}: its own answers, and texts made of it. */
final class StringMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    comparisons(registry);
    changes(registry);
    registry
        .method(String.class, "length")
        .is(call -> call.value(Sql.integer(JavaOperators.LENGTH, call.receiverNode())));
    registry
        .method(String.class, "isEmpty")
        .is(call -> call.value(Sql.equal(call.receiverNode(), Sql.literal(""))));
    registry
        .method(String.class, "isBlank")
        .is(call -> call.value(Sql.equal(text(JavaOperators.STRIP, call), Sql.literal(""))));
    registry.method(String.class, "toString").is(Call::receiver);
    registry.method(String.class, "intern").is(Call::receiver);
    registry.overloads(String.class, "valueOf").is(StringMethods::valueOf);
    refusals(registry);
  }

  private static void comparisons(TranslationRegistry registry) {
    registry
        .method(String.class, "compareTo", String.class)
        .is(call -> compared(call.receiverNode(), call.node(0)));
    registry
        .method(String.class, "compareToIgnoreCase", String.class)
        .is(call -> compared(text(Operators.LOWER, call), lower(call.node(0))));
    registry
        .method(String.class, "contentEquals", CharSequence.class)
        .is(call -> call.value(call.equality(call.receiver(), call.argument(0))));
    registry
        .method(String.class, "equalsIgnoreCase", String.class)
        .is(
            call ->
                call.value(
                    new EqualityNode(
                        text(Operators.LOWER, call),
                        lower(call.node(0)),
                        true,
                        call.present(call.argument(0)))));
  }

  private static void changes(TranslationRegistry registry) {
    unary(registry, "trim", JavaOperators.TRIM);
    unary(registry, "strip", JavaOperators.STRIP);
    unary(registry, "stripLeading", JavaOperators.STRIP_LEADING);
    unary(registry, "stripTrailing", JavaOperators.STRIP_TRAILING);
    unary(registry, "toUpperCase", Operators.UPPER);
    unary(registry, "toLowerCase", Operators.LOWER);
    localized(registry, "toUpperCase", Operators.UPPER);
    localized(registry, "toLowerCase", Operators.LOWER);
    registry
        .method(String.class, "concat", String.class)
        .is(call -> call.present(text(Operators.CONCAT, call, call.node(0))));
    registry
        .method(String.class, "repeat", int.class)
        .is(call -> call.present(text(JavaOperators.REPEAT, call, call.node(0))));
  }

  private static void unary(TranslationRegistry registry, String name, Operator operator) {
    registry.method(String.class, name).is(call -> call.present(text(operator, call)));
  }

  private static void localized(TranslationRegistry registry, String name, Operator operator) {
    registry
        .method(String.class, name, Locale.class)
        .is(
            call -> {
              Object locale = Known.value(call.argument(0));
              if (locale != Locale.ROOT && locale != Locale.ENGLISH && locale != Locale.US) {
                throw call.refused(
                    "a database knows no locale of Java",
                    "Write " + name + "(Locale.ROOT) or " + name + "()");
              }
              return call.present(text(operator, call));
            });
  }

  /** {@code String.valueOf}: null is the text "null". */
  private static Term valueOf(Call call) {
    Term value = call.argument(0);
    Node text = call.text(value);
    return call.present(
        call.present(value) ? text : Sql.text(Operators.COALESCE, text, Sql.literal("null")));
  }

  private static void refusals(TranslationRegistry registry) {
    String format = "Join the parts with +, or format the selected values in Java";
    registry.overloads(String.class, "format").refused("no database formats as Java does", format);
    registry
        .method(String.class, "formatted", Object[].class)
        .refused("no database formats as Java does", format);
    String pattern = "Use startsWith, endsWith or contains, or the database's own expression";
    for (String name : new String[] {"matches", "replaceAll", "replaceFirst", "split"}) {
      registry
          .overloads(String.class, name)
          .refused("regular expressions differ from those of databases", pattern);
    }
    registry
        .method(String.class, "hashCode")
        .refused("no database computes Java's hash code", "Compare the texts themselves");
  }

  private static Term compared(Node left, Node right) {
    return new ComparedTerm(Sql.text(JavaOperators.BINARY_ORDER, left), right, false);
  }

  private static Node lower(Node text) {
    return Sql.text(Operators.LOWER, text);
  }

  private static Node text(Operator operator, Call call) {
    return Sql.text(operator, call.receiverNode());
  }

  private static Node text(Operator operator, Call call, Node argument) {
    return Sql.text(operator, call.receiverNode(), argument);
  }
}
