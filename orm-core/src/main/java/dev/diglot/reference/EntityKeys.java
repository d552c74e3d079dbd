package dev.diglot.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the key of every entity class; filled when metadata is built, kept with the class. */
public final class EntityKeys {

  private static final ClassValue<Slot> SLOTS =
      new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
          return new Slot();
        }
      };

  private EntityKeys() {}

  /**
   * Says how the key of a class is read. Metadata built later replaces what was said before.
   *
   * @param type the entity's class
   * @param key how its key is read
   */
  public static void register(Class<?> type, EntityKey key) {
    SLOTS.get(type).key = key;
  }

  /**
   * Finds how the key of a class is read.
   *
   * @param type the entity's class
   * @return the key, or null when no metadata maps the class
   */
  public static @Nullable EntityKey find(Class<?> type) {
    return SLOTS.get(type).key;
  }

  /**
   * Reads the key of an instance.
   *
   * @param entity the instance
   * @return the key, or null when it has none yet or when no metadata maps its class
   */
  public static @Nullable Object read(Object entity) {
    EntityKey key = find(entity.getClass());
    return key == null ? null : key.read(entity);
  }

  /**
   * Brings a key to the types of the id attributes, so that {@code 5} and {@code 5L} name the same
   * row. What cannot be widened without loss is left as it is.
   *
   * @param type the entity's class
   * @param given the key as the caller wrote it
   * @return the key as a row would give it
   */
  public static Object normalise(Class<?> type, Object given) {
    EntityKey key = find(type);
    if (key == null) {
      return given;
    }
    List<Class<?>> types = key.types();
    if (given instanceof CompositeKey composite) {
      return composite.values().size() == types.size() ? fit(composite, types) : given;
    }
    return types.size() == 1 ? KeyNumbers.fit(given, types.get(0)) : given;
  }

  /**
   * Whether a reference was made from this very key object, which is quicker to tell than whether
   * the keys are equal.
   *
   * @param ref the reference
   * @param key the key as a row gave it
   * @return whether it was
   */
  public static boolean isMadeFrom(Ref<?> ref, Object key) {
    return ref.isMadeFrom(key);
  }

  /**
   * The key that a reference was made from.
   *
   * @param ref the reference
   * @return the key as it was given, of a reference to an instance that of the instance; null when
   *     there is none
   */
  public static @Nullable Object ofRow(Ref<?> ref) {
    return ref.given();
  }

  private static CompositeKey fit(CompositeKey key, List<Class<?>> types) {
    List<Object> fitted = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      fitted.add(KeyNumbers.fit(key.values().get(i), types.get(i)));
    }
    return new CompositeKey(fitted);
  }

  private static final class Slot {
    private volatile @Nullable EntityKey key;
  }
}
