package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random methods: where the compiled method returns, the value that it is read to gives the same.
 * {@code -Dbytecode.seed} and {@code -Dbytecode.methods} choose others.
 */
class RandomJavaTest {

  private static final long SEED = Long.getLong("bytecode.seed", 7L);
  private static final int METHODS = Integer.getInteger("bytecode.methods", 200);
  private static final int CALLS = 40;

  @ParameterizedTest
  @EnumSource(
      value = Compiler.class,
      names = {"JAVAC", "JAVAC_INLINE", "ECJ"})
  void valuesGiveWhatMethodsReturn(Compiler compiler) throws ReflectiveOperationException {
    String source =
        new RandomJava(new Random(SEED), compiler != Compiler.ECJ).type("Generated", METHODS);
    Class<?> type = generated(compiler, source);
    assumeThat(verifies(type)).as("the JVM accepts what the compiler wrote").isTrue();
    Random random = new Random(SEED);
    int returned = 0;
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().matches("m\\d+")) {
        returned += compare(method, colors(type.getClassLoader()), random);
      }
    }
    assertThat(returned).as("calls that returned").isGreaterThan(METHODS * CALLS / 4);
  }

  /** Some methods by ecj have frames that do not fit. */
  private static boolean verifies(Class<?> type) {
    try {
      return type.getDeclaredMethods().length > 0;
    } catch (VerifyError e) {
      return false;
    }
  }

  private static Class<?> generated(Compiler compiler, String source) {
    try {
      return new ClassFiles(compiler.compile("Generated", source)).loadClass("Generated");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static int compare(Method method, Object[] colors, Random random)
      throws IllegalAccessException {
    method.setAccessible(true);
    Optional<Value> value = read(method);
    int returned = 0;
    for (int call = 0; call < CALLS && value.isPresent(); call++) {
      Object[] arguments = arguments(random, colors);
      try {
        Object expected = method.invoke(null, arguments);
        assertThat(new ValueInterpreter(arguments).of(value.get()))
            .as("seed %s, %s%s: %s", SEED, method.getName(), show(arguments), value.get())
            .isEqualTo(expected);
        returned++;
      } catch (InvocationTargetException e) {
        assertThat(e.getCause()).isInstanceOf(RuntimeException.class);
      }
    }
    return returned;
  }

  /** The value; none for methods that always throw, and where ecj calls what it does not need. */
  private static Optional<Value> read(Method method) {
    try {
      return Optional.of(MethodReader.read(MethodName.of(method)).result());
    } catch (RefusedException refused) {
      assertThat(refused.refusal().construct())
          .as(refused.getMessage())
          .isIn("a method that never returns", "a call of Generated.all whose result is not used");
      return Optional.empty();
    }
  }

  private static String show(Object[] arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(String.valueOf(argument));
    }
    return texts.toString();
  }

  private static Object[] colors(ClassLoader loader) throws ClassNotFoundException {
    return loader.loadClass("Generated$Color").getEnumConstants();
  }

  private static Object[] arguments(Random random, Object[] colors) {
    String[] texts = {"a", "Aa", "BB", "b c", "", "xyz", random.nextInt(9) == 0 ? null : "q"};
    Object[] objects = {"text", 5, "a", 'x'};
    Double[] numbers = {0.0, 1.5, -2.25, Double.NaN, 1e10};
    return new Object[] {
      random.nextInt(7) - 1,
      random.nextInt(5) - 2,
      (long) random.nextInt(9) - 3,
      numbers[random.nextInt(5)],
      random.nextBoolean(),
      random.nextBoolean(),
      "a0Z\u00e9".charAt(random.nextInt(4)),
      texts[random.nextInt(7)],
      texts[random.nextInt(7)],
      random.nextInt(4) - 1,
      colors[random.nextInt(3)],
      objects[random.nextInt(4)]
    };
  }
}
