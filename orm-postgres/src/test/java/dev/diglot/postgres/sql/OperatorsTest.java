package dev.diglot.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator: its text, its binds, and what the server makes of it. */
class OperatorsTest {
  private static final List<Class<?>> FAMILIES =
      List.of(
          ArrayOperators.class,
          ContainerOperators.class,
          HstoreOperators.class,
          JsonOperators.class,
          NetworkOperators.class,
          RangeOperators.class,
          SearchOperators.class,
          SeriesOperators.class,
          TextOperators.class);

  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();

  static Stream<OperatorCase> cases() {
    return Stream.of(
            ArrayCases.ALL,
            JsonCases.ALL,
            RangeCases.ALL,
            SearchCases.ALL,
            TextAndAggregateCases.ALL,
            MapAndNetworkCases.ALL)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWrittenAsExpectedAndFindsWhatHandWrittenSqlFinds(OperatorCase operator) {
    operator.check(SHELF);
  }

  @Test
  void noneIsForgotten() {
    Set<Operator> used = new HashSet<>();
    cases().forEach(one -> collect(one.node(), used));
    RowSourcesTest.sources().forEach(rows -> collect(rows.source().call(), used));
    assertThat(used).containsAll(operators());
  }

  private static List<Operator> operators() {
    List<Operator> operators = new ArrayList<>();
    for (Class<?> family : FAMILIES) {
      for (Field field : family.getFields()) {
        operators.add(constant(field));
      }
    }
    return operators;
  }

  private static Operator constant(Field field) {
    try {
      return (Operator) field.get(null);
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** PostgreSQL's operators in an expression. */
  static Set<Operator> operatorsOf(Node node) {
    Set<Operator> used = new HashSet<>();
    collect(node, used);
    used.retainAll(operators());
    return used;
  }

  private static void collect(Node node, Set<Operator> used) {
    if (node instanceof OperationNode operation) {
      used.add(operation.operator());
    }
    if (node instanceof AggregateNode aggregate) {
      used.add(aggregate.function());
    }
    node.children().forEach(child -> collect(child, used));
  }
}
