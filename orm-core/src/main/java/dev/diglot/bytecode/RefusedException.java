package dev.diglot.bytecode;

/** A method has no expression; the {@link Refusal} says why. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /**
   * Creates the exception.
   *
   * @param refusal what was refused, and why
   */
  public RefusedException(Refusal refusal) {
    super(refusal.message());
    this.refusal = refusal;
  }

  /**
   * What was refused, and why.
   *
   * @return the refusal
   */
  public Refusal refusal() {
    return refusal;
  }
}
