package dev.diglot.benchmarks.startup;

/** A moment on the way to the first row. */
enum Mark {
  /** The database runs, and the library's way begins. */
  BEGIN,
  /** The mapping is known; what maps nothing passes at once. */
  MAPPED,
  /** Connections can be had. */
  OPEN,
  /** The first row is there. */
  ROW
}
