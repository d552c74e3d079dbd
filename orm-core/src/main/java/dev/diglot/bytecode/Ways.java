package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The ways out of a block: the first whose test holds, else the last one.
 *
 * @param ways in order
 * @param otherwise the block that follows where no test holds
 */
record Ways(List<Way> ways, int otherwise) {

  /**
   * A way.
   *
   * @param test the condition
   * @param block where it leads
   */
  record Way(Value test, int block) {}

  Ways {
    ways = List.copyOf(ways);
  }

  static Ways of(int block) {
    return new Ways(List.of(), block);
  }

  static Ways of(Value test, int yes, int no) {
    return test instanceof Constant constant
        ? of(Boolean.TRUE.equals(constant.value()) ? yes : no)
        : new Ways(List.of(new Way(test, yes)), no);
  }

  /**
   * The ways of tests that exclude each other, in the order in which the source has the code they
   * lead to; those that lead where no test leads are left out.
   */
  static Ways exclusive(List<Way> ways, int otherwise) {
    List<Way> sorted = new ArrayList<>(ways);
    sorted.removeIf(way -> way.block() == otherwise);
    sorted.sort(Comparator.comparingInt(Way::block));
    return new Ways(sorted, otherwise);
  }

  Step step(Point at, State state, BiFunction<Integer, State, Point> points) {
    Point last = points.apply(otherwise, state);
    return ways.isEmpty()
        ? new Step.Next(last)
        : new Step.Branch(
            at,
            ways.stream()
                .map(way -> new Step.Exit(way.test(), points.apply(way.block(), state)))
                .toList(),
            last);
  }
}
