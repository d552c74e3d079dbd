package dev.diglot.benchmarks.report;

/**
 * What one benchmark measured.
 *
 * @param micros microseconds an operation
 * @param error half of the confidence interval of the time, in microseconds; not a number when
 *     there were too few measurements
 * @param bytes bytes allocated by an operation; not a number when that was not measured
 */
record Score(double micros, double error, double bytes) {

  double of(Measure measure) {
    return measure == Measure.TIME ? micros : bytes;
  }
}
