package dev.diglot.benchmarks.report;

/**
 * Places ratios on a line: equal factors are equal distances.
 *
 * @param least the ratio at the left end
 * @param most the ratio at the right end
 * @param width the length of the line
 */
record Scale(double least, double most, double width) {

  /** Where a ratio lies, from the left; what lies beyond an end is drawn at the end. */
  double at(double ratio) {
    double inside = Math.max(least, Math.min(most, ratio));
    return width * Math.log(inside / least) / Math.log(most / least);
  }
}
