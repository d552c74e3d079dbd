package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import dev.diglot.testkit.agreement.Wide.Color;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enums, identifiers, optionals, embedded values, links and collections. */
final class ObjectHybrids {

  private ObjectHybrids() {}

  static List<Group> groups() {
    return List.of(
        enums(Color.GREEN),
        identifiers(new UUID(1, 2)),
        members(List.of(1, 2, 3), EnumSet.of(Color.RED, Color.BLUE)),
        optionals(),
        embedded(),
        links(),
        collections(2));
  }

  private static Group enums(Color given) {
    return new Group("enums")
        .when(w -> w.color == Color.RED)
        .when(w -> w.color != given)
        .when(w -> w.maybeColor == given)
        .when(w -> w.maybeColor != Color.BLUE)
        .when(w -> Objects.equals(w.color, w.maybeColor))
        .when(w -> w.color.compareTo(Color.GREEN) >= 0)
        .when(w -> w.maybeColor != null && w.maybeColor.compareTo(w.color) < 0)
        .value(w -> w.color.ordinal())
        .value(w -> w.color.name())
        .when(w -> w.color.warm())
        .value(w -> w.maybeColor == null ? Color.RED : w.maybeColor)
        .value(
            w ->
                switch (w.color) {
                  case RED -> "stop";
                  case GREEN -> "go";
                  default -> w.name;
                });
  }

  private static Group identifiers(UUID given) {
    return new Group("identifiers")
        .when(w -> w.code.equals(given))
        .when(w -> w.code.equals(w.maybeCode))
        .when(w -> !Objects.equals(w.maybeCode, given))
        .value(w -> w.code.toString());
  }

  private static Group members(List<Integer> numbers, Set<Color> colors) {
    return new Group("members")
        .when(w -> List.of(1, 2, 3).contains(w.number))
        .when(w -> numbers.contains(w.maybeNumber))
        .when(w -> !numbers.contains(w.low))
        .when(w -> colors.contains(w.color))
        .when(w -> Set.of("abc", "a%", "").contains(w.name))
        .when(w -> List.of(w.low, w.number).contains(7));
  }

  private static Group optionals() {
    return new Group("optionals")
        .value(w -> Optional.ofNullable(w.maybeName).orElse("none"))
        .value(w -> Optional.ofNullable(w.maybeNumber).map(n -> n % 10).orElse(-1))
        .when(w -> Optional.ofNullable(w.maybeName).isPresent())
        .when(w -> Optional.ofNullable(w.maybeName).filter(n -> n.length() > 2).isEmpty())
        .value(w -> Objects.requireNonNullElse(w.maybeName, w.name));
  }

  private static Group embedded() {
    return new Group("embedded values")
        .when(w -> w.place.street.equals("abc"))
        .when(w -> w.place.floor != null && w.place.floor > 0)
        .value(w -> w.place.street.length());
  }

  private static Group links() {
    return new Group("links")
        .when(w -> w.keeper == null)
        .when(w -> w.keeper != null && w.keeper.ranked())
        .when(w -> w.keeper == null || w.keeper.name.startsWith("a"))
        .value(w -> w.keeper == null ? "nobody" : w.keeper.name)
        .when(w -> w.keeper.rank == null)
        .when(w -> w.owner == null)
        .when(w -> w.owner != null && w.owner.get().name.isEmpty())
        .when(w -> w.owner != null && w.keeper != null && w.owner.get() == w.keeper)
        .value(w -> w.owner == null ? null : w.owner.get().rank);
  }

  private static Group collections(int given) {
    return new Group("collections")
        .when(w -> w.parts.isEmpty())
        .value(w -> w.parts.size())
        .when(w -> w.parts.stream().anyMatch(p -> p.amount > given))
        .when(w -> w.parts.stream().allMatch(p -> p.amount > 0))
        .when(w -> w.parts.stream().noneMatch(p -> p.name.equals(w.name)))
        .value(w -> w.parts.stream().filter(p -> p.maybeAmount != null).count())
        .value(w -> w.parts.stream().mapToInt(p -> p.amount).sum())
        .value(w -> w.parts.stream().mapToInt(p -> p.amount).max().orElse(-1))
        .value(w -> w.parts.stream().mapToLong(p -> p.amount).min().orElse(-1))
        .value(
            w ->
                w.parts.stream()
                    .map(p -> p.amount > given)
                    .max(Comparator.naturalOrder())
                    .orElse(false))
        .value(w -> w.parts.stream().map(p -> p.name).sorted().findFirst().orElse(""))
        .value(
            w ->
                w.parts.stream()
                    .max(Comparator.comparing((Part p) -> p.name).thenComparingInt(p -> p.amount))
                    .map(p -> p.amount)
                    .orElse(-1))
        .value(
            w ->
                w.parts.stream()
                    .sorted(
                        Comparator.comparingInt((Part p) -> p.amount)
                            .reversed()
                            .thenComparing(p -> p.name))
                    .findFirst()
                    .map(p -> p.name)
                    .orElse(""))
        .when(
            w -> w.parts.stream().anyMatch(p -> p.maybeAmount == null || p.maybeAmount != p.amount))
        .when(w -> w.flag || !w.parts.isEmpty() && w.number > 0);
  }
}
