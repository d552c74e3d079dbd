package dev.diglot.examples;

/** Runs every chapter of the tutorial in turn: {@code -Ddb=h2} (the default) names the database. */
public final class Tour {

  private Tour() {}

  /**
   * Runs the tour.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println("Diglot on " + System.getProperty("db", "h2"));
  }
}
