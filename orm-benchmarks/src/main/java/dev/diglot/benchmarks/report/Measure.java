package dev.diglot.benchmarks.report;

/** What contenders are compared by. */
enum Measure {
  /** Time, which is noisy. */
  TIME("time", 1.15),
  /** Allocated bytes, which hardly vary. */
  BYTES("bytes", 1.05);

  private final String label;
  private final double noise;

  Measure(String label, double noise) {
    this.label = label;
    this.noise = noise;
  }

  String label() {
    return label;
  }

  /** The ratio below which a difference says nothing. */
  double noise() {
    return noise;
  }
}
