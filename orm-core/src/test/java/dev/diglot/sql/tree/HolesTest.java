package dev.diglot.sql.tree;

import static dev.diglot.testing.Trees.and;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolesTest {
  private final Origin user = Origin.ofTable();
  private final Node id = integer(user, "id");

  private static BindNode bound(Object value) {
    return new BindNode(value, null);
  }

  @Test
  void holesAreFilledByTheirIndex() {
    Node template = and(equal(id, new HoleNode(1, false)), equal(id, new HoleNode(0, false)));

    assertThat(Holes.fill(template, "zero", "one"))
        .isEqualTo(and(equal(id, bound("one")), equal(id, bound("zero"))));
  }

  @Test
  void elementsOfACollectionBecomeOptions() {
    Node template = new MembershipNode(id, List.of(bound(7), new HoleNode(0, true)));

    assertThat(Holes.fill(template, Arrays.asList(1, null)))
        .isEqualTo(new MembershipNode(id, List.of(bound(7), bound(1), bound(null))));
    assertThat(Holes.fill(template, Set.of(1)))
        .isEqualTo(new MembershipNode(id, List.of(bound(7), bound(1))));
    assertThat(Holes.fill(template, (Object) new int[] {3, 4}))
        .isEqualTo(new MembershipNode(id, List.of(bound(7), bound(3), bound(4))));
    assertThat(Holes.fill(template, (Object) null))
        .isEqualTo(new MembershipNode(id, List.of(bound(7))));
  }

  @Test
  void plainListsTakeElementsToo() {
    assertThat(Holes.fill(new InNode(id, List.of(new HoleNode(0, true))), List.of(1, 2)))
        .isEqualTo(new InNode(id, List.of(bound(1), bound(2))));
  }

  @Test
  void subqueriesAreFilled() {
    Origin inner = Origin.ofTable();
    Select rows = select(table("orders", inner), integer(inner, "id"));
    Node template = new ExistsNode(rows.and(equal(integer(inner, "id"), new HoleNode(0, false))));

    assertThat(Holes.fill(template, 5))
        .isEqualTo(new ExistsNode(rows.and(equal(integer(inner, "id"), bound(5)))));
  }

  @Test
  void whatHasNoHolesStaysTheSame() {
    Origin inner = Origin.ofTable();
    Node template =
        and(
            equal(id, bound(1)),
            new ExistsNode(select(table("orders", inner), integer(inner, "id"))));

    assertThat(Holes.fill(template)).isSameAs(template);
  }
}
