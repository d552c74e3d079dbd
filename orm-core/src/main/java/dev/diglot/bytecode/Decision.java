package dev.diglot.bytecode;

/** What follows in a graph of tests: a further test, or the state where all ways meet. */
sealed interface Decision permits Decision.Leaf, Fork {

  /** The state in which this ends. */
  State state();

  /** An end. */
  record Leaf(State state) implements Decision {}
}
