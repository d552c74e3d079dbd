package dev.diglot.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random Java: methods of all statements and operators that have an expression. */
final class RandomJava {

  /** What every method is called with. */
  static final String PARAMETERS =
      "int i, int j, long l, double x, boolean p, boolean q, char c, String s, String t,"
          + " Integer n, Color color, Object o";

  /** The types that expressions have. */
  enum Type {
    INT("int"),
    LONG("long"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    CHAR("char"),
    TEXT("String");

    final String name;

    Type(String name) {
      this.name = name;
    }
  }

  /** A local variable. */
  private record Variable(String name, Type type) {}

  private final Random random;
  private final boolean withSwitchExpressions;
  private List<Variable> variables = new ArrayList<>();
  private int names;

  /** Some switches as operands make ecj itself fail, so that they can be left out. */
  RandomJava(Random random, boolean withSwitchExpressions) {
    this.random = random;
    this.withSwitchExpressions = withSwitchExpressions;
  }

  /** A class with methods {@code m0}, {@code m1} and so on. */
  String type(String name, int methods) {
    StringBuilder text = new StringBuilder("import java.util.*;\nclass " + name + " {\n");
    text.append("  enum Color { RED, GREEN, BLUE }\n");
    text.append("  static int twice(int k) { return k * 2; }\n");
    text.append("  static boolean all(boolean... flags) {\n");
    text.append("    for (boolean flag : flags) { if (!flag) return false; } return true; }\n");
    for (int i = 0; i < methods; i++) {
      text.append(method("m" + i));
    }
    return text.append("}\n").toString();
  }

  private String method(String name) {
    variables =
        new ArrayList<>(
            List.of(
                new Variable("i", Type.INT),
                new Variable("j", Type.INT),
                new Variable("l", Type.LONG),
                new Variable("x", Type.DOUBLE),
                new Variable("p", Type.BOOLEAN),
                new Variable("q", Type.BOOLEAN),
                new Variable("c", Type.CHAR),
                new Variable("s", Type.TEXT),
                new Variable("t", Type.TEXT)));
    Type result = any(Type.values());
    String head = "  static " + result.name + " " + name + "(" + PARAMETERS + ") {\n";
    String body = random.nextBoolean() ? "" : statements(result, 1 + random.nextInt(4), 2);
    return head + body + "    return " + expression(result, 4) + ";\n  }\n";
  }

  private String statements(Type result, int count, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("    ").append(statement(result, depth)).append('\n');
    }
    return text.toString();
  }

  private String statement(Type result, int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 3)) {
      case 0, 1 -> declaration();
      case 2 -> assignment();
      case 3 -> "if (" + condition() + ") return " + expression(result, 2) + ";";
      case 4 -> "if (" + condition() + ") {\n" + block(result, depth) + "    }";
      case 5 ->
          "if ("
              + condition()
              + ") {\n"
              + block(result, depth)
              + "    } else {\n"
              + block(result, depth)
              + "    }";
      case 6 -> "if (" + condition() + ") throw new IllegalStateException(" + text(1) + ");";
      case 7 -> labelled(result, depth);
      case 8 -> switchOfNumbers(result, depth);
      case 9 -> switchOfTexts(result, depth);
      default -> switchOfColors(result, depth);
    };
  }

  private String labelled(Type result, int depth) {
    String label = "b" + names++;
    return label
        + ": {\n"
        + block(result, depth)
        + "    if ("
        + condition()
        + ") break "
        + label
        + ";\n"
        + block(result, depth)
        + "    }";
  }

  private String switchOfNumbers(Type result, int depth) {
    return "switch ("
        + expression(Type.INT, 2)
        + ") {\n    case 0:\n    case 3:\n"
        + block(result, depth)
        + (random.nextBoolean() ? "    break;\n" : "")
        + "    case 1:\n"
        + block(result, depth)
        + "    break;\n    default:\n"
        + block(result, depth)
        + "    }";
  }

  private String switchOfTexts(Type result, int depth) {
    return "switch ("
        + expression(Type.TEXT, 1)
        + ") {\n    case \"Aa\", \"BB\" -> {\n"
        + block(result, depth)
        + "    }\n    case \"a\" -> {\n"
        + block(result, depth)
        + "    }\n    default -> {\n"
        + block(result, depth)
        + "    }\n    }";
  }

  private String switchOfColors(Type result, int depth) {
    return "switch (color) {\n    case BLUE:\n"
        + block(result, depth)
        + (random.nextBoolean() ? "    break;\n" : "")
        + "    case RED:\n"
        + block(result, depth)
        + "    }";
  }

  private String block(Type result, int depth) {
    List<Variable> outer = variables;
    variables = new ArrayList<>(outer);
    String text = statements(result, 1 + random.nextInt(2), depth - 1);
    variables = outer;
    return text.isEmpty() ? "" : "    {\n" + text + "    }\n";
  }

  private String declaration() {
    Type type = any(Type.values());
    String text = expression(type, 3);
    Variable variable = new Variable("v" + names++, type);
    variables.add(variable);
    return type.name + " " + variable.name() + " = " + text + ";";
  }

  private String assignment() {
    Variable variable = variables.get(random.nextInt(variables.size()));
    boolean compound = variable.type() == Type.INT || variable.type() == Type.TEXT;
    String operator = compound && random.nextBoolean() ? " += " : " = ";
    return variable.type() == Type.INT && random.nextInt(4) == 0
        ? variable.name() + (random.nextBoolean() ? "++;" : "--;")
        : variable.name() + operator + expression(variable.type(), 2) + ";";
  }

  private String condition() {
    return expression(Type.BOOLEAN, 2);
  }

  private String expression(Type type, int depth) {
    if (depth <= 0 || random.nextInt(8) == 0) {
      return leaf(type);
    } else if (random.nextInt(7) == 0) {
      return chosen(type, depth - 1);
    }
    return switch (type) {
      case INT -> number(depth - 1);
      case LONG -> wide(depth - 1);
      case DOUBLE -> floating(depth - 1);
      case BOOLEAN -> truth(depth - 1);
      case CHAR -> character(depth - 1);
      case TEXT -> text(depth - 1);
    };
  }

  private String chosen(Type type, int depth) {
    return switch (withSwitchExpressions ? random.nextInt(5) : 4) {
      case 0 ->
          "(switch (i) { case 1 -> %s; case 2, 5 -> %s; default -> %s; })"
              .formatted(expression(type, depth), leaf(type), leaf(type));
      case 1 ->
          "(switch (s) { case \"a\" -> %s; case \"Aa\" -> %s; default -> { yield %s; } })"
              .formatted(expression(type, depth), leaf(type), leaf(type));
      case 2 ->
          "(switch (color) { case GREEN -> %s; case RED -> %s; case BLUE -> %s; })"
              .formatted(expression(type, depth), leaf(type), leaf(type));
      default ->
          "(%s ? %s : %s)"
              .formatted(
                  expression(Type.BOOLEAN, depth),
                  expression(type, depth),
                  expression(type, depth));
    };
  }

  private String leaf(Type type) {
    List<Variable> fitting = variables.stream().filter(each -> each.type() == type).toList();
    return random.nextInt(3) > 0 && !fitting.isEmpty()
        ? fitting.get(random.nextInt(fitting.size())).name()
        : literal(type);
  }

  private String literal(Type type) {
    return switch (type) {
      case INT -> any("0", "1", "2", "-3", "7", "100", "40000", "Integer.MAX_VALUE");
      case LONG -> any("0L", "1L", "-5L", "9000000000L");
      case DOUBLE -> any("0.0", "1.5", "-2.25", "1e10", "Double.NaN");
      case BOOLEAN -> any("p", "q", "true", "false");
      case CHAR -> any("'a'", "'0'", "'Z'", "'\\u00e9'");
      case TEXT -> any("\"\"", "\"a\"", "\"Aa\"", "\"b c\"");
    };
  }

  private String number(int depth) {
    String one = expression(Type.INT, depth);
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> "(" + one + any(" + ", " - ", " * ") + expression(Type.INT, depth) + ")";
      case 3 -> "(" + one + any(" / ", " % ") + expression(Type.INT, depth) + ")";
      case 4 -> "(" + one + any(" & ", " | ", " ^ ") + expression(Type.INT, depth) + ")";
      case 5 -> "(" + one + any(" << ", " >> ", " >>> ") + leaf(Type.INT) + ")";
      case 6 -> "(- " + one + ")";
      case 7 -> "(~" + one + ")";
      case 8 -> "(int) " + expression(any(Type.LONG, Type.DOUBLE, Type.CHAR), depth);
      case 9 -> expression(Type.TEXT, depth) + ".length()";
      case 10 -> leaf(Type.TEXT) + ".indexOf(" + expression(Type.CHAR, depth) + ")";
      case 11 -> "(n + 0)";
      case 12 -> "Math.max(" + one + ", " + expression(Type.INT, depth) + ")";
      case 13 -> "twice(" + one + ")";
      case 14 -> any("(byte) ", "(short) ") + one;
      default -> "new int[] {" + one + ", i, 3}[" + any("0", "1", "2") + "]";
    };
  }

  private String wide(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> "(" + expression(Type.LONG, depth) + " + " + expression(Type.INT, depth) + ")";
      case 1 -> "(long) " + expression(Type.INT, depth);
      case 2 -> "(" + expression(Type.LONG, depth) + any(" >> ", " << ") + leaf(Type.LONG) + ")";
      default ->
          "("
              + expression(Type.LONG, depth)
              + any(" * ", " - ", " & ", " ^ ")
              + expression(Type.LONG, depth)
              + ")";
    };
  }

  private String floating(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> "(double) " + expression(any(Type.INT, Type.LONG, Type.CHAR), depth);
      case 1 -> "(- " + expression(Type.DOUBLE, depth) + ")";
      default ->
          "("
              + expression(Type.DOUBLE, depth)
              + any(" * ", " - ", " + ", " / ")
              + expression(any(Type.DOUBLE, Type.INT), depth)
              + ")";
    };
  }

  private String truth(int depth) {
    String one = expression(Type.BOOLEAN, depth);
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> "(" + one + " && " + expression(Type.BOOLEAN, depth) + ")";
      case 3, 4, 5 -> "(" + one + " || " + expression(Type.BOOLEAN, depth) + ")";
      case 6 -> "!" + one;
      case 7 ->
          "("
              + one
              + any(" & ", " | ", " ^ ", " == ", " != ")
              + expression(Type.BOOLEAN, depth)
              + ")";
      case 8 -> expression(Type.TEXT, depth) + ".equals(" + leaf(Type.TEXT) + ")";
      case 9 -> "(" + leaf(Type.TEXT) + any(" == ", " != ") + "null)";
      case 10 -> "(color " + any("==", "!=") + " Color." + any("RED", "BLUE") + ")";
      case 11 -> "all(" + one + ", " + expression(Type.BOOLEAN, depth) + ")";
      case 12 -> pattern();
      default -> relation(depth);
    };
  }

  private String pattern() {
    String name = "w" + names++;
    return "(o instanceof String " + name + " && " + name + ".length() > " + leaf(Type.INT) + ")";
  }

  private String relation(int depth) {
    Type type = any(Type.INT, Type.INT, Type.LONG, Type.DOUBLE, Type.CHAR);
    Type other = type == Type.CHAR ? any(Type.CHAR, Type.INT) : type;
    return "("
        + expression(type, depth)
        + any(" < ", " <= ", " > ", " >= ", " == ", " != ")
        + expression(other, depth)
        + ")";
  }

  private String character(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> "(char) " + expression(Type.INT, depth);
      case 1 -> leaf(Type.TEXT) + ".charAt(0)";
      default -> "Character.toUpperCase(" + expression(Type.CHAR, depth) + ")";
    };
  }

  private String text(int depth) {
    Type type = any(Type.values());
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> "(" + expression(Type.TEXT, depth) + " + " + expression(type, depth) + ")";
      case 3 -> "(" + expression(type, depth) + " + \"-\" + " + any("n", "color", "o", "s") + ")";
      case 4 -> "String.valueOf(" + expression(type, depth) + ")";
      case 5 -> expression(Type.TEXT, depth) + ".trim()";
      case 6 ->
          "new StringBuilder("
              + leaf(Type.TEXT)
              + ").append("
              + expression(type, depth)
              + ").append('x').toString()";
      default ->
          "Optional.ofNullable("
              + leaf(Type.TEXT)
              + ").map(y -> y + \"!\").orElse("
              + leaf(Type.TEXT)
              + ")";
    };
  }

  @SafeVarargs
  private <E> E any(E... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
