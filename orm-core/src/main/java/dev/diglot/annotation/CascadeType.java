package dev.diglot.annotation;

/** An operation that extends to the target of a relationship. */
public enum CascadeType {
  /** Every operation. */
  ALL,
  /** Adding to a session. */
  PERSIST,
  /** Merging into a session. */
  MERGE,
  /** Removing. */
  REMOVE,
  /** Reading again. */
  REFRESH,
  /** Leaving the session. */
  DETACH
}
