package dev.diglot.postgres.lambda;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaTerm;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.postgres.sql.ArrayOperators;
import dev.diglot.postgres.sql.ContainerOperators;
import dev.diglot.postgres.type.ArrayType;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link List}: a column of an array. */
final class ListMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry.method(List.class, "contains", Object.class).is(ListMethods::contains);
    registry.method(Collection.class, "contains", Object.class).is(ListMethods::contains);
    registry.method(List.class, "containsAll", Collection.class).is(ListMethods::containsAll);
    registry.method(List.class, "size").is(call -> call.value(size(call)));
    registry.method(List.class, "isEmpty").is(call -> call.value(isEmpty(call)));
    registry.method(List.class, "get", int.class).is(ListMethods::element);
    registry.method(List.class, "indexOf", Object.class).is(ListMethods::index);
  }

  private static Node array(Call call) {
    return Columns.column(call, ArrayType.class, "array");
  }

  /** An index serves elements that Java knows; where null may be meant, positions tell. */
  private static Term contains(Call call) {
    Node array = array(call);
    if (call.argument(0) instanceof JavaTerm element) {
      JavaTerm list = call.computed(List.class, values -> single(values.get(0)), element);
      return call.value(Columns.condition(ContainerOperators.CONTAINS, array, call.node(list)));
    }
    return call.value(new NullTestNode(position(call, array), true));
  }

  private static Node position(Call call, Node array) {
    return Columns.integer(ArrayOperators.POSITION, array, call.node(0));
  }

  private static List<?> single(@Nullable Object element) {
    if (element == null) {
      throw new IllegalArgumentException(
          "A list that is a column was asked whether it contains null, which no index answers");
    }
    return List.of(element);
  }

  private static Term containsAll(Call call) {
    Node array = array(call);
    if (!(call.argument(0) instanceof JavaTerm elements)) {
      throw call.refused("both lists depend on the row", "Write array(…).contains(array(…))");
    }
    JavaTerm all =
        call.computed(
            List.class,
            values -> List.copyOf((Collection<?>) Objects.requireNonNull(values.get(0))),
            elements);
    return call.value(Columns.condition(ContainerOperators.CONTAINS, array, call.node(all)));
  }

  private static Node size(Call call) {
    return Columns.integer(ArrayOperators.CARDINALITY, array(call));
  }

  private static Node isEmpty(Call call) {
    return new ComparisonNode(Comparison.EQUAL, size(call), Columns.literal(0));
  }

  /** Java counts from 0, and throws where PostgreSQL gives null. */
  private static Term element(Call call) {
    Node array = array(call);
    Node position =
        new OperationNode(
            Operators.ADD, List.of(call.node(0), Columns.literal(1)), StandardTypes.INTEGER);
    if (call.argument(0) instanceof JavaTerm index) {
      position =
          call.node(
              call.computed(int.class, values -> 1 + ((Number) number(values)).intValue(), index));
    }
    return new ValueTerm(
        Columns.same(ArrayOperators.ELEMENT, array, position), Object.class, false, null);
  }

  private static Object number(List<@Nullable Object> values) {
    return Objects.requireNonNull(values.get(0));
  }

  private static Term index(Call call) {
    Node position =
        Columns.integer(Operators.COALESCE, position(call, array(call)), Columns.literal(0));
    return call.value(Columns.integer(Operators.SUBTRACT, position, Columns.literal(1)));
  }
}
