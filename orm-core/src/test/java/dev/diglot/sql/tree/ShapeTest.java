package dev.diglot.sql.tree;

import static dev.diglot.testing.Trees.and;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private final Origin user = Origin.ofTable();
  private final Origin boss = Origin.ofTable();

  private static Select where(Origin origin, Node condition) {
    return select(table("users", origin), integer(origin, "id")).and(condition);
  }

  private Shape shape(Node condition) {
    return Shape.of(where(user, condition));
  }

  @Test
  void valuesAreMasked() {
    Shape one = shape(equal(integer(user, "id"), bind(1)));
    Shape two = shape(equal(integer(user, "id"), bind(2)));

    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
  }

  @Test
  void whichBindsAreNullCounts() {
    assertThat(shape(equal(integer(user, "id"), bind(1))))
        .isNotEqualTo(shape(equal(integer(user, "id"), bind(null, StandardTypes.INTEGER))));
  }

  @Test
  void truthValuesCountBecauseConditionsThatAreKnownAreLeftOut() {
    assertThat(shape(bind(true, StandardTypes.BOOLEAN)))
        .isNotEqualTo(shape(bind(false, StandardTypes.BOOLEAN)));
  }

  @Test
  void literalsCount() {
    assertThat(shape(equal(integer(user, "id"), literal(1))))
        .isNotEqualTo(shape(equal(integer(user, "id"), literal(2))));
  }

  @Test
  void bindsWithoutATypeCountByTheirClass() {
    assertThat(shape(new BindNode(1, null)))
        .isEqualTo(shape(new BindNode(2, null)))
        .isNotEqualTo(shape(new BindNode(2L, null)));
  }

  @Test
  void placesCountByTheOrderInWhichTheyAreMet() {
    Node own = equal(integer(user, "id"), integer(user, "boss"));
    Node other = equal(integer(user, "id"), integer(boss, "boss"));

    assertThat(Shape.of(where(boss, equal(integer(boss, "id"), integer(boss, "boss")))))
        .isEqualTo(shape(own))
        .isNotEqualTo(shape(other));
  }

  @Test
  void structureCounts() {
    Node a = equal(integer(user, "a"), bind(1));
    Node b = equal(integer(user, "b"), bind(1));
    Node c = equal(integer(user, "c"), bind(1));

    assertThat(shape(and(a, b, c))).isNotEqualTo(shape(and(a, and(b, c))));
    assertThat(shape(and(a, b))).isNotEqualTo(shape(and(b, a)));
    assertThat(shape(new EqualityNode(a, b, true, false)))
        .isNotEqualTo(shape(new EqualityNode(a, b, false, false)));
  }

  @Test
  void allStepsOfAPathCount() {
    Node step = new PathNode(user, "User", List.of("name"));
    Node steps = new PathNode(user, "User", List.of("name", "first"));

    assertThat(shape(step))
        .isEqualTo(shape(new PathNode(user, "User", List.of("name"))))
        .isNotEqualTo(shape(new PathNode(user, "User", List.of("nick"))))
        .isNotEqualTo(shape(steps));
    assertThat(shape(steps))
        .isEqualTo(shape(new PathNode(user, "User", List.of("name", "first"))))
        .isNotEqualTo(shape(new PathNode(user, "User", List.of("name", "last"))));
  }

  @Test
  void absentNodesAreNoBindsOfNull() {
    Origin origin = Origin.ofTable();
    BindNode nothing = new BindNode(null, null);

    assertThat(Shape.builder().origin(origin).node(null).node(nothing).build())
        .isNotEqualTo(Shape.builder().origin(origin).node(nothing).node(null).build());
  }

  @Test
  void whatIsReadByASubqueryCounts() {
    Origin inner = Origin.ofTable();
    Node exists = new ExistsNode(where(inner, equal(integer(inner, "id"), bind(1))));
    Node otherTable =
        new ExistsNode(
            select(table("bots", inner), integer(inner, "id"))
                .and(equal(integer(inner, "id"), bind(1))));

    assertThat(shape(exists)).isNotEqualTo(shape(otherTable));
  }

  @Test
  void bindsAreGivenInTheOrderOfTheTree() {
    Shape.Builder builder = Shape.builder();
    Origin inner = Origin.ofTable();
    builder.node(
        and(
            equal(integer(user, "id"), bind(1)),
            new ExistsNode(where(inner, equal(text(inner, "name"), bind("x")))),
            equal(integer(user, "id"), bind(3))));

    assertThat(builder.binds()).extracting(BindNode::value).containsExactly(1, "x", 3);
  }

  @Test
  void depthNeedsNoStack() {
    Node deep = equal(integer(user, "id"), bind(1));
    Node alike = equal(integer(user, "id"), bind(2));
    for (int i = 0; i < 50_000; i++) {
      deep = new NotNode(deep);
      alike = new NotNode(alike);
    }

    assertThat(shape(deep)).isEqualTo(shape(alike));
  }

  @Test
  void updatesAndDeletesHaveShapesToo() {
    Source users = table("users", user);
    Update update = new Update(users, List.of(new Assignment("name", bind("a"))), null, List.of());
    Update alike = new Update(users, List.of(new Assignment("name", bind("b"))), null, List.of());
    Update other = new Update(users, List.of(new Assignment("nick", bind("a"))), null, List.of());

    assertThat(Shape.of(update)).isEqualTo(Shape.of(alike)).isNotEqualTo(Shape.of(other));
    assertThat(Shape.of(new Delete(users, null, List.of())))
        .isNotEqualTo(Shape.of(new Delete(users, equal(integer(user, "id"), bind(1)), List.of())));
  }
}
