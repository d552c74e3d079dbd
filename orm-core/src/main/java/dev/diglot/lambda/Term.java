package dev.diglot.lambda;

/**
 * What a piece of Java stands for while it is translated: a value of the row, an entity, a value
 * that Java computes once for each execution, rows of a collection, and so on.
 */
public sealed interface Term
    permits ComparedTerm,
        ConstructedTerm,
        EmbeddedTerm,
        EntityTerm,
        FunctionTerm,
        JavaTerm,
        ListTerm,
        OptionalTerm,
        OrderTerm,
        RefTerm,
        RowsTerm,
        ValueTerm {

  /**
   * The static Java type.
   *
   * @return the class; may be primitive
   */
  Class<?> type();
}
