package dev.diglot.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ways from a branch to where they meet: a graph of tests, reduced and then merged. */
final class Region {

  private final Function<Point, Step> follow;
  private final IntUnaryOperator rank;
  private final Merging merging;
  private final Map<Point, Decision> decisions = new HashMap<>();
  private final Map<Point, Decision> decided = new HashMap<>();
  private final Map<State, Decision> leaves = new HashMap<>();
  private final List<Fork> forks = new ArrayList<>();

  /**
   * Creates a region.
   *
   * @param follow executes from a place to where the ways meet, or to the next branch
   * @param rank orders blocks: those that follow come first
   */
  Region(Function<Point, Step> follow, IntUnaryOperator rank, Merging merging) {
    this.follow = follow;
    this.rank = rank;
    this.merging = merging;
  }

  /** The state in which all ways end, empty when all of them throw. */
  Optional<State> end(Step.Branch branch) {
    Map<Point, Step> found = explore(branch);
    List<Point> points = new ArrayList<>(found.keySet());
    points.sort(Comparator.comparingInt(point -> rank.applyAsInt(point.block())));
    for (Point point : points) {
      Decision decision = decide(found.get(point));
      if (decision != null) {
        decisions.put(point, decision);
      }
    }
    Decision root = decide(branch);
    if (root instanceof Fork fork) {
      reduce(fork);
    }
    return root == null ? Optional.empty() : Optional.of(root.state());
  }

  private Map<Point, Step> explore(Step.Branch branch) {
    Map<Point, Step> found = new HashMap<>();
    Deque<Step> open = new ArrayDeque<>(List.of(branch));
    while (!open.isEmpty()) {
      if (open.remove() instanceof Step.Branch next) {
        for (Point point : targets(next)) {
          if (!found.containsKey(point)) {
            Step step = follow.apply(point);
            found.put(point, step);
            open.add(step);
          }
        }
      }
    }
    return found;
  }

  private static List<Point> targets(Step.Branch branch) {
    List<Point> points = new ArrayList<>();
    branch.exits().forEach(exit -> points.add(exit.point()));
    points.add(branch.otherwise());
    return points;
  }

  /** What a step leads to; null when it throws. */
  private @Nullable Decision decide(@Nullable Step step) {
    if (step instanceof Step.Next next) {
      return leaves.computeIfAbsent(next.point().state(), Decision.Leaf::new);
    }
    return step instanceof Step.Branch branch ? decide(branch) : null;
  }

  private @Nullable Decision decide(Step.Branch branch) {
    Decision decision = decided.get(branch.at());
    if (decision == null) {
      decision = forks(branch);
      if (decision != null) {
        decided.put(branch.at(), decision);
      }
    }
    return decision;
  }

  private @Nullable Decision forks(Step.Branch branch) {
    Decision decision = decisions.get(branch.otherwise());
    ListIterator<Step.Exit> exits = branch.exits().listIterator(branch.exits().size());
    while (exits.hasPrevious()) {
      Step.Exit exit = exits.previous();
      decision = fork(exit.test(), decisions.get(exit.point()), decision);
    }
    return decision;
  }

  private @Nullable Decision fork(Value test, @Nullable Decision yes, @Nullable Decision no) {
    if (yes == null || no == null || yes == no) {
      return yes == null ? no : yes;
    }
    Fork fork = new Fork(new Test.Atom(test), yes, no);
    forks.add(fork);
    return fork;
  }

  /** Joins forks, then merges the states of what is left; forks that follow come first. */
  private void reduce(Fork root) {
    root.enter();
    for (int i = forks.size() - 1; i >= 0; i--) {
      forks.get(i).enterNext();
    }
    forks.stream().filter(Fork::isEntered).forEach(Fork::reduce);
    for (Fork fork : forks) {
      if (fork.isEntered() && !fork.isAbsorbed()) {
        fork.settle(merging.merge(fork.test, fork.yes.state(), fork.no.state()));
      }
    }
  }
}
