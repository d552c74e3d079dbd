package dev.diglot.error;

/** Codes of mistakes in queries, found before a statement is sent. */
public enum QueryError implements ErrorCode {
  /** A property reference names nothing that is mapped. */
  UNKNOWN_PROPERTY("DG-201"),
  /** A property belongs to no entity of the query, or to several. */
  UNKNOWN_ROOT("DG-202"),
  /** A lambda was given where only a method reference can be understood. */
  NOT_A_PROPERTY_REFERENCE("DG-203"),
  /** A comparison was given null. */
  NULL_COMPARISON("DG-204"),
  /** A query is incomplete or contradicts itself. */
  INVALID_QUERY("DG-205"),
  /** One row was asked for and none came. */
  NO_RESULT("DG-206"),
  /** One row was asked for and several came. */
  TOO_MANY_RESULTS("DG-207"),
  /** A named parameter of raw SQL is missing or unknown. */
  INVALID_PARAMETER("DG-208"),
  /** A result cannot be turned into the requested type. */
  INVALID_PROJECTION("DG-209"),
  /** Something in a lambda cannot be translated to SQL. */
  LAMBDA_NOT_TRANSLATABLE("DG-210"),
  /** A part of a lambda that depends on no entity threw. */
  LAMBDA_FAILED("DG-211"),
  /** A hybrid is set of which nothing says what setting it sets. */
  HYBRID_NOT_SETTABLE("DG-212");

  private final String id;

  QueryError(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
