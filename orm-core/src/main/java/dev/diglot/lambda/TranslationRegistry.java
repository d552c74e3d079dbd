package dev.diglot.lambda;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The methods whose translation is known, by class, name and parameters. */
public final class TranslationRegistry {
  static final String CONSTRUCTOR = "<init>";

  private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
  private final Map<Class<?>, List<Later>> waiting = new ConcurrentHashMap<>();
  private @Nullable Later loading;

  TranslationRegistry() {}

  /**
   * Translations that are registered when a method of one of their classes is first asked for, so
   * that nobody waits for those that no lambda calls. They may say in turn what is registered
   * later.
   *
   * @param translations registers them
   * @param owners every class whose methods it registers
   */
  public void later(MethodTranslations translations, Class<?>... owners) {
    Later later = new Later(translations, Set.of(owners));
    for (Class<?> owner : owners) {
      requireExpected(owner);
      waiting.computeIfAbsent(owner, each -> new ArrayList<>()).add(later);
    }
  }

  /** Registers what waits for a class. Several classes may wait for the same. */
  private synchronized void load(Class<?> owner) {
    List<Later> open = waiting.getOrDefault(owner, List.of());
    while (!open.isEmpty()) {
      Later next = open.get(0);
      for (Class<?> each : next.owners) {
        waiting.getOrDefault(each, List.of()).remove(next);
      }
      loading = next;
      next.translations.contribute(this);
      loading = null;
    }
    waiting.remove(owner);
  }

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
    for (Executable each : found) {
      put(key(each, name), shared);
    }
    return shared;
  }

  private static IllegalArgumentException unknown(
      Class<?> owner, String name, @Nullable Throwable cause) {
    return new IllegalArgumentException("No such method: " + owner.getName() + "." + name, cause);
  }

  private Entry add(Executable method, String name) {
    Entry entry = new Entry();
    put(key(method, name), entry);
    return entry;
  }

  private void put(Key key, Entry entry) {
    requireExpected(key.owner);
    entries.put(key, entry);
  }

  private void requireExpected(Class<?> owner) {
    if (loading != null && !loading.owners.contains(owner)) {
      throw new IllegalArgumentException(
          loading.translations.getClass().getName()
              + " translates "
              + owner.getName()
              + ", for which it is not registered");
    }
  }

  private static Key key(Executable method, String name) {
    return new Key(method.getDeclaringClass(), name, List.of(method.getParameterTypes()));
  }

  /** The methods that are known, by class and name. */
  Map<Class<?>, Set<String>> names() {
    for (Class<?> owner : List.copyOf(waiting.keySet())) {
      load(owner);
    }
    Map<Class<?>, Set<String>> names = new HashMap<>();
    for (Key key : entries.keySet()) {
      names.computeIfAbsent(key.owner, each -> new TreeSet<>()).add(key.name);
    }
    return names;
  }

  @Nullable Entry find(Class<?> owner, String name, MethodType type) {
    return find(owner, name, type.parameterList());
  }

  private @Nullable Entry find(@Nullable Class<?> owner, String name, List<Class<?>> parameters) {
    if (owner == null) {
      return null;
    }
    if (waiting.containsKey(owner)) {
      load(owner);
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

  /** Translations that wait for the first call of a method of some classes. */
  private static final class Later {
    private final MethodTranslations translations;
    private final Set<Class<?>> owners;

    Later(MethodTranslations translations, Set<Class<?>> owners) {
      this.translations = translations;
      this.owners = owners;
    }
  }

  private record Key(Class<?> owner, String name, List<Class<?>> parameters) {

    /** Written out: the generated code of records is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && owner == that.owner
          && name.equals(that.name)
          && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * owner.hashCode() + name.hashCode()) + parameters.hashCode();
    }
  }

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
