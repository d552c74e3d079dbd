package dev.diglot.bytecode;

import java.util.List;

/** Where the execution of a block leads. */
sealed interface Step {

  /** Nowhere: an exception is thrown. */
  record Thrown() implements Step {}

  /** To one place. */
  record Next(Point point) implements Step {}

  /** To the first place whose test holds, else to the last one; where it is tells which it is. */
  record Branch(Point at, List<Exit> exits, Point otherwise) implements Step {

    /** Copies the list. */
    public Branch {
      exits = List.copyOf(exits);
    }
  }

  /**
   * A way out of a branch.
   *
   * @param test the condition, where those before do not hold
   * @param point where it leads
   */
  record Exit(Value test, Point point) {}
}
