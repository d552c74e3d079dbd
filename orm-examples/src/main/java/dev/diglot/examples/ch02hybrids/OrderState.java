package dev.diglot.examples.ch02hybrids;

/** How far an order got. */
public enum OrderState {
  /** Not paid yet. */
  PENDING,
  /** Paid, not sent yet. */
  PAID,
  /** On its way. */
  SHIPPED
}
