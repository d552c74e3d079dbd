package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.lambda.Town.City;
import dev.diglot.lambda.Town.Order;
import dev.diglot.lambda.Town.Person;
import dev.diglot.reference.Ref;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Code whose obvious translation would be a wrong query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaTrapsTest {
  @AutoClose private final TownDatabase town = new TownDatabase();

  @Test
  void aCollectionMayStandInsideItself() {
    assertThat(
            town.passing(
                p -> {
                  List<Order> all = p.orders();
                  return all.stream()
                      .anyMatch(a -> all.stream().anyMatch(b -> b.total() > a.total()));
                }))
        .containsExactly("Ada");
  }

  @Test
  void whatIsComputedOverAMissingLinkIsNotAsked() {
    assertThat(town.values(p -> p.city == null ? null : p.city.loud()))
        .containsExactly("Ulm!", "Bonn!", null);
    assertThat(town.values(p -> Optional.ofNullable(p.city()).map(City::loud).orElse("none")))
        .containsExactly("Ulm!", "Bonn!", "none");
    assertThat(
            town.values(p -> Optional.ofNullable(p.getNick()).map(n -> n + "!").orElse("unknown")))
        .containsExactly("Countess!", "unknown", "!");
    assertThat(town.values(p -> Optional.ofNullable(p.nick).filter(n -> n.isEmpty()).isPresent()))
        .containsExactly(false, false, true);
    assertThat(
            town.values(
                p -> Optional.ofNullable(p.birthplace()).map(Ref::get).map(City::name).orElse("-")))
        .containsExactly("Bonn", "-", "-");
  }

  /** Each answers by itself. */
  enum Shape {
    ROUND {
      @Override
      boolean rolls() {
        return true;
      }
    },
    SQUARE;

    boolean rolls() {
      return false;
    }
  }

  @Test
  void constantsOfEnumsMayHaveBodies() {
    assertThat(town.passing(p -> (p.age > 10 ? Shape.ROUND : Shape.SQUARE).rolls()))
        .containsExactly("Ada", "Eve");
  }

  @Test
  void negationKeepsRowsWithNull() {
    assertThat(town.passing(p -> !Objects.equals(p.nick, "Countess")))
        .containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> !(p.wished == p.level && p.active))).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> Objects.equals(p.nick, "") != Objects.equals(p.wished, null)))
        .containsExactly("Bob");
    assertThat(
            town.passing(p -> p.orders().stream().noneMatch(o -> Objects.equals(o.discount(), 5))))
        .containsExactly("Eve");
    assertThat(
            town.passing(p -> !p.orders().stream().allMatch(o -> Objects.equals(o.discount(), 5))))
        .containsExactly("Ada");
  }

  @Test
  void nullVariablesAreNull() {
    String none = town.values(p -> p.nick).get(1);
    assertThat(none).isNull();
    assertThat(town.passing(p -> Objects.equals(p.nick, none))).containsExactly("Bob");
    assertThat(town.passing(p -> !Objects.equals(p.nick, none))).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.nick == null || !p.nick.equals(none))).hasSize(3);
    City nowhere = null;
    assertThat(town.passing(p -> p.city() == nowhere)).containsExactly("Eve");
  }

  @Test
  void methodReferencesAdaptNumbers() {
    assertThat(town.values(p -> p.orders().stream().mapToDouble(Order::total).max().orElse(3) / 8))
        .containsExactly(12.5, 7.5, 0.375);
    assertThat(town.values(p -> p.orders().stream().mapToDouble(Order::total).sum() / 7))
        .containsExactly(120 / 7.0, 60 / 7.0, 0.0);
    assertThat(
            town.values(
                p ->
                    p.orders().stream()
                        .mapToInt(Order::total)
                        .mapToObj(Double::valueOf)
                        .anyMatch(d -> d / 8 == 7.5)))
        .containsExactly(false, true, false);
  }

  @Test
  void whatThrowsInJavaThrowsOnlyWhereJavaWouldRunIt() {
    boolean never = town.values(p -> p.age).isEmpty();
    assertThat(town.passing(p -> never && p.name.replace("", "x").equals("y"))).isEmpty();
    assertThatThrownBy(() -> town.where(p -> p.name.replace("", "x").equals("y")))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("[DG-211] ");
  }

  @Test
  void longChainsAreWalked() {
    assertThat(town.passing(p -> Ladder.step(p.age) == 17)).containsExactly("Eve");
  }

  /** Many early returns. */
  static final class Ladder {
    private Ladder() {}

    static int step(int age) {
      if (age == 0) {
        return 0;
      }
      if (age == 1) {
        return 1;
      }
      if (age == 2) {
        return 2;
      }
      if (age == 3) {
        return 3;
      }
      if (age == 4) {
        return 4;
      }
      if (age == 5) {
        return 5;
      }
      if (age == 6) {
        return 6;
      }
      if (age == 7) {
        return 7;
      }
      if (age == 8) {
        return 8;
      }
      if (age == 9) {
        return 9;
      }
      if (age == 10) {
        return 10;
      }
      if (age == 11) {
        return 11;
      }
      if (age == 12) {
        return 12;
      }
      if (age == 13) {
        return 13;
      }
      if (age == 14) {
        return 14;
      }
      if (age == 15) {
        return 15;
      }
      if (age == 16) {
        return 16;
      }
      if (age == 17) {
        return 17;
      }
      if (age == 18) {
        return 18;
      }
      if (age == 19) {
        return 19;
      }
      if (age == 20) {
        return 20;
      }
      if (age == 21) {
        return 21;
      }
      if (age == 22) {
        return 22;
      }
      if (age == 23) {
        return 23;
      }
      if (age == 24) {
        return 24;
      }
      if (age == 25) {
        return 25;
      }
      if (age == 26) {
        return 26;
      }
      if (age == 27) {
        return 27;
      }
      if (age == 28) {
        return 28;
      }
      if (age == 29) {
        return 29;
      }
      if (age == 30) {
        return 30;
      }
      if (age == 31) {
        return 31;
      }
      if (age == 32) {
        return 32;
      }
      if (age == 33) {
        return 33;
      }
      if (age == 34) {
        return 34;
      }
      if (age == 35) {
        return 35;
      }
      if (age == 36) {
        return 36;
      }
      if (age == 37) {
        return 37;
      }
      if (age == 38) {
        return 38;
      }
      if (age == 39) {
        return 39;
      }
      if (age == 40) {
        return 40;
      }
      if (age == 41) {
        return 41;
      }
      if (age == 42) {
        return 42;
      }
      if (age == 43) {
        return 43;
      }
      if (age == 44) {
        return 44;
      }
      if (age == 45) {
        return 45;
      }
      if (age == 46) {
        return 46;
      }
      if (age == 47) {
        return 47;
      }
      if (age == 48) {
        return 48;
      }
      if (age == 49) {
        return 49;
      }
      if (age == 50) {
        return 50;
      }
      if (age == 51) {
        return 51;
      }
      if (age == 52) {
        return 52;
      }
      if (age == 53) {
        return 53;
      }
      if (age == 54) {
        return 54;
      }
      if (age == 55) {
        return 55;
      }
      if (age == 56) {
        return 56;
      }
      if (age == 57) {
        return 57;
      }
      if (age == 58) {
        return 58;
      }
      if (age == 59) {
        return 59;
      }
      return -1;
    }
  }

  @Test
  void accessorsAreReadNotGuessed() {
    assertThat(town.passing(p -> p.getTrimmed().length() == 3)).hasSize(3);
    assertThat(town.passing(Person::isActive)).containsExactly("Ada", "Eve");
  }
}
