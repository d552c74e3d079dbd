package dev.diglot.benchmarks.report;

/**
 * What one contender needed.
 *
 * @param micros microseconds an operation, the median of all measurements
 * @param error how far off the median may be, in microseconds
 * @param bytes bytes allocated by an operation, the median of all measurements; not a number when
 *     that was not measured
 */
record Score(double micros, double error, double bytes) {

  double of(Measure measure) {
    return measure == Measure.TIME ? micros : bytes;
  }
}
