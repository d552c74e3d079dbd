package dev.diglot.dialect.h2;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.BasicType;
import dev.diglot.type.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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

  /** Whether many keys are all that a select asks for. */
  static boolean isAllOf(Select select) {
    return select.where() instanceof InNode in
        && in.options().size() > FEW
        && in.options().size() <= MOST
        && in.value() instanceof ColumnNode column
        && select.from() instanceof TableSource table
        && table.origin() == column.origin()
        && select.lock() == null
        && column.type() instanceof BasicType<?> type
        && EXACT.contains(type.name())
        && areValues(in.options(), type);
  }

  private static boolean areValues(List<Node> options, BasicType<?> type) {
    for (Node option : options) {
      if (!(option instanceof BindNode bind) || !type.javaType().isInstance(bind.value())) {
        return false;
      }
    }
    return true;
  }

  /** The keys of a select of which they are all that it asks for, or null. */
  static @Nullable KeyList of(Select select) {
    return isAllOf(select)
            && select.where() instanceof InNode in
            && in.value() instanceof ColumnNode column
            && column.type() instanceof BasicType<?> type
        ? of(column, type, in.options())
        : null;
  }

  private static KeyList of(ColumnNode column, BasicType<?> type, List<Node> options) {
    Set<Object> distinct = new LinkedHashSet<>();
    for (Node option : options) {
      distinct.add(Objects.requireNonNull(((BindNode) option).value()));
    }
    BindNode first = (BindNode) options.get(0);
    KeyArray array = new KeyArray(type);
    return new KeyList(
        column, array, new BindNode(List.copyOf(distinct), array, first.name(), first.sensitive()));
  }
}
