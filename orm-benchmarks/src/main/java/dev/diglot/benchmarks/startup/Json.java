package dev.diglot.benchmarks.startup;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flat JSON objects of numbers and plain texts, which is all that the measures exchange. */
final class Json {
  private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\": (-?[0-9.]+)");

  private Json() {}

  /** One object on one line. */
  static String object(Map<String, ?> members) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    members.forEach((name, value) -> text.add('"' + name + "\": " + value(value)));
    return text.toString();
  }

  private static String value(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.2f", number);
    }
    return value instanceof Number ? value.toString() : '"' + value.toString() + '"';
  }

  /** The numbers of an object that {@link #object} wrote. */
  static Map<String, Double> numbers(String object) {
    Map<String, Double> numbers = new TreeMap<>();
    Matcher matcher = NUMBER.matcher(object);
    while (matcher.find()) {
      numbers.put(matcher.group(1), Double.valueOf(matcher.group(2)));
    }
    return numbers;
  }
}
