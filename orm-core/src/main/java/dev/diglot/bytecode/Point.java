package dev.diglot.bytecode;

/**
 * A place of the execution.
 *
 * @param block the block that comes next
 * @param state what it finds
 */
record Point(int block, State state) {}
