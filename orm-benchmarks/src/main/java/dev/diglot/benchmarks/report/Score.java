package dev.diglot.benchmarks.report;

/**
 * What one benchmark measured.
 *
 * @param micros microseconds an operation, the median of all measurements
 * @param spread half the distance between the quartiles of the measurements, in microseconds; not a
 *     number when there was only one
 * @param bytes bytes allocated by an operation; not a number when that was not measured
 */
record Score(double micros, double spread, double bytes) {

  double of(Measure measure) {
    return measure == Measure.TIME ? micros : bytes;
  }
}
