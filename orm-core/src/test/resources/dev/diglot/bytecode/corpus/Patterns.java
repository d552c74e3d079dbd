package corpus;

/** Patterns that Java 21 has. */
class Patterns {
  int i;
  Object o;
  String s;
  Color color;
  Shape shape;

  enum Color {
    RED,
    GREEN
  }

  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side, Circle inner) implements Shape {}

  @Gives("$0.o instanceof String ? ((String) $0.o).length() : $0.o instanceof Integer ? ((Integer) $0.o).intValue() : 0")
  int types() {
    return switch (o) {
      case String text -> text.length();
      case Integer number -> number;
      default -> 0;
    };
  }

  @Gives("$0.shape instanceof Circle ? ((Circle) $0.shape).radius() : ((Square) $0.shape).side()")
  int sealedTypes() {
    return switch (shape) {
      case Circle circle -> circle.radius();
      case Square square -> square.side();
    };
  }

  @Gives("$0.s == null ? 0 : $0.s.equals(\"a\") ? 1 : 2")
  int nullCase() {
    return switch (s) {
      case null -> 0;
      case "a" -> 1;
      default -> 2;
    };
  }

  @Gives("$0.color == null ? 0 : $0.color == Color.RED ? 1 : 2")
  int nullOfEnum() {
    return switch (color) {
      case null -> 0;
      case RED -> 1;
      case GREEN -> 2;
    };
  }

  @Gives("$0.o instanceof Circle && ((Circle) $0.o).radius() > 3")
  boolean recordPattern() {
    return o instanceof Circle(int radius) && radius > 3;
  }

  @Gives("$0.color == Color.RED ? 1 : 2")
  int exhaustive() {
    return switch (color) {
      case RED -> 1;
      case GREEN -> 2;
    };
  }
}
