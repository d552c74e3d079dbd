package dev.diglot.bytecode;

/** Where the reader is: the method, and the line that it executes. */
final class Site {

  private final String className;
  private final String method;
  private int line;

  Site(String className, String method) {
    this.className = className;
    this.method = method;
  }

  void moveTo(int newLine) {
    line = newLine;
  }

  Line line() {
    return new Line(line);
  }

  RefusedException refuse(Obstacle obstacle, Object... details) {
    return new RefusedException(obstacle.refusal(className, method, line, details));
  }
}
