package dev.diglot.examples;

import org.jspecify.annotations.Nullable;

/** What the chapters print beside their SQL. */
public final class Show {

  private Show() {}

  /**
   * Prints the heading of a chapter.
   *
   * @param number the chapter's number
   * @param title its title
   */
  public static void chapter(int number, String title) {
    System.out.println();
    System.out.println("== " + number + ". " + title);
  }

  /**
   * Says what the statements that follow are for.
   *
   * @param text one line
   */
  public static void step(String text) {
    System.out.println();
    System.out.println("-- " + text);
  }

  /**
   * Prints a value with its name.
   *
   * @param name what it is
   * @param value the value, or null
   */
  public static void value(String name, @Nullable Object value) {
    System.out.println(name + ": " + value);
  }

  /** Says how to run a chapter that needs PostgreSQL. */
  public static void needsPostgres() {
    System.out.println("This chapter needs PostgreSQL: run it with -Ddb=postgres.");
  }
}
