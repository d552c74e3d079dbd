package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.List;

/** Joins values as text in one form, however the compiler wrote it. */
final class Texts {

  private final Interner values;

  Texts(Interner values) {
    this.values = values;
  }

  Value empty() {
    return text("");
  }

  Value text(String text) {
    return values.once(new Constant(text, String.class));
  }

  /** The parts in a row; nested rows are taken apart and constants joined. */
  Value concatenation(List<Value> parts) {
    List<Value> flat = new ArrayList<>();
    StringBuilder constant = new StringBuilder();
    for (Value part : parts) {
      for (Value piece : piecesOf(part)) {
        if (piece instanceof Constant known && !(known.value() instanceof Class)) {
          constant.append(known.value());
        } else {
          flush(constant, flat);
          flat.add(piece);
        }
      }
    }
    if (flat.isEmpty()) {
      return text(constant.toString());
    }
    flush(constant, flat);
    return values.once(new Concatenation(flat));
  }

  private void flush(StringBuilder constant, List<Value> flat) {
    if (constant.length() > 0) {
      flat.add(text(constant.toString()));
      constant.setLength(0);
    }
  }

  private static List<Value> piecesOf(Value part) {
    if (part instanceof Concatenation concatenation) {
      return concatenation.parts();
    }
    return part instanceof Invocation call && isValueOf(call)
        ? piecesOf(call.arguments().get(0))
        : List.of(part);
  }

  private static boolean isValueOf(Invocation call) {
    return call.method().owner() == String.class
        && call.method().name().equals("valueOf")
        && call.arguments().size() == 1
        && call.method().type().parameterType(0) != char[].class;
  }
}
