package dev.diglot.benchmarks.report;

import java.util.Locale;

/** Numbers as readers like them: three digits that count. */
final class Numbers {
  private static final int HUNDRED = 100;
  private static final int TEN = 10;
  private static final double THOUSAND = 1_000;

  private Numbers() {}

  static String ratio(double ratio) {
    return text(ratio < TEN ? "%.2f" : ratio < HUNDRED ? "%.1f" : "%.0f", ratio);
  }

  static String micros(double micros) {
    return micros < THOUSAND ? digits(micros) + " µs" : digits(micros / THOUSAND) + " ms";
  }

  static String bytes(double bytes) {
    if (bytes < THOUSAND) {
      return digits(bytes) + " B";
    }
    return bytes < THOUSAND * THOUSAND
        ? digits(bytes / THOUSAND) + " kB"
        : digits(bytes / THOUSAND / THOUSAND) + " MB";
  }

  /** A count, with a digit after the point only when it is not whole. */
  static String count(double count) {
    return count == Math.rint(count) ? text("%.0f", count) : text("%.1f", count);
  }

  private static String digits(double value) {
    return ratio(value);
  }

  static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
