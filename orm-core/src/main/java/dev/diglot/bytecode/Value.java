package dev.diglot.bytecode;

import java.util.List;

/**
 * What a piece of Java code computes, in terms of the arguments of its method.
 *
 * <p>Values are immutable and equal when they compute the same from the same; line numbers play no
 * part. They form a graph without cycles whose parts are shared; no tree has more than {@link
 * MethodReader#MAXIMAL_DEPTH} levels, so that walking it recursively is safe. {@code toString}
 * prints it like Java, arguments as {@code $0}.
 */
public sealed interface Value
    permits Argument,
        Arithmetic,
        ArrayElement,
        ArrayLength,
        ArrayValue,
        Cast,
        Choice,
        Concatenation,
        Constant,
        Construction,
        Conversion,
        FieldRead,
        FunctionValue,
        Invocation,
        Logical,
        Negation,
        Not,
        Relation,
        StaticField,
        TypeTest,
        Unfinished {

  /**
   * The static type, erased; {@code Object} for the null constant.
   *
   * @return a primitive or reference type
   */
  Class<?> type();

  /**
   * The values that this one is computed from, in the order of evaluation.
   *
   * @return an unmodifiable list, empty for leaves
   */
  List<Value> children();
}
