package dev.diglot.hybrid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedColumn;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.database.Database;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
      return elsewhere("brightness", star.get(Star::id));
    }

    @ExpressionOf("distance")
    static Expr<Integer> distanceSql(Root<Star> star) {
      return elsewhere("distance", star.get(Star::id));
    }

    int id() {
      return id;
    }
  }

  @Entity
  static class Planet {
    @Id private int id;
    @GeneratedColumn private @Nullable Integer mass;

    @Hybrid
    @Index(name = "ix_size")
    int size() {
      return id;
    }

    @ExpressionOf("size")
    static Expr<Integer> sizeSql(Root<Planet> planet) {
      return elsewhere("size", planet.get(Planet::id));
    }

    @ExpressionOf("mass")
    static Expr<Integer> massSql(Root<Planet> planet) {
      return elsewhere("mass", planet.get(Planet::id));
    }

    @Check(name = "ck_round")
    static Condition round(Root<Planet> planet) {
      return elsewhere("round", planet.get(Planet::id)).gt(0);
    }

    int id() {
      return id;
    }
  }

  private static NumberExpr<Integer> elsewhere(String name, Expr<Integer> of) {
    return new NumberExpr<>(
        new OperationNode(Operator.of(name), List.of(of.node()), StandardTypes.INTEGER));
  }

  @Test
  void everyCheckIndexAndGeneratedColumnThatTheDatabaseLacksIsNamedWhenItIsOpened() {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Planet.class);
    assertThatThrownBy(() -> Database.open("jdbc:h2:mem:planets", metadata))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("Planet.size(): ")
        .hasMessageContaining("the check ck_round of planet: ")
        .hasMessageContaining("the index ix_size of planet: ")
        .hasMessageContaining("the generated column mass of planet: ");
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
