package dev.diglot.mapping;

/** Says why the body of a method cannot run in a database; becomes a problem of the mapping. */
public final class UntranslatableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fact;
  private final String fix;

  /**
   * A refusal.
   *
   * @param fact what stands where: class, method, line, construct, and why it cannot be translated
   * @param fix what to write instead, the typed expression included
   */
  public UntranslatableException(String fact, String fix) {
    super(fact + " " + fix);
    this.fact = fact;
    this.fix = fix;
  }

  /**
   * What was found.
   *
   * @return a sentence that goes on from the name of the method
   */
  public String fact() {
    return fact;
  }

  /**
   * What to do about it.
   *
   * @return a sentence
   */
  public String fix() {
    return fix;
  }
}
