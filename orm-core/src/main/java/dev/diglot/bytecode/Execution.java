package dev.diglot.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Executes a method with symbols for its arguments. Where control parts, all ways are followed to
 * where they meet again, and their states are merged; a place is executed once for each state.
 */
final class Execution {

  private static final int MOST_STEPS = 200_000;
  private static final int MOST_NESTED = 200;

  private final Context context;
  private final Flow flow;
  private final Liveness liveness;
  private final Interpreter interpreter;
  private final Merging merging;
  private final Map<Point, Optional<State>> met = new HashMap<>();
  private int steps;
  private int nested;

  Execution(Code code, Context context) {
    this.context = context;
    this.flow = new Flow(code, context.site);
    this.liveness = new Liveness(code, flow);
    this.interpreter = new Interpreter(code, context, this::point, flow.exit());
    this.merging = new Merging(context);
  }

  /** The value that the method returns. */
  Value run(List<Class<?>> parameters) {
    Map<Integer, Value> locals = new HashMap<>();
    int slot = 0;
    for (int i = 0; i < parameters.size(); i++) {
      locals.put(slot, context.values.once(new Argument(i, parameters.get(i))));
      slot += Machine.words(parameters.get(i));
    }
    Point start = point(0, new State(List.of(), locals, Map.of()));
    return end(follow(start, flow.exit()), flow.exit())
        .map(state -> state.stack.get(0))
        .orElseThrow(() -> context.site.refuse(Obstacle.ALWAYS_THROWS));
  }

  private Point point(int block, State state) {
    return new Point(block, flow.returns(block) ? state.with(liveness.at(block)) : state);
  }

  /**
   * Executes up to a block, or up to a branch whose ways meet only there. Branches whose ways meet
   * before are passed.
   */
  Step follow(Point start, int stop) {
    Point at = start;
    while (at.block() != stop) {
      Step step = execute(at);
      if (step instanceof Step.Next next) {
        at = next.point();
      } else if (step instanceof Step.Branch branch && flow.meeting(at.block()) != stop) {
        int meeting = flow.meeting(at.block());
        Optional<State> state = meet(at, branch, meeting);
        if (state.isEmpty()) {
          return new Step.Thrown();
        }
        at = point(meeting, state.get());
      } else {
        return step;
      }
    }
    return new Step.Next(at);
  }

  private Step execute(Point at) {
    if (!flow.returns(at.block())) {
      return new Step.Thrown();
    } else if (++steps > MOST_STEPS) {
      throw context.site.refuse(Obstacle.TOO_MANY_PATHS);
    }
    return interpreter.run(at);
  }

  private Optional<State> meet(Point at, Step.Branch branch, int meeting) {
    Optional<State> known = met.get(at);
    if (known == null) {
      known = end(branch, meeting);
      met.put(at, known);
    }
    return known;
  }

  /** The state in which a step ends, empty when it throws. */
  private Optional<State> end(Step step, int stop) {
    if (step instanceof Step.Next next) {
      return Optional.of(next.point().state());
    }
    return step instanceof Step.Branch branch ? end(branch, stop) : Optional.empty();
  }

  private Optional<State> end(Step.Branch branch, int stop) {
    if (++nested > MOST_NESTED) {
      throw context.site.refuse(Obstacle.TOO_NESTED);
    }
    Region region = new Region(point -> follow(point, stop), flow::rank, merging);
    Optional<State> state = region.end(branch);
    nested--;
    return state;
  }
}
