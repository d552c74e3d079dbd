package dev.diglot.annotation;

import dev.diglot.schema.ReferentialAction;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key, on a column or relationship, or in {@link Table} over several columns. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface ForeignKey {

  /**
   * The name of the constraint; empty for one made of the table's and the columns' names.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * The columns or properties that refer; empty on a field, which is then the column.
   *
   * @return the columns
   */
  String[] columns() default {};

  /**
   * The entity referred to; {@code void} when the table is named or the relationship says it.
   *
   * @return the entity
   */
  Class<?> target() default void.class;

  /**
   * The table referred to, when no entity is mapped to it.
   *
   * @return the table, or an empty string
   */
  String table() default "";

  /**
   * The columns referred to; empty for the target's id.
   *
   * @return the columns
   */
  String[] references() default {};

  /**
   * What happens to the row when the one it refers to is deleted.
   *
   * @return the action
   */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /**
   * What happens to the row when the key it refers to changes.
   *
   * @return the action
   */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * Whether the database may check it at commit.
   *
   * @return whether it may be deferred
   */
  boolean deferrable() default false;

  /**
   * Whether the constraint exists in the database at all.
   *
   * @return whether it is created
   */
  boolean enabled() default true;
}
