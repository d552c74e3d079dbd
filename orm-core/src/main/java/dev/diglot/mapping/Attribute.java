package dev.diglot.mapping;

/** One mapped member of an entity or embedded value. */
public sealed interface Attribute
    permits BasicAttribute,
        ComputedAttribute,
        EmbeddedAttribute,
        HybridAttribute,
        RelationshipAttribute {

  /**
   * The name of the field, or of the method of a hybrid.
   *
   * @return the name
   */
  String name();

  /**
   * The position of the field in the {@link ObjectAccess} of the class that declares it.
   *
   * @return the slot, or -1 for a hybrid, which has no field
   */
  int slot();

  /**
   * The declared class of the field, or the result of a hybrid; may be primitive.
   *
   * @return the class
   */
  Class<?> javaType();
}
