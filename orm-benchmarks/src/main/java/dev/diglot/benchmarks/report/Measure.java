package dev.diglot.benchmarks.report;

/** What contenders are compared by. */
enum Measure {
  /** Time, measured in turn. */
  TIME("time"),
  /** Allocated bytes. */
  BYTES("bytes");

  /** The ratio below which a difference says nothing. */
  static final double NOISE = 1.05;

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
