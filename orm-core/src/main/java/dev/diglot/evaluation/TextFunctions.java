package dev.diglot.evaluation;

import dev.diglot.evaluation.Functions.Function;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions of texts, for characters of the basic plane. */
final class TextFunctions {
  private TextFunctions() {}

  static void addTo(Map<Operator, Function> functions) {
    functions.put(Operators.CONCAT, TextFunctions::concat);
    functions.put(Operators.LENGTH, TextFunctions::length);
    functions.put(Operators.LOWER, ascii(text -> text.toLowerCase(Locale.ROOT)));
    functions.put(Operators.UPPER, ascii(text -> text.toUpperCase(Locale.ROOT)));
    functions.put(Operators.TRIM, plain(TextFunctions::withoutBlanks));
    functions.put(Operators.SUBSTRING, TextFunctions::substring);
    functions.put(Operators.REPLACE, TextFunctions::replace);
    functions.put(Operators.POSITION, TextFunctions::position);
    functions.put(JavaOperators.LENGTH, TextFunctions::length);
    functions.put(JavaOperators.LEFT, TextFunctions::left);
    functions.put(JavaOperators.RIGHT, TextFunctions::right);
    functions.put(JavaOperators.LAST_INDEX, TextFunctions::lastIndex);
    functions.put(JavaOperators.TRIM, plain(String::trim));
    functions.put(JavaOperators.STRIP, ascii(String::strip));
    functions.put(JavaOperators.STRIP_LEADING, ascii(String::stripLeading));
    functions.put(JavaOperators.STRIP_TRAILING, ascii(String::stripTrailing));
    functions.put(JavaOperators.REPEAT, TextFunctions::repeat);
    functions.put(JavaOperators.BINARY_ORDER, arguments -> BinaryText.of(text(arguments, 0)));
    functions.put(JavaOperators.CODE, TextFunctions::code);
    functions.put(JavaOperators.CHARACTER, TextFunctions::character);
  }

  private static Function plain(UnaryOperator<String> change) {
    return arguments -> change.apply(text(arguments, 0));
  }

  private static Function ascii(UnaryOperator<String> change) {
    return arguments -> Texts.isAscii(text(arguments, 0)) ? change.apply(text(arguments, 0)) : null;
  }

  private static String text(List<Object> arguments, int index) {
    return (String) arguments.get(index);
  }

  private static int number(List<Object> arguments, int index) {
    return Math.toIntExact(((Number) arguments.get(index)).longValue());
  }

  private static boolean counted(List<Object> arguments) {
    return arguments.stream()
        .noneMatch(a -> a instanceof String text && Texts.isBeyondBasicPlane(text));
  }

  private static @Nullable Object concat(List<Object> arguments) {
    StringBuilder all = new StringBuilder();
    for (Object argument : arguments) {
      if (!(argument instanceof String) && !Integers.isInteger(argument)) {
        return null;
      }
      all.append(argument);
    }
    return all.toString();
  }

  private static @Nullable Object length(List<Object> arguments) {
    return counted(arguments) ? text(arguments, 0).length() : null;
  }

  private static String withoutBlanks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (from < to && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  private static @Nullable Object substring(List<Object> arguments) {
    String text = text(arguments, 0);
    int from = number(arguments, 1) - 1;
    int count = arguments.size() < 3 ? text.length() : number(arguments, 2);
    if (from < 0 || count < 0 || !counted(arguments)) {
      return null;
    }
    int start = Math.min(from, text.length());
    return text.substring(start, start + Math.min(count, text.length() - start));
  }

  private static @Nullable Object replace(List<Object> arguments) {
    String part = text(arguments, 1);
    return part.isEmpty() ? null : text(arguments, 0).replace(part, text(arguments, 2));
  }

  private static @Nullable Object position(List<Object> arguments) {
    String part = text(arguments, 1);
    return part.isEmpty() || !counted(arguments) ? null : text(arguments, 0).indexOf(part) + 1;
  }

  private static @Nullable Object left(List<Object> arguments) {
    String text = text(arguments, 0);
    int count = number(arguments, 1);
    return count < 0 || !counted(arguments)
        ? null
        : text.substring(0, Math.min(count, text.length()));
  }

  private static @Nullable Object right(List<Object> arguments) {
    String text = text(arguments, 0);
    int count = number(arguments, 1);
    return count < 0 || !counted(arguments)
        ? null
        : text.substring(text.length() - Math.min(count, text.length()));
  }

  private static @Nullable Object lastIndex(List<Object> arguments) {
    return counted(arguments) ? text(arguments, 0).lastIndexOf(text(arguments, 1)) : null;
  }

  private static @Nullable Object repeat(List<Object> arguments) {
    int times = number(arguments, 1);
    boolean modest = times >= 0 && (long) times * text(arguments, 0).length() < 100_000;
    return modest ? text(arguments, 0).repeat(times) : null;
  }

  private static @Nullable Object code(List<Object> arguments) {
    String text = text(arguments, 0);
    return text.isEmpty() || !counted(arguments) ? null : (int) text.charAt(0);
  }

  private static @Nullable Object character(List<Object> arguments) {
    int code = number(arguments, 0);
    boolean plain = code > 0 && code <= Character.MAX_VALUE && !Character.isSurrogate((char) code);
    return plain ? String.valueOf((char) code) : null;
  }
}
