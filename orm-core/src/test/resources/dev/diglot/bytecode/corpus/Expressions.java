package corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Java that has an expression, and the expression. */
class Expressions extends Parent implements Named {
  boolean a;
  boolean b;
  boolean c;
  boolean d;
  int i;
  int j;
  long l;
  double x;
  double y;
  char ch;
  byte tiny;
  short small;
  String s;
  String t;
  Integer boxed;
  Boolean flag;
  Color color;
  Color other;
  Object o;
  List<String> names = new ArrayList<>();
  List<Expressions> children = new ArrayList<>();
  Expressions parent;
  int[] numbers;
  static String text = "static";
  static final String PREFIX = "pre";

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  record Point(int x, int y) {
    @Gives("$0.x + $0.y")
    int sum() {
      return x() + y;
    }
  }

  // Fields, constants, conversions.

  @Gives("$0.s")
  String field() {
    return s;
  }

  @Gives("Expressions.text")
  static String staticField() {
    return text;
  }

  @Gives("\"pre\"")
  String constant() {
    return PREFIX;
  }

  @Gives("null")
  String none() {
    return null;
  }

  @Gives("true")
  boolean yes() {
    return true;
  }

  @Gives("'x'")
  char letter() {
    return 'x';
  }

  @Gives("100000")
  int large() {
    return 100_000;
  }

  @Gives("7L")
  long wide() {
    return 7;
  }

  @Gives("Expressions.class")
  Class<?> type() {
    return Expressions.class;
  }

  @Gives("(long) $0.i")
  long widened() {
    return i;
  }

  @Gives("(int) $0.ch")
  int code() {
    return ch;
  }

  @Gives("(char) $0.i")
  char character() {
    return (char) i;
  }

  @Gives("(byte) $0.i")
  byte narrowed() {
    return (byte) i;
  }

  @Gives("$0 + $1")
  static long sum(long one, long two) {
    return one + two;
  }

  @Gives("$0.inherited")
  int inheritedField() {
    return inherited;
  }

  // Arithmetic.

  @Gives("($0.i + $0.j) * 2 - $0.i / $0.j % 3")
  int arithmetic() {
    return (i + j) * 2 - i / j % 3;
  }

  @Gives("-($0.i - ($0.j - 1))")
  int negation() {
    return -(i - (j - 1));
  }

  @Gives("(double) $0.i * $0.x / $0.y")
  double mixed() {
    return i * x / y;
  }

  @Gives("$0.l << 3 | ((long) ($0.i >>> 1) & $0.l ^ -1L)")
  long bits() {
    return l << 3 | (i >>> 1) & l ^ -1L;
  }

  @Gives("$0.l >> (int) $0.l")
  long shiftByLong() {
    return l >> l;
  }

  @Gives("(int) $0.ch + 1")
  int nextCode() {
    return ch + 1;
  }

  @Gives("(int) $0.tiny + (int) $0.small")
  int small() {
    return tiny + small;
  }

  @Gives("$0.i + 5 - 2")
  int local() {
    int k = i;
    k += 5;
    k -= 2;
    return k;
  }

  // Conditions.

  @Gives("$0.a && $0.b && ($0.c || $0.d)")
  boolean asWritten() {
    return a && b && (c || d);
  }

  @Gives("$0.a && $0.b || $0.c && $0.d")
  boolean sumOfProducts() {
    return a && b || c && d;
  }

  @Gives("($0.a || $0.b) && ($0.c || $0.d)")
  boolean productOfSums() {
    return (a || b) && (c || d);
  }

  @Gives("!$0.a")
  boolean not() {
    return !a;
  }

  @Gives("!$0.a || !$0.b")
  boolean notBoth() {
    return !(a && b);
  }

  @Gives("(!$0.a || !$0.b) && $0.c")
  boolean notBothAnd() {
    return !(a && b) && c;
  }

  @Gives("$0.a ? $0.b : $0.c")
  boolean chosen() {
    return a ? b : c;
  }

  @Gives("($0.a ? $0.b : $0.c) && $0.d")
  boolean chosenAnd() {
    return (a ? b : c) && d;
  }

  @Gives("$0.a && $0.b")
  boolean eager() {
    return a & b;
  }

  @Gives("$0.i > 1 || $0.j < 2")
  boolean eagerOfRelations() {
    return (i > 1) | (j < 2);
  }

  @Gives("$0.a != $0.b")
  boolean exclusive() {
    return a ^ b;
  }

  @Gives("$0.a == $0.b")
  boolean sameFlags() {
    return a == b;
  }

  @Gives("$0.a == $0.i > 3")
  boolean flagIsRelation() {
    return a == (i > 3);
  }

  @Gives("$0.i == $0.j && $0.i != 3 && $0.i < $0.j && $0.i <= 4 && $0.i > 0 && $0.i >= $0.j")
  boolean relations() {
    return i == j && i != 3 && i < j && i <= 4 && i > 0 && i >= j;
  }

  @Gives("$0.l > 5L && $0.l != (long) $0.i")
  boolean longRelations() {
    return l > 5 && l != i;
  }

  @Gives("$0.x < $0.y")
  boolean less() {
    return x < y;
  }

  @Gives("!($0.x < $0.y)")
  boolean notLess() {
    return !(x < y);
  }

  @Gives("$0.x == 0.5 || $0.x != $0.y || !($0.x >= 1.0)")
  boolean floating() {
    return x == 0.5 || x != y || !(x >= 1.0);
  }

  @Gives("$0.ch == 'a' || $0.ch >= '0' && $0.ch <= '9'")
  boolean characters() {
    return ch == 'a' || ch >= '0' && ch <= '9';
  }

  @Gives("$0.s == null || $0.t != null")
  boolean nulls() {
    return s == null || t != null;
  }

  @Gives("$0.s == null")
  boolean nullFirst() {
    return null == s;
  }

  @Gives("$0.i > 0")
  boolean constantFirst() {
    return 0 < i;
  }

  @Gives("$0.o instanceof String")
  boolean typed() {
    return o instanceof String;
  }

  @Gives("$0.o instanceof String && ((String) $0.o).isEmpty()")
  boolean pattern() {
    return o instanceof String text && text.isEmpty();
  }

  @Gives(
      "$0.o instanceof String && ((String) $0.o).isEmpty()"
          + " || $0.o instanceof Integer && ((Integer) $0.o).intValue() > 1")
  boolean patterns() {
    return o instanceof String text && text.isEmpty() || o instanceof Integer n && n > 1;
  }

  @Gives("$0.a && $0.i > 0 || !$0.a && $0.i < 0")
  boolean sides() {
    return a && i > 0 || !a && i < 0;
  }

  // Statements.

  @Gives("$0.a ? 1 : $0.b ? 2 : 3")
  int chain() {
    if (a) {
      return 1;
    } else if (b) {
      return 2;
    }
    return 3;
  }

  @Gives("$0.a || $0.b ? $0.s : $0.t")
  String either() {
    if (a || b) {
      return s;
    }
    return t;
  }

  @Gives("($0.a || $0.b) && !$0.c ? $0.s : $0.t")
  String either2() {
    return (a || b) && !c ? s : t;
  }

  @Gives("$0.a && !$0.b")
  boolean early() {
    if (!a) {
      return false;
    }
    if (b) {
      return false;
    }
    return true;
  }

  @Gives("$0.a || $0.b && $0.i > 3")
  boolean statements() {
    if (a) {
      return true;
    }
    boolean large = i > 3;
    return b && large;
  }

  @Gives("$0.b || $0.a")
  boolean collected() {
    boolean result = false;
    if (a) {
      result = true;
    }
    if (b) {
      result = true;
    }
    return result;
  }

  @Gives("($0.a ? $0.i : $0.j) + ($0.b ? 1 : 2)")
  int nested() {
    return (a ? i : j) + (b ? 1 : 2);
  }

  @Gives("$0.pick($0.a ? 1 : 2, $0.b ? $0.s : null, $0.c || $0.d)")
  String arguments() {
    return pick(a ? 1 : 2, b ? s : null, c || d);
  }

  @Gives("$0.a ? ($0.i > 0 ? 1 : 2) : $0.j > 0 ? 3 : 4")
  int tree() {
    if (a) {
      if (i > 0) {
        return 1;
      } else {
        return 2;
      }
    } else {
      return j > 0 ? 3 : 4;
    }
  }

  @Gives("$0.s.length()")
  int guarded() {
    if (s == null) {
      throw new IllegalArgumentException("no " + text);
    }
    return s.length();
  }

  @Gives("$0.i")
  int asserted() {
    assert i > 0 : "positive";
    return i;
  }

  @Gives("$0.a ? ($0.i + 1) * 2 : $0.i * 2")
  int reassigned() {
    int k = i;
    if (a) {
      k = k + 1;
      return k * 2;
    }
    return k * 2;
  }

  @Gives("$0.a ? 'x' : $0.ch")
  char chosenCharacter() {
    return a ? 'x' : ch;
  }

  @Gives("$0.a ? ($0.b ? $0.ch : $0.c ? 'x' : 'y') : (char) $0.i")
  char chosenAmongCharacters() {
    return a ? (b ? ch : c ? 'x' : 'y') : (char) i;
  }

  @Gives("$0.i <= 3 ? $0.t : $0.s")
  String labelled() {
    String result = t;
    block:
    {
      if (i <= 3) {
        break block;
      }
      result = s;
    }
    return result;
  }

  // Switches.

  @Gives("$0.i == 1 ? \"one\" : $0.i == 2 || $0.i == 3 ? \"few\" : \"many\"")
  String switchOverNumber() {
    switch (i) {
      case 1:
        return "one";
      case 2:
      case 3:
        return "few";
      default:
        return "many";
    }
  }

  @Gives("$0.i == 1000 ? 1 : $0.i == 5 ? 2 : 3")
  int sparse() {
    return switch (i) {
      case 1000 -> 1;
      case 5 -> 2;
      default -> 3;
    };
  }

  @Gives("$0.ch == 'a' ? 1 : $0.ch == 'b' ? 2 : 0")
  int switchOverCharacter() {
    return switch (ch) {
      case 'a' -> 1;
      case 'b' -> 2;
      default -> 0;
    };
  }

  @Gives("$0.color == Color.BLUE ? 1 : $0.color == Color.RED ? 2 : 3")
  int switchOverEnum() {
    return switch (color) {
      case BLUE -> 1;
      case RED -> 2;
      case GREEN -> 3;
    };
  }

  @Gives("$0.color == Color.GREEN || $0.color == Color.BLUE")
  boolean cold() {
    return switch (color) {
      case GREEN, BLUE -> true;
      default -> false;
    };
  }

  @Gives("$0.other == Color.GREEN ? $0.s : $0.t")
  String otherEnum() {
    switch (other) {
      case GREEN:
        return s;
      default:
        return t;
    }
  }

  @Gives("$0.s.equals(\"Aa\") ? 1 : $0.s.equals(\"BB\") ? 2 : $0.s.equals(\"x\") ? 3 : 0")
  int switchOverText() {
    return switch (s) {
      case "Aa" -> 1;
      case "BB" -> 2;
      case "x" -> 3;
      default -> 0;
    };
  }

  @Gives("$0.s.equals(\"a\") || $0.s.equals(\"b\") ? $0.i : $0.s.equals(\"c\") ? $0.j : 0")
  int textsTogether() {
    switch (s) {
      case "a":
      case "b":
        return i;
      case "c":
        return j;
      default:
        return 0;
    }
  }

  @Gives("$0.s.equals(\"a\")")
  boolean oneText() {
    return switch (s) {
      case "a" -> true;
      default -> false;
    };
  }

  @Gives("$0.i == 1 ? 10 + $0.j : $0.i == 2 ? ($0.a ? 20 : 21) : 30")
  int yielding() {
    int result =
        switch (i) {
          case 1 -> {
            int k = 10;
            yield k + j;
          }
          case 2 -> a ? 20 : 21;
          default -> 30;
        };
    return result;
  }

  @Gives("$0.color == Color.RED ? ($0.i == 1 ? 1 : 2) : $0.color == Color.GREEN ? 3 : 4")
  int nestedSwitch() {
    return switch (color) {
      case RED -> switch (i) {
        case 1 -> 1;
        default -> 2;
      };
      case GREEN -> 3;
      default -> 4;
    };
  }

  @Gives("($0.color == Color.RED ? 1 : 2) + $0.i")
  int switchInSum() {
    return switch (color) {
      case RED -> 1;
      default -> 2;
    } + i;
  }

  @Gives("$0.boxed.intValue() == 1 ? \"a\" : \"b\"")
  String switchOverBoxed() {
    return switch (boxed) {
      case 1 -> "a";
      default -> "b";
    };
  }

  @Gives("$0.i == 1 ? $0.j + 3 : $0.i == 2 ? $0.j + 2 : $0.j")
  int fallingThrough() {
    int result = j;
    switch (i) {
      case 1:
        return result + 3;
      case 2:
        result = result + 2;
      default:
        return result;
    }
  }

  // Texts.

  @Gives("$0.s + \" \" + $0.t")
  String joined() {
    return s + " " + t;
  }

  @Gives("\"\" + $0.i")
  String asText() {
    return "" + i;
  }

  @Gives("$0.s + $0.text(\"'x'\") + $0.ch + ($0.i + 1) + $0.x + $0.a + $0.o + \"1nulltrue\"")
  String everything() {
    return s + text("'x'") + ch + (i + 1) + x + a + o + 1 + null + true;
  }

  @Gives("$0.s + $0.i + \", \" + ($0.a ? \"yes\" : \"no\")")
  String built() {
    StringBuilder builder = new StringBuilder();
    builder.append(s).append(i);
    builder.append(", ");
    builder.append(a ? "yes" : "no");
    return builder.toString();
  }

  @Gives("($0.a ? $0.s + \"!\" : \"\" + $0.s) + \"?\"")
  String builtByCondition() {
    StringBuilder builder = new StringBuilder(s);
    if (a) {
      builder.append('!');
    }
    return builder.append("?").toString();
  }

  @Gives("$0.s + $0.t + $0.i")
  String extended() {
    String result = s;
    result += t;
    return result + i;
  }

  // Calls.

  @Gives("$0.s.startsWith(\"J\") && $0.s.length() > 3")
  boolean calls() {
    return s.startsWith("J") && s.length() > 3;
  }

  @Gives("Objects.equals($0.s, $0.t)")
  boolean staticCall() {
    return Objects.equals(s, t);
  }

  @Gives("$0.hidden() + $0.inherited() + $0.defaulted() + Expressions.twice($0.i)")
  int ownCalls() {
    return hidden() + inherited() + defaulted() + twice(i);
  }

  private int hidden() {
    return i;
  }

  static int twice(int n) {
    return n * 2;
  }

  @Gives("$0.inherited()")
  int superCall() {
    return super.inherited();
  }

  @Gives("$0.defaulted()")
  int superDefault() {
    return Named.super.defaulted();
  }

  @Gives("$0.s.indexOf(97) + $0.s.indexOf((int) $0.ch)")
  int characterArguments() {
    return s.indexOf('a') + s.indexOf(ch);
  }

  @Gives("Integer.valueOf($0.i)")
  Integer boxing() {
    return i;
  }

  @Gives("$0.boxed.intValue() + 1")
  int unboxing() {
    return boxed + 1;
  }

  @Gives("$0.flag.booleanValue() && $0.a")
  boolean unboxedFlag() {
    return flag && a;
  }

  @Gives("Boolean.valueOf($0.i > 3)")
  Boolean boxedCondition() {
    return i > 3;
  }

  @Gives("Long.valueOf((long) $0.i)")
  Long boxedLong() {
    return (long) i;
  }

  @Gives("$0.describe(true, 'c', 1, 2, 3L)")
  String typedArguments() {
    return describe(true, 'c', (byte) 1, (short) 2, 3);
  }

  @Gives("((String) $0.names.get(0)).length()")
  int generic() {
    return names.get(0).length();
  }

  @Gives("$0.names.equals($0.o) || $0.names.hashCode() == 3")
  boolean objectMethods() {
    return names.equals(o) || names.hashCode() == 3;
  }

  @Gives("$0.comparable().toString()")
  String objectMethodOfInterface() {
    return comparable().toString();
  }

  @Gives("new BigDecimal($0.s).add(BigDecimal.ONE)")
  BigDecimal construction() {
    return new BigDecimal(s).add(BigDecimal.ONE);
  }

  @Gives("new Point($0.a ? 1 : 2, $0.i)")
  Point construction2() {
    return new Point(a ? 1 : 2, i);
  }

  @Gives("$0.parent.parent.s")
  String path() {
    return parent.parent.s;
  }

  @Gives("$0.parent.color == Color.RED")
  boolean constantOfEnum() {
    return parent.color == Color.RED;
  }

  // Arrays.

  @Gives("Arrays.asList(new String[] {$0.s, $0.t, \"x\"})")
  List<String> variableArguments() {
    return Arrays.asList(s, t, "x");
  }

  @Gives("String.format(\"%s %s\", new Object[] {$0.s, Integer.valueOf($0.i)})")
  String formatted() {
    return String.format("%s %s", s, i);
  }

  @Gives("$0.i == 2")
  boolean ownArray() {
    int[] own = {1, 2, i};
    own[1] = 7;
    return own[own.length - 1] == 2 && own.length == 3;
  }

  @Gives("$0.numbers[1] + $0.numbers.length")
  int readArray() {
    return numbers[1] + numbers.length;
  }

  @Gives("new boolean[] {true, $0.a}")
  boolean[] flags() {
    return new boolean[] {true, a};
  }

  @Gives("new char[] {'a', $0.ch}")
  char[] letters() {
    return new char[] {'a', ch};
  }

  @Gives("new int[] {$0.a ? 5 : 1, 2}")
  int[] filledByCondition() {
    int[] own = {1, 2};
    if (a) {
      own[0] = 5;
    }
    return own;
  }

  @Gives("new int[][] {new int[] {1}, new int[] {$0.i}}")
  int[][] table() {
    return new int[][] {{1}, {i}};
  }

  // Functions.

  @Gives("$0.names.stream().anyMatch(Expressions::lambda) {$0.isEmpty()}")
  boolean lambda() {
    return names.stream().anyMatch(name -> name.isEmpty());
  }

  @Gives("$0.names.stream().anyMatch(Expressions::lambda[$0, $1]) {$2.equals($0.s) && $1 > 3}")
  boolean capturing(int k) {
    return names.stream().anyMatch(name -> name.equals(s) && k > 3);
  }

  @Gives("$0.names.stream().anyMatch(Expressions::lambda[$1]) {$1.startsWith($0)}")
  boolean capturingArgument(String prefix) {
    return names.stream().anyMatch(name -> name.startsWith(prefix));
  }

  @Gives("$0.names.stream().map(String::length) {String.length}")
  Object reference() {
    return names.stream().map(String::length);
  }

  @Gives("Expressions.apply(String::concat[$0.s]) {String.concat}")
  Object boundReference() {
    return apply(s::concat);
  }

  @Gives("Expressions.applyTo(Expressions::twice) {Expressions.twice}")
  Object staticReference() {
    return applyTo(Expressions::twice);
  }

  @Gives("Expressions.apply(BigDecimal::new) {BigDecimal.<init>}")
  Object constructorReference() {
    return apply(BigDecimal::new);
  }

  @Gives("Expressions.supply(Expressions::hidden[$0]) {Expressions.hidden}")
  Object ownReference() {
    return supply(this::hidden);
  }

  @Gives("$0.children.stream().filter(Expressions::lambda).count() {$0.children.stream()"
      + ".anyMatch(Expressions::lambda[$0]) {$1.i > $0.i}}")
  long nestedLambdas() {
    return children.stream()
        .filter(child -> child.children.stream().anyMatch(grand -> grand.i > child.i))
        .count();
  }

  @Gives("Comparator.comparing(Expressions::field) {Expressions.field}")
  Comparator<Expressions> comparator() {
    return Comparator.comparing(Expressions::field);
  }

  @Gives("(String) Optional.ofNullable($0.s).map(String::trim).orElse(\"\") {String.trim}")
  String optional() {
    return Optional.ofNullable(s).map(String::trim).orElse("");
  }

  @Gives("Expressions.test(Expressions::lambda) {$0 == null}")
  boolean serializable() {
    return test((Predicate<String> & java.io.Serializable) name -> name == null);
  }

  // What the methods above call.

  static Object apply(Function<String, ?> function) {
    return function;
  }

  static Object applyTo(Function<Integer, Integer> function) {
    return function;
  }

  static Object supply(Supplier<Integer> supplier) {
    return supplier;
  }

  static boolean test(Predicate<String> predicate) {
    return predicate.test("");
  }

  String pick(int number, String one, boolean two) {
    return one;
  }

  String describe(boolean one, char two, byte three, short four, long five) {
    return "";
  }

  String text(String given) {
    return given;
  }

  Comparable<String> comparable() {
    return s;
  }

  Collection<String> names() {
    return names;
  }
}

class Parent {
  int inherited;

  int inherited() {
    return inherited;
  }
}

interface Named {
  default int defaulted() {
    return secret() + 1;
  }

  private int secret() {
    return 1;
  }
}
