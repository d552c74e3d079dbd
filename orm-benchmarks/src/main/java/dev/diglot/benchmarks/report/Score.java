package dev.diglot.benchmarks.report;

/**
 * What one benchmark measured.
 *
 * @param micros microseconds an operation
 * @param spread half the distance between the slowest and the fastest measurement, in microseconds;
 *     not a number when there was only one
 * @param bytes bytes allocated by an operation; not a number when that was not measured
 */
record Score(double micros, double spread, double bytes) {

  double of(Measure measure) {
    return measure == Measure.TIME ? micros : bytes;
  }
}
