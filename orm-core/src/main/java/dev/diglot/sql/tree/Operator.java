package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The name of an operator or function. Dialects hold a registry from operators to the way they are
 * written; an operator that is in no registry is written as a function of that name when it was
 * made by {@link #function}.
 *
 * @param name a unique name, for example {@code concat} or {@code jsonb.contains}
 * @param function whether it may be written as {@code name(arguments)} when a dialect has no entry
 * @param alike whether bound arguments take the type of the first argument that has one, even when
 *     the result is of another type
 * @param result the type of the result made from that of the first argument that has one, or null
 *     when it is the same; asked when an operation gives no type
 */
public record Operator(
    String name, boolean function, boolean alike, @Nullable UnaryOperator<DataType<?>> result) {

  /**
   * An operator that a dialect must know.
   *
   * @param name a unique name
   * @return the operator
   */
  public static Operator of(String name) {
    return new Operator(name, false, false, null);
  }

  /**
   * A function that is called by its name wherever a dialect says nothing else.
   *
   * @param name the function's SQL name
   * @return the operator
   */
  public static Operator function(String name) {
    return new Operator(name, true, false, null);
  }

  /**
   * The same operator over arguments of one type, as in {@code a && b} over two arrays.
   *
   * @return a new operator
   */
  public Operator alikeArguments() {
    return new Operator(name, function, true, result);
  }

  /**
   * The same operator with a result whose type follows from that of an argument, as an element's
   * does from an array's.
   *
   * @param typing makes the result's type of that of the first argument that has one
   * @return a new operator
   */
  public Operator giving(UnaryOperator<DataType<?>> typing) {
    return new Operator(name, function, alike, typing);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
