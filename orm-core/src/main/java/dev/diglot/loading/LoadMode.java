package dev.diglot.loading;

/**
 * How rows are treated, and everything that is loaded from them later.
 *
 * @param readOnly whether no snapshot is kept
 * @param strict whether loading on touch is forbidden
 * @param overwrite whether rows replace what is in memory, changed or not
 */
record LoadMode(boolean readOnly, boolean strict, boolean overwrite) {
  static final LoadMode DEFAULT = new LoadMode(false, false, false);

  LoadMode nested() {
    return overwrite ? new LoadMode(readOnly, strict, false) : this;
  }
}
