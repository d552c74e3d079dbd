package dev.diglot.error;

/**
 * One mistake in a mapping: where it is, what was found, and how to fix it.
 *
 * @param type the simple name of the class
 * @param member the field, accessor or method, or an empty string for the class itself
 * @param fact what was found and what was expected
 * @param fix what to do about it
 */
public record MappingProblem(String type, String member, String fact, String fix) {

  @Override
  public String toString() {
    String place = member.isEmpty() ? type : type + "." + member;
    return place + ": " + fact + " Fix: " + fix;
  }
}
