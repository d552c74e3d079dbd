package dev.diglot.bytecode;

import java.util.List;

/**
 * What stands on the operand stack while an expression is put together, and is never part of a
 * finished value. Objects being filled are known by the instruction that made them; what is in them
 * is in the {@link State}.
 */
sealed interface Unfinished extends Value {

  @Override
  default List<Value> children() {
    return List.of();
  }

  /** An object before its constructor was called. */
  record Allocated(int token, Class<?> type) implements Unfinished {}

  /** A {@code StringBuilder} or {@code StringBuffer} that this method made. */
  record Buffer(int token, Class<?> type) implements Unfinished {}

  /** An array that this method made and has not passed on. */
  record FreshArray(int token, Class<?> type) implements Unfinished {}

  /** Two numbers compared, before the jump that says how. */
  record Compared(Value left, Value right, boolean nanIsGreater) implements Unfinished {

    @Override
    public Class<?> type() {
      return int.class;
    }

    @Override
    public List<Value> children() {
      return List.of(left, right);
    }
  }

  /** Which label of a pattern switch a value matches first. */
  record Matched(Value subject, List<Value> tests) implements Unfinished {

    /** Copies the list. */
    public Matched {
      tests = List.copyOf(tests);
    }

    @Override
    public Class<?> type() {
      return int.class;
    }

    @Override
    public List<Value> children() {
      return tests;
    }
  }
}
