package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.type.DataType;
import java.util.List;

/** Writes functions that give rows, {@code f(…) with ordinality as q (a, b)}. */
final class FunctionSources {

  private FunctionSources() {}

  static SqlOutput render(FunctionSource function, SqlOutput out) {
    out.dialect().capabilities().require(Capability.TABLE_FUNCTIONS, "A function as a source");
    out.node(function.call());
    if (function.ordinality()) {
      out.text(" with ordinality");
    }
    out.text(" as ").alias(function.origin());
    return columns(function, out);
  }

  private static SqlOutput columns(FunctionSource function, SqlOutput out) {
    List<DataType<?>> types = function.definitions();
    String separator = "(";
    for (int i = 0; i < function.columns().size(); i++) {
      out.text(separator).name(function.columns().get(i));
      if (types != null) {
        out.text(" ").text(out.dialect().types().ddlName(types.get(i)));
      }
      separator = ", ";
    }
    return function.columns().isEmpty() ? out : out.text(")");
  }
}
