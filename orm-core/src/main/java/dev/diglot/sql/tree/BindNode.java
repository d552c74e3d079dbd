package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value bound at run time.
 *
 * @param value the value
 * @param type the type to bind with, or null to take the type of what it is compared with
 * @param name the column or parameter that the value is for, or null; only for printing
 * @param sensitive whether the value is masked wherever it would be printed
 */
public record BindNode(
    @Nullable Object value, @Nullable DataType<?> type, @Nullable String name, boolean sensitive)
    implements Leaf {

  /**
   * A value without a name, free to be printed.
   *
   * @param value the value
   * @param type the type to bind with, or null to take the type of what it is compared with
   */
  public BindNode(@Nullable Object value, @Nullable DataType<?> type) {
    this(value, type, null, false);
  }

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BindNode that
        && sensitive == that.sensitive
        && Objects.equals(value, that.value)
        && Objects.equals(type, that.type)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(value) + Objects.hashCode(type)) + Objects.hashCode(name);
  }

  /** The value, masked when it is sensitive. */
  @Override
  public String toString() {
    return "BindNode[" + (name == null ? "" : name + "=") + (sensitive ? "***" : value) + "]";
  }
}
