package dev.diglot.mapping;

/** How a to-one relationship is declared, which says when its target is loaded. */
public enum ToOneStyle {
  /** A {@code Ref}: the target is loaded on first use. */
  REF,
  /** The target's own class: the target is loaded with its holder. */
  PLAIN
}
