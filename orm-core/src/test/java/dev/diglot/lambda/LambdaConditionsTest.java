package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.lambda.Town.Level;
import dev.diglot.lambda.Town.Person;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Conditions on the row itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaConditionsTest {
  @AutoClose private final TownDatabase town = new TownDatabase();

  @Test
  void comparesNumbers() {
    assertThat(town.passing(p -> p.age() > 10)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.age() == 2)).containsExactly("Bob");
    assertThat(town.passing(p -> p.age != 2)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.visits > 5)).containsExactly("Ada");
    assertThat(town.passing(p -> p.age > 10L)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.ratio > 2)).containsExactly("Ada");
    assertThat(town.passing(p -> p.floor < 1)).containsExactly("Bob", "Eve");
  }

  @Test
  void indexesServeComparisons() {
    assertThat(town.where(p -> p.age() > 10)).isEqualTo("p.age > 10");
    assertThat(town.where(p -> p.age > 10L)).isEqualTo("p.age > 10");
    String name = "Ada";
    assertThat(town.where(p -> p.name().equals(name))).isEqualTo("p.name = ?");
    assertThat(town.where(p -> p.name().equals("Ada"))).isEqualTo("p.name = 'Ada'");
  }

  @Test
  void comparesTexts() {
    assertThat(town.passing(p -> p.name().equals("Ada"))).containsExactly("Ada");
    assertThat(town.passing(p -> !p.name().equals("Ada"))).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> "Countess".equals(p.getNick()))).containsExactly("Ada");
    assertThat(town.passing(p -> !"Countess".equals(p.nick))).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> Objects.equals(p.nick, null))).containsExactly("Bob");
    assertThat(town.passing(p -> p.name.compareTo("B") < 0)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.name.startsWith("A"))).containsExactly("Ada");
    assertThat(town.passing(p -> p.getTrimmed().equals("Eve"))).containsExactly("Eve");
  }

  @Test
  void testsForNull() {
    assertThat(town.passing(p -> p.nick == null)).containsExactly("Bob");
    assertThat(town.passing(p -> p.nick != null && p.nick.isEmpty())).containsExactly("Eve");
    assertThat(town.passing(p -> p.city == null)).containsExactly("Eve");
    assertThat(town.passing(p -> p.address() != null)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.score == null || p.score < 1)).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.orders() != null)).hasSize(3);
  }

  @Test
  void writesLogicAsItIsWritten() {
    assertThat(
            town.where(
                p -> p.age > 1 && p.active && (p.name.equals("Ada") || p.name.equals("Bob"))))
        .isEqualTo("p.age > 1 and p.active and (p.name = 'Ada' or p.name = 'Bob')");
    assertThat(town.passing(p -> p.active)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> !p.active)).containsExactly("Bob");
    assertThat(town.passing(Person::isActive)).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.active == (p.age > 20))).containsExactly("Ada", "Bob");
    assertThat(town.passing(p -> !(p.age > 1 && p.active))).containsExactly("Bob");
  }

  @Test
  void comparesEnums() {
    assertThat(town.passing(p -> p.level == Level.GOLD)).containsExactly("Ada");
    assertThat(town.passing(p -> p.level() != Level.GOLD)).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.wished != p.level)).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.wished == Level.GOLD)).containsExactly("Ada");
    assertThat(town.passing(p -> p.level.special())).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.level.weight() > 5)).containsExactly("Ada");
    assertThat(town.passing(p -> p.level.compareTo(Level.SILVER) >= 0))
        .containsExactly("Ada", "Eve");
    Level level = Level.SILVER;
    assertThat(town.passing(p -> p.level == level)).containsExactly("Eve");
    assertThat(town.where(p -> p.level == Level.GOLD)).isEqualTo("p.level = 'GOLD'");
  }

  @Test
  void comparesDecimalsAndChars() {
    assertThat(town.passing(p -> p.balance.compareTo(BigDecimal.TEN) > 0)).containsExactly("Ada");
    assertThat(town.passing(p -> p.balance.compareTo(new BigDecimal("12.5")) == 0))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.grade == 'b')).containsExactly("Ada");
    assertThat(town.passing(p -> p.grade < 'b')).containsExactly("Bob", "Eve");
  }

  @Test
  void inlinesMethods() {
    assertThat(town.passing(Person::adult)).containsExactly("Ada");
    assertThat(town.passing(p -> p.adult() || p.olderThan(16))).containsExactly("Ada", "Eve");
    assertThat(town.passing(p -> p.isNamed("Bob"))).containsExactly("Bob");
    assertThat(town.passing(p -> p.loud().equals("Bob!"))).containsExactly("Bob");
    assertThat(town.passing(p -> p.early())).containsExactly("Ada", "Bob");
    assertThat(town.passing(p -> isLong(p.name))).containsExactly("Eve");
    assertThat(town.passing(p -> p.kind().equals("child"))).containsExactly("Eve");
    assertThat(town.passing(p -> p.levelled() > 20)).containsExactly("Ada");
  }

  private static boolean isLong(String text) {
    return text.length() > 3;
  }

  private boolean ofTown(Person person) {
    return town != null && person.age > 5;
  }

  @Test
  void takesMembersOfTheCapturedObject() {
    assertThat(town.passing(p -> ofTown(p))).containsExactly("Ada", "Eve");
  }

  @Test
  void looksIntoLists() {
    List<String> names = List.of("Ada", "Eve");
    assertThat(town.passing(p -> names.contains(p.name))).containsExactly("Ada");
    assertThat(town.passing(p -> !names.contains(p.name))).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> List.of("Ada", "Bob").contains(p.name)))
        .containsExactly("Ada", "Bob");
    assertThat(town.where(p -> List.of("Ada", "Bob").contains(p.name)))
        .isEqualTo("p.name in ('Ada', 'Bob')");
    assertThat(town.passing(p -> Set.of(Level.GOLD).contains(p.level))).containsExactly("Ada");
    assertThat(town.passing(p -> Arrays.asList("Countess", null).contains(p.nick)))
        .containsExactly("Ada", "Bob");
    assertThat(town.passing(p -> !Arrays.asList("Countess", null).contains(p.nick)))
        .containsExactly("Eve");
    List<Long> ages = List.of(2L);
    assertThat(town.passing(p -> ages.contains(p.age))).isEmpty();
    List<Integer> scores = Arrays.asList(200, null);
    assertThat(town.passing(p -> scores.contains(p.score))).containsExactly("Ada", "Bob");
    assertThat(town.passing(p -> List.<String>of().contains(p.name))).isEmpty();
  }

  @Test
  void computesInJavaWhatDependsOnNoRow() {
    String text = " Ada ";
    assertThat(town.passing(p -> p.name.equals(text.trim()))).containsExactly("Ada");
    int base = 10;
    assertThat(town.passing(p -> p.age > base * 2 + 1)).containsExactly("Ada");
    assertThat(town.passing(p -> p.name.equals("A" + text.trim().substring(1))))
        .containsExactly("Ada");
    assertThat(town.where(p -> p.age > base * 2 + 1)).isEqualTo("p.age > ?");
  }

  @Test
  void guardsWhatJavaComputes() {
    String none = none();
    assertThat(town.passing(p -> none == null || p.name.equals(none.trim()))).hasSize(3);
    assertThat(town.passing(p -> none != null && p.name.equals(none.trim()))).isEmpty();
    String some = " Ada";
    assertThat(town.passing(p -> some == null || p.name.equals(some.trim())))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.name.equals(none == null ? "Bob" : none.trim())))
        .containsExactly("Bob");
  }

  private static String none() {
    return System.getProperty("dev.diglot.no.such.property");
  }

  @Test
  void calculates() {
    assertThat(town.passing(p -> p.age / 2 == 8)).containsExactly("Eve");
    assertThat(town.passing(p -> p.age % 2 == 1)).containsExactly("Eve");
    assertThat(town.passing(p -> p.score != null && p.score != 0 && p.age / p.score == 0))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.age * 100_000_000L > 1_800_000_000L)).containsExactly("Ada");
    assertThat(town.passing(p -> -p.age < -20)).containsExactly("Ada");
    assertThat(town.passing(p -> p.floor + p.age == 38)).containsExactly("Ada");
    assertThat(town.passing(p -> p.ratio * 2 == 5)).containsExactly("Ada");
    assertThat(town.passing(p -> (int) p.ratio == 2)).containsExactly("Ada");
  }
}
