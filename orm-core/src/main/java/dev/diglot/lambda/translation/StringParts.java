package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@link String}: its parts. Positions of Java count from 0; what they cannot be is Java's error
 * and never one of the database.
 */
final class StringParts implements MethodTranslations {
  private static final char ESCAPE = '\\';

  @Override
  public void contribute(TranslationRegistry registry) {
    patterns(registry);
    positions(registry);
    registry.method(String.class, "substring", int.class).is(StringParts::from);
    registry.method(String.class, "substring", int.class, int.class).is(StringParts::between);
    registry.method(String.class, "charAt", int.class).is(StringParts::charAt);
    registry
        .method(String.class, "codePointAt", int.class)
        .is(call -> call.value(Sql.integer(JavaOperators.CODE, character(call))));
    registry
        .method(String.class, "replace", CharSequence.class, CharSequence.class)
        .is(StringParts::replace);
    registry
        .method(String.class, "replace", char.class, char.class)
        .is(call -> replaced(call, call.node(0)));
  }

  private static void patterns(TranslationRegistry registry) {
    registry
        .method(String.class, "startsWith", String.class)
        .is(
            call ->
                matching(
                    call,
                    part -> part + "%",
                    part -> Sql.equal(position(call.receiverNode(), part), Sql.literal(1))));
    registry
        .method(String.class, "endsWith", String.class)
        .is(call -> matching(call, part -> "%" + part, part -> Sql.equal(end(call, part), part)));
    registry
        .method(String.class, "contains", CharSequence.class)
        .is(
            call ->
                matching(
                    call,
                    part -> "%" + part + "%",
                    part -> Sql.greater(position(call.receiverNode(), part), Sql.literal(0))));
  }

  private static Node end(Call call, Node part) {
    Node length = Sql.integer(JavaOperators.LENGTH, part);
    return Sql.text(JavaOperators.RIGHT, call.receiverNode(), length);
  }

  /** What Java knows is a pattern, which an index may serve; a part of the row is compared. */
  private static Term matching(
      Call call, UnaryOperator<String> pattern, Function<Node, Node> comparison) {
    if (!(call.argument(0) instanceof JavaTerm part)) {
      return call.value(comparison.apply(call.node(0)));
    }
    JavaTerm computed =
        call.computed(String.class, values -> pattern(pattern, values.get(0)), part);
    return call.value(new LikeNode(call.receiverNode(), call.node(computed), ESCAPE));
  }

  private static @Nullable String pattern(UnaryOperator<String> pattern, @Nullable Object part) {
    return part == null ? null : pattern.apply(escaped(part.toString()));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static void positions(TranslationRegistry registry) {
    registry
        .method(String.class, "indexOf", String.class)
        .is(call -> call.value(index(call, call.node(0))));
    registry
        .method(String.class, "indexOf", int.class)
        .is(call -> call.value(index(call, asText(call))));
    registry
        .method(String.class, "indexOf", String.class, int.class)
        .is(call -> call.value(indexFrom(call, call.node(0))));
    registry
        .method(String.class, "indexOf", int.class, int.class)
        .is(call -> call.value(indexFrom(call, asText(call))));
    registry
        .method(String.class, "lastIndexOf", String.class)
        .is(call -> call.value(lastIndex(call, call.node(0))));
    registry
        .method(String.class, "lastIndexOf", int.class)
        .is(call -> call.value(lastIndex(call, asText(call))));
  }

  private static Node index(Call call, Node part) {
    return Sql.plus(position(call.receiverNode(), part), -1);
  }

  private static Node lastIndex(Call call, Node part) {
    return Sql.integer(JavaOperators.LAST_INDEX, call.receiverNode(), part);
  }

  /** Zero, which stands for "not found", becomes null and then -1. */
  private static Node indexFrom(Call call, Node part) {
    Node start = start(call, part);
    Node rest = Sql.text(Operators.SUBSTRING, call.receiverNode(), Sql.plus(start, 1));
    Node found = Sql.integer(Operators.NULLIF, position(rest, part), Sql.literal(0));
    Node index = Sql.plus(Sql.integer(Operators.ADD, found, start), -1);
    return Sql.integer(Operators.COALESCE, index, Sql.literal(-1));
  }

  /** Java takes a start before the text as 0; past it, an empty part is found at its end. */
  private static Node start(Call call, Node part) {
    Node from = call.node(1);
    Node notNegative =
        from instanceof LiteralNode literal && literal.value() instanceof Integer known
            ? Sql.literal(Math.max(known, 0))
            : Sql.integer(JavaOperators.GREATEST, from, Sql.literal(0));
    boolean never = part instanceof LiteralNode literal && !"".equals(literal.value());
    return never
        ? notNegative
        : Sql.integer(
            JavaOperators.LEAST,
            notNegative,
            Sql.integer(JavaOperators.LENGTH, call.receiverNode()));
  }

  private static Node position(Node text, Node part) {
    return Sql.integer(Operators.POSITION, text, part);
  }

  /** A character that is given as an {@code int}. */
  private static Node asText(Call call) {
    if (call.argument(0) instanceof JavaTerm code) {
      return call.node(
          call.computed(String.class, values -> Character.toString(number(values)), code));
    }
    return Sql.text(JavaOperators.CHARACTER, call.node(0));
  }

  private static int number(List<@Nullable Object> values) {
    Object value = values.get(0);
    return value instanceof Character character ? character : ((Number) value).intValue();
  }

  private static Term from(Call call) {
    return call.present(
        Sql.text(Operators.SUBSTRING, call.receiverNode(), shifted(call, call.argument(0))));
  }

  /** Cut at the end first, so that no length can be negative. */
  private static Term between(Call call) {
    Node start = shifted(call, call.argument(0));
    if (call.argument(0) instanceof JavaTerm begin && call.argument(1) instanceof JavaTerm end) {
      JavaTerm length =
          call.computed(
              int.class,
              values -> Math.max((Integer) values.get(1) - (Integer) values.get(0), 0),
              begin,
              end);
      return call.present(
          Sql.text(Operators.SUBSTRING, call.receiverNode(), start, call.node(length)));
    }
    Node head = Sql.text(JavaOperators.LEFT, call.receiverNode(), call.node(1));
    return call.present(Sql.text(Operators.SUBSTRING, head, start));
  }

  private static Term charAt(Call call) {
    return ValueTerm.of(character(call), char.class);
  }

  /** Null past the end, where an empty text would be no character. */
  private static Node character(Call call) {
    Node part =
        Sql.text(
            Operators.SUBSTRING,
            call.receiverNode(),
            shifted(call, call.argument(0)),
            Sql.literal(1));
    return Sql.typed(StandardTypes.CHARACTER, Operators.NULLIF, part, Sql.literal(""));
  }

  /** A position from 1. */
  private static Node shifted(Call call, Term position) {
    return position instanceof JavaTerm java
        ? call.node(call.computed(int.class, values -> (Integer) values.get(0) + 1, java))
        : Sql.plus(call.node(position), 1);
  }

  /** Java puts the replacement between all characters when the target is empty. */
  private static Term replace(Call call) {
    if (!(call.argument(0) instanceof JavaTerm target)) {
      throw call.refused(
          "databases take an empty text to replace otherwise than Java",
          "Give the text to replace as a constant or variable");
    }
    JavaTerm checked = call.computed(String.class, values -> notEmpty(values.get(0)), target);
    return replaced(call, call.node(checked));
  }

  private static @Nullable String notEmpty(@Nullable Object target) {
    if (target != null && target.toString().isEmpty()) {
      throw new IllegalArgumentException(
          "The text to replace is empty, where databases and Java differ.");
    }
    return target == null ? null : target.toString();
  }

  private static Term replaced(Call call, Node target) {
    return call.present(Sql.text(Operators.REPLACE, call.receiverNode(), target, call.node(1)));
  }
}
