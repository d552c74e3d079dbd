package dev.diglot.dialect.h2;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The many keys that are all that a select of one table asks for.
 *
 * @param column what is compared with them
 * @param type the type of the array that holds them
 * @param array the array, bound
 */
record KeyList(ColumnNode column, KeyArray type, BindNode array) {
  /** Fewer keys are a list of parameters. */
  private static final int FEW = 16;

  /** The most elements of an array, by H2's documentation of its limits. */
  private static final int MOST = 65_536;

  /** Types whose values are equal in Java whenever they are in the database. */
  private static final Set<TypeName> EXACT =
      Set.of(TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT, TypeName.UUID);

  static @Nullable KeyList of(Select select) {
    return select.where() instanceof InNode in
            && in.options().size() > FEW
            && in.options().size() <= MOST
            && in.value() instanceof ColumnNode column
            && select.from() instanceof TableSource table
            && table.origin() == column.origin()
            && select.lock() == null
        ? of(column, in.options())
        : null;
  }

  private static @Nullable KeyList of(ColumnNode column, List<Node> options) {
    DataType<?> type = column.type();
    if (!(type instanceof BasicType<?>) || !EXACT.contains(type.name())) {
      return null;
    }
    Set<Object> distinct = new LinkedHashSet<>();
    for (Node option : options) {
      Object value = option instanceof BindNode bind ? bind.value() : null;
      if (!type.javaType().isInstance(value)) {
        return null;
      }
      distinct.add(value);
    }
    BindNode first = (BindNode) options.get(0);
    KeyArray array = new KeyArray(type);
    return new KeyList(
        column, array, new BindNode(List.copyOf(distinct), array, first.name(), first.sensitive()));
  }
}
