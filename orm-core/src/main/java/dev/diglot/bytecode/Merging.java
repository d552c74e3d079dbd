package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the states of two ways into one: what differs becomes a choice. */
final class Merging {

  private final Context context;

  Merging(Context context) {
    this.context = context;
  }

  State merge(Test test, State yes, State no) {
    if (test.depth() > MethodReader.MAXIMAL_DEPTH) {
      throw context.site.refuse(Obstacle.TOO_DEEP);
    }
    return merge(test.value(context.logic), shared(yes, no), shared(no, yes));
  }

  private State merge(Value test, State yes, State no) {
    List<Value> stack = new ArrayList<>();
    for (int i = 0; i < yes.stack.size(); i++) {
      stack.add(onStack(test, yes.stack.get(i), no.stack.get(i)));
    }
    Map<Integer, Value> locals = new HashMap<>();
    yes.locals.forEach(
        (variable, value) -> {
          Value other = no.locals.get(variable);
          Value merged = other == null ? null : choice(test, value, other);
          if (merged != null) {
            locals.put(variable, merged);
          }
        });
    return new State(stack, locals, contents(test, yes.contents, no.contents));
  }

  /** An array that is another value on the other way is not filled any further. */
  private State shared(State state, State other) {
    Set<Value> arrays = new HashSet<>();
    for (int i = 0; i < state.stack.size(); i++) {
      collect(state.stack.get(i), other.stack.get(i), arrays);
    }
    state.locals.forEach((variable, value) -> collect(value, other.locals.get(variable), arrays));
    if (arrays.isEmpty()) {
      return state;
    }
    Machine machine = new Machine(context, state);
    arrays.forEach(machine::finished);
    return machine.state();
  }

  private static void collect(Value value, @Nullable Value other, Set<Value> arrays) {
    if (value instanceof Unfinished.FreshArray && other != null && other != value) {
      arrays.add(value);
    }
  }

  private Value onStack(Value test, Value yes, Value no) {
    Value merged = choice(test, yes, no);
    if (merged == null) {
      throw yes instanceof Unfinished.Buffer
          ? context.site.refuse(Obstacle.BUFFER_USED, yes.type().getSimpleName())
          : context.site.refuse(Obstacle.NOT_AN_EXPRESSION, "values of two types in one place");
    }
    return merged;
  }

  private @Nullable Value choice(Value test, Value yes, Value no) {
    if (yes == no) {
      return yes;
    }
    return yes instanceof Unfinished || no instanceof Unfinished
        ? null
        : context.typing.choice(test, yes, no);
  }

  private Map<Integer, Value> contents(
      Value test, Map<Integer, Value> yes, Map<Integer, Value> no) {
    Map<Integer, Value> merged = new HashMap<>(no);
    yes.forEach(
        (token, content) -> {
          Value other = no.get(token);
          merged.put(token, other == null ? content : content(test, content, other));
        });
    return merged;
  }

  private Value content(Value test, Value yes, Value no) {
    if (yes == no) {
      return yes;
    } else if (yes instanceof ArrayValue one && no instanceof ArrayValue other) {
      List<Value> elements = new ArrayList<>();
      for (int i = 0; i < one.elements().size(); i++) {
        elements.add(onStack(test, one.elements().get(i), other.elements().get(i)));
      }
      return context.values.once(new ArrayValue(one.elementType(), elements));
    }
    return context.logic.choice(test, yes, no, String.class);
  }
}
