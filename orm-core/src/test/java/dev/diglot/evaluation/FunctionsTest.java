package dev.diglot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {

  static List<Operator> operators() throws IllegalAccessException {
    List<Operator> all = new ArrayList<>();
    for (Class<?> holder : List.of(Operators.class, JavaOperators.class)) {
      for (Field field : holder.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operator.class) {
          all.add((Operator) field.get(null));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("operators")
  void everyOperatorIsAnsweredOrLeftToTheDatabase(Operator operator) {
    assertThat(Functions.knows(operator)).isNotEqualTo(Functions.BEYOND.contains(operator));
  }
}
