package dev.diglot.bytecode;

/**
 * A line of source. It tells where something came from and plays no part in equality.
 *
 * @param number from 1; 0 when the class was compiled without line numbers
 */
public record Line(int number) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Line;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
