package dev.diglot.bytecode;

import java.util.List;

/**
 * An operation on two numbers, with Java's meaning for their type: integers wrap around and divide
 * towards zero.
 *
 * @param operation which
 * @param left of the same type as the result
 * @param right of the same type as the result; an {@code int} for shifts
 * @param type {@code int}, {@code long}, {@code float} or {@code double}; bytes, shorts and chars
 *     come converted to {@code int}
 */
public record Arithmetic(Operation operation, Value left, Value right, Class<?> type)
    implements Value {

  @Override
  public List<Value> children() {
    return List.of(left, right);
  }

  /** What is done with two numbers. */
  public enum Operation {
    /** {@code +}. */
    ADD("+"),
    /** {@code -}. */
    SUBTRACT("-"),
    /** {@code *}. */
    MULTIPLY("*"),
    /** {@code /}. */
    DIVIDE("/"),
    /** {@code %}. */
    REMAINDER("%"),
    /** {@code <<}. */
    SHIFT_LEFT("<<"),
    /** {@code >>}. */
    SHIFT_RIGHT(">>"),
    /** {@code >>>}. */
    UNSIGNED_SHIFT_RIGHT(">>>"),
    /** {@code &} of numbers. */
    BITWISE_AND("&"),
    /** {@code |} of numbers. */
    BITWISE_OR("|"),
    /** {@code ^} of numbers; {@code ~x} is {@code x ^ -1}. */
    BITWISE_XOR("^");

    private final String symbol;

    Operation(String symbol) {
      this.symbol = symbol;
    }

    String symbol() {
      return symbol;
    }
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
