package dev.diglot.mapping;

import org.jspecify.annotations.Nullable;

/** Knows the mapping of every entity class; filled when metadata is built, kept with the class. */
public final class MappedClasses {

  private static final ClassValue<Slot> SLOTS =
      new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
          return new Slot();
        }
      };

  private MappedClasses() {}

  static void register(EntityType<?> type) {
    SLOTS.get(type.javaType()).type = type;
  }

  /**
   * Finds the mapping of a class. When several metadata map it, the one built last answers.
   *
   * @param type the class
   * @return the mapping, or null when no metadata maps the class
   */
  public static @Nullable EntityType<?> find(Class<?> type) {
    return SLOTS.get(type).type;
  }

  private static final class Slot {
    private volatile @Nullable EntityType<?> type;
  }
}
