package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.invoke.MethodType;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MethodReaderTest {

  interface Named {
    String name();

    default String title() {
      return "Mx " + name();
    }
  }

  interface Titled extends Named {
    @Override
    default String title() {
      return "Dr " + name();
    }
  }

  static class Base implements Named {
    static boolean initialized;

    String name;

    @Override
    public String name() {
      return name;
    }

    int count() {
      return 1;
    }
  }

  static class Derived extends Base implements Titled {
    @Override
    int count() {
      return super.count() + 1;
    }
  }

  static class Initializing {
    static {
      Base.initialized = true;
    }

    static String text = "x";

    static String text() {
      return text;
    }
  }

  abstract static class Generic<T> {
    abstract T value();
  }

  static class Bound extends Generic<String> {
    String text;

    @Override
    String value() {
      return text;
    }
  }

  record Point(int x, int y) {}

  @Test
  void inheritedMethodsAreReadWhereTheyAreDeclared() {
    MethodBody body = read(Derived.class, "name", String.class);
    assertThat(body.method().owner()).isEqualTo(Base.class);
    assertThat(body.parameters()).containsExactly(Base.class);
    assertThat(body.isStatic()).isFalse();
    assertThat(body.result()).hasToString("$0.name");
  }

  @Test
  void classesComeBeforeInterfacesAndNearerInterfacesFirst() {
    assertThat(resolve(Derived.class, "count", int.class)).isEqualTo(Derived.class);
    assertThat(resolve(Derived.class, "title", String.class)).isEqualTo(Titled.class);
    assertThat(resolve(Base.class, "title", String.class)).isEqualTo(Named.class);
    assertThat(resolve(Base.class, "name", String.class)).isEqualTo(Base.class);
    assertThat(resolve(Named.class, "toString", String.class)).isEqualTo(Object.class);
    assertThat(resolve(ArrayList.class, "isEmpty", boolean.class)).isEqualTo(ArrayList.class);
    assertThat(resolve(AbstractList.class, "isEmpty", boolean.class).getSimpleName())
        .isEqualTo("AbstractCollection");
    assertThat(MethodReader.resolve(Base.class, "none", MethodType.methodType(int.class)))
        .isEmpty();
  }

  @Test
  void bridgesAreMethodsLikeOthers() {
    assertThat(read(Bound.class, "value", Object.class).result()).hasToString("$0.value()");
    assertThat(read(Bound.class, "value", String.class).result()).hasToString("$0.text");
  }

  @Test
  void componentsOfRecordsAreRead() {
    assertThat(read(Point.class, "x", int.class).result()).hasToString("$0.x");
  }

  @Test
  void bodiesAreReadOnceAndClassesNotInitialized() {
    MethodBody body = read(Initializing.class, "text", String.class);
    assertThat(read(Initializing.class, "text", String.class)).isSameAs(body);
    assertThat(body.isStatic()).isTrue();
    assertThat(body.parameters()).isEmpty();
    assertThat(Base.initialized).isFalse();
  }

  @Test
  void classesOfTheJdkAreReadThoughTheirModuleIsClosed() {
    assertThat(read(String.class, "isEmpty", boolean.class).result())
        .hasToString("$0.value.length == 0");
  }

  @Test
  void linesPlayNoPartInEquality() {
    assertThat(new Line(3)).isEqualTo(new Line(4)).hasSameHashCodeAs(new Line(5));
    FieldName field = new FieldName(Base.class, "name", String.class);
    assertThat(new StaticField(field, new Line(1))).isEqualTo(new StaticField(field, new Line(2)));
  }

  @Test
  void methodsThatAreNotThereAreRefused() {
    assertThat(refusal(Base.class, "none", int.class)).isEqualTo("the method none");
    assertThat(refusal(Named.class, "name", String.class)).isEqualTo("an abstract method");
    assertThat(refusal(Object.class, "hashCode", int.class)).isEqualTo("a native method");
    assertThat(refusal(Base.class, "<init>", void.class)).isEqualTo("a constructor");
    assertThat(refusal(Point.class, "toString", String.class))
        .isEqualTo("the toString of a record");
    assertThat(refusal(Point.class, "hashCode", int.class)).isEqualTo("the hashCode of a record");
  }

  @Test
  void classesWithoutAFileAreRefused() {
    Object proxy =
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Named.class}, (p, m, a) -> null);
    assertThat(refusal(proxy.getClass(), "name", String.class))
        .isEqualTo("a class without a class file");
    Supplier<String> lambda = () -> "x";
    assertThat(refusal(lambda.getClass(), "get", Object.class))
        .isEqualTo("a class without a class file");
  }

  @Test
  void namesOfSerializedLambdasAreUnderstood() {
    assertThat(MethodName.of(List.class, "get", "(I)Ljava/lang/Object;"))
        .isEqualTo(
            new MethodName(List.class, "get", MethodType.methodType(Object.class, int.class)));
  }

  private static Class<?> resolve(Class<?> receiver, String name, Class<?> result) {
    return MethodReader.resolve(receiver, name, MethodType.methodType(result))
        .orElseThrow()
        .owner();
  }

  private static MethodBody read(Class<?> owner, String name, Class<?> result) {
    return MethodReader.read(new MethodName(owner, name, MethodType.methodType(result)));
  }

  private static String refusal(Class<?> owner, String name, Class<?> result) {
    return catchThrowableOfType(RefusedException.class, () -> read(owner, name, result))
        .refusal()
        .construct();
  }
}
