package dev.diglot.sql.tree;

/**
 * The name of an operator or function. Dialects hold a registry from operators to the way they are
 * written; an operator that is in no registry is written as a function of that name when it was
 * made by {@link #function}.
 *
 * @param name a unique name, for example {@code concat} or {@code jsonb.contains}
 * @param function whether it may be written as {@code name(arguments)} when a dialect has no entry
 */
public record Operator(String name, boolean function) {

  /**
   * An operator that a dialect must know.
   *
   * @param name a unique name
   * @return the operator
   */
  public static Operator of(String name) {
    return new Operator(name, false);
  }

  /**
   * A function that is called by its name wherever a dialect says nothing else.
   *
   * @param name the function's SQL name
   * @return the operator
   */
  public static Operator function(String name) {
    return new Operator(name, true);
  }
}
