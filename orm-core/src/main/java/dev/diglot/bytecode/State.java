package dev.diglot.bytecode;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operand stack, the local variables, and what is in the objects that are being filled. States
 * are equal when they hold identical values.
 */
final class State {

  final List<Value> stack;
  final Map<Integer, Value> locals;
  final Map<Integer, Value> contents;
  private final int hash;

  State(List<Value> stack, Map<Integer, Value> locals, Map<Integer, Value> contents) {
    this.stack = List.copyOf(stack);
    this.locals = Map.copyOf(locals);
    this.contents = Map.copyOf(contents);
    int sum = 0;
    for (Value value : stack) {
      sum = 31 * sum + System.identityHashCode(value);
    }
    this.hash = 31 * (31 * sum + hash(locals)) + hash(contents);
  }

  private static int hash(Map<Integer, Value> values) {
    int sum = 0;
    for (Map.Entry<Integer, Value> entry : values.entrySet()) {
      sum += entry.getKey() * 31 ^ System.identityHashCode(entry.getValue());
    }
    return sum;
  }

  /** The state with only some variables, and what they and the stack refer to. */
  State with(BitSet variables) {
    Map<Integer, Value> kept = new HashMap<>(locals);
    kept.keySet().removeIf(variable -> !variables.get(variable));
    Map<Integer, Value> filled = new HashMap<>(contents);
    filled.keySet().removeIf(token -> !refers(stack, token) && !refers(kept.values(), token));
    return new State(stack, kept, filled);
  }

  private static boolean refers(Collection<Value> values, int token) {
    return values.stream()
        .anyMatch(
            value ->
                (value instanceof Unfinished.Buffer buffer && buffer.token() == token)
                    || (value instanceof Unfinished.FreshArray array && array.token() == token));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && hash == state.hash
        && same(stack, state.stack)
        && same(locals, state.locals)
        && same(contents, state.contents);
  }

  private static boolean same(List<Value> one, List<Value> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Map<Integer, Value> one, Map<Integer, Value> other) {
    return one.size() == other.size()
        && one.entrySet().stream().allMatch(entry -> other.get(entry.getKey()) == entry.getValue());
  }
}
