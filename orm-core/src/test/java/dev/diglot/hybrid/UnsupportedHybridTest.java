package dev.diglot.hybrid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a database cannot write of hybrids is told when it is opened, all of it. */
class UnsupportedHybridTest {

  @Entity
  static class Star {
    @Id private int id;

    @Hybrid
    int brightness() {
      return id;
    }

    @Hybrid
    int distance() {
      return id;
    }

    @ExpressionOf("brightness")
    static Expr<Integer> brightnessSql(Root<Star> star) {
      return elsewhere("brightness", star);
    }

    @ExpressionOf("distance")
    static Expr<Integer> distanceSql(Root<Star> star) {
      return elsewhere("distance", star);
    }

    private static Expr<Integer> elsewhere(String name, Root<Star> star) {
      return new Expr<>(
          new OperationNode(
              Operator.of(name), List.of(star.get(Star::id).node()), StandardTypes.INTEGER));
    }

    int id() {
      return id;
    }
  }

  @Test
  void everyHybridThatTheDatabaseLacksIsNamedWhenItIsOpened() {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Star.class);
    assertThatThrownBy(() -> Database.open("jdbc:h2:mem:stars", metadata))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("Star.brightness(): ")
        .hasMessageContaining("Star.distance(): ");
  }
}
