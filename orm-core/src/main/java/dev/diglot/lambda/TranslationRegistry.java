package dev.diglot.lambda;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The methods whose translation is known, by class, name and parameters. */
public final class TranslationRegistry {
  static final String CONSTRUCTOR = "<init>";

  private final Map<Key, Entry> entries = new HashMap<>();

  TranslationRegistry() {}

  /**
   * A method, static or not. What it is called on and with decides whether its translation is asked
   * for: when no row takes part, Java computes it.
   *
   * @param owner the class that declares it; calls through subclasses are found, too
   * @param name its name
   * @param parameters its parameters
   * @return the method, to be given a translation
   * @throws IllegalArgumentException when there is no such method
   */
  public Entry method(Class<?> owner, String name, Class<?>... parameters) {
    try {
      return add(owner.getDeclaredMethod(name, parameters), name);
    } catch (NoSuchMethodException missing) {
      throw unknown(owner, name, missing);
    }
  }

  /**
   * A constructor.
   *
   * @param owner the class
   * @param parameters its parameters
   * @return the constructor, to be given a translation
   * @throws IllegalArgumentException when there is no such constructor
   */
  public Entry constructor(Class<?> owner, Class<?>... parameters) {
    try {
      return add(owner.getDeclaredConstructor(parameters), CONSTRUCTOR);
    } catch (NoSuchMethodException missing) {
      throw unknown(owner, CONSTRUCTOR, missing);
    }
  }

  /**
   * All methods of a class that have a name.
   *
   * @param owner the class that declares them
   * @param name their name, or {@code <init>} for the constructors
   * @return the methods, to be given one translation
   * @throws IllegalArgumentException when there is no such method
   */
  public Entry overloads(Class<?> owner, String name) {
    List<? extends Executable> found =
        name.equals(CONSTRUCTOR)
            ? List.<Constructor<?>>of(owner.getDeclaredConstructors())
            : Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
    if (found.isEmpty()) {
      throw unknown(owner, name, null);
    }
    Entry shared = new Entry();
    found.forEach(each -> entries.put(key(each, name), shared));
    return shared;
  }

  private static IllegalArgumentException unknown(
      Class<?> owner, String name, @Nullable Throwable cause) {
    return new IllegalArgumentException("No such method: " + owner.getName() + "." + name, cause);
  }

  private Entry add(Executable method, String name) {
    Entry entry = new Entry();
    entries.put(key(method, name), entry);
    return entry;
  }

  private static Key key(Executable method, String name) {
    return new Key(method.getDeclaringClass(), name, List.of(method.getParameterTypes()));
  }

  /** The methods that are known, by class and name. */
  Map<Class<?>, Set<String>> names() {
    Map<Class<?>, Set<String>> names = new HashMap<>();
    entries
        .keySet()
        .forEach(key -> names.computeIfAbsent(key.owner, each -> new TreeSet<>()).add(key.name));
    return names;
  }

  @Nullable Entry find(Class<?> owner, String name, MethodType type) {
    return find(owner, name, type.parameterList());
  }

  private @Nullable Entry find(@Nullable Class<?> owner, String name, List<Class<?>> parameters) {
    if (owner == null) {
      return null;
    }
    Entry own = entries.get(new Key(owner, name, parameters));
    if (own != null) {
      return own;
    }
    for (Class<?> parent : owner.getInterfaces()) {
      Entry inherited = find(parent, name, parameters);
      if (inherited != null) {
        return inherited;
      }
    }
    Class<?> superclass = owner.isInterface() ? Object.class : owner.getSuperclass();
    return owner == Object.class ? null : find(superclass, name, parameters);
  }

  private record Key(Class<?> owner, String name, List<Class<?>> parameters) {}

  /** A method, or several, whose translation is being said. */
  public static final class Entry {
    private @Nullable MethodTranslation translation;
    private boolean always;

    private Entry() {}

    /**
     * Translates calls in which a row takes part; other calls are computed by Java.
     *
     * @param how the translation
     */
    public void is(MethodTranslation how) {
      translation = how;
    }

    /**
     * Translates every call, also when no row takes part, such as reading the clock.
     *
     * @param how the translation
     */
    public void always(MethodTranslation how) {
      translation = how;
      always = true;
    }

    /**
     * Refuses calls in which a row takes part.
     *
     * @param reason a sentence without a capital or full stop
     * @param instead what to write instead
     */
    public void refused(String reason, String instead) {
      is(
          call -> {
            throw call.refused(reason, instead);
          });
    }

    /**
     * Refuses every call, also when no row takes part, such as making a random number.
     *
     * @param reason a sentence without a capital or full stop
     * @param instead what to write instead
     */
    public void neverTranslated(String reason, String instead) {
      always(
          call -> {
            throw call.refused(reason, instead);
          });
    }

    boolean isAlways() {
      return always;
    }

    MethodTranslation translation() {
      if (translation == null) {
        throw new IllegalStateException("A registered method was given no translation");
      }
      return translation;
    }
  }
}
