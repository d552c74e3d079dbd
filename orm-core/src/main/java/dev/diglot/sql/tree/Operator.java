package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The name of an operator or function. Dialects hold a registry from operators to the way they are
 * written; an operator that is in no registry is written as a function of that name when it was
 * made by {@link #function}.
 *
 * @param name a unique name, for example {@code concat} or {@code jsonb.contains}
 * @param function whether it may be written as {@code name(arguments)} when a dialect has no entry
 * @param arguments the type that bound arguments take, made from that of the first argument that
 *     has one, or null when they take it only if the result is of that type too
 * @param result the type of the result made from that of the first argument that has one, or null
 *     when it is the same; asked when an operation gives no type
 */
public record Operator(
    String name,
    boolean function,
    @Nullable UnaryOperator<DataType<?>> arguments,
    @Nullable UnaryOperator<DataType<?>> result) {

  /**
   * An operator that a dialect must know.
   *
   * @param name a unique name
   * @return the operator
   */
  public static Operator of(String name) {
    return new Operator(name, false, null, null);
  }

  /**
   * A function that is called by its name wherever a dialect says nothing else.
   *
   * @param name the function's SQL name
   * @return the operator
   */
  public static Operator function(String name) {
    return new Operator(name, true, null, null);
  }

  /**
   * The same operator over arguments of one type, as in {@code a && b} over two arrays.
   *
   * @return a new operator
   */
  public Operator alikeArguments() {
    return taking(UnaryOperator.identity());
  }

  /**
   * The same operator whose bound arguments are of a type that follows from that of another
   * argument, as an element's does from its array's.
   *
   * @param typing makes the type of bound arguments of that of the first argument that has one
   * @return a new operator
   */
  public Operator taking(UnaryOperator<DataType<?>> typing) {
    return new Operator(name, function, typing, result);
  }

  /**
   * The same operator with a result whose type follows from that of an argument, as an element's
   * does from an array's.
   *
   * @param typing makes the result's type of that of the first argument that has one
   * @return a new operator
   */
  public Operator giving(UnaryOperator<DataType<?>> typing) {
    return new Operator(name, function, arguments, typing);
  }

  /** Written out, as operators are keys and the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Operator that
            && name.equals(that.name)
            && function == that.function
            && Objects.equals(arguments, that.arguments)
            && Objects.equals(result, that.result);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
