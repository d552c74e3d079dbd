package dev.diglot.mapping;

import dev.diglot.schema.NativeConstraint;
import dev.diglot.sql.tree.TableName;
import java.util.List;

/**
 * Reads annotations that ask for constraints which only one database has. Modules provide it as a
 * service.
 */
public interface ConstraintContributor {

  /**
   * The constraints that a class asks for.
   *
   * @param type an entity, or a class or interface that it extends, with an annotation that is not
   *     Diglot's own
   * @param target the entity's table, and where mistakes are told
   * @return the constraints, usually none
   */
  List<NativeConstraint> constraints(Class<?> type, Target target);

  /** The table that constraints are for. */
  interface Target {

    /**
     * The table.
     *
     * @return its name
     */
    TableName table();

    /**
     * The columns of a name; when there are none, that is told as a mistake already.
     *
     * @param name the name of a column or a property
     * @return the names of its columns, unquoted; none when nothing has that name
     */
    List<String> columns(String name);

    /**
     * Tells a mistake; it is reported with all others of the mapping.
     *
     * @param fact what is wrong, as in {@code has an @Exclude that compares nothing.}
     * @param remedy what to do about it
     */
    void problem(String fact, String remedy);
  }
}
