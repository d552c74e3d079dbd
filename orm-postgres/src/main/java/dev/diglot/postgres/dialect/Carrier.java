package dev.diglot.postgres.dialect;

import dev.diglot.dialect.ColumnArray;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of PostgreSQL that carries the values of a column.
 *
 * @param ddlName the array's type
 * @param sending how its elements are sent
 * @param text the elements as text
 * @param target the type that elements are cast to, or null when they are of the column's type
 */
record Carrier(
    String ddlName, Sending sending, Function<Object, String> text, @Nullable Target target)
    implements NativeType<List<@Nullable Object>>, ColumnArray {

  @Override
  public DataType<List<@Nullable Object>> type() {
    return this;
  }

  @Override
  public Node value(Node element) {
    return target == null ? element : new CastNode(element, target);
  }

  @Override
  public String dialect() {
    return PostgresType.DIALECT;
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Class<List<@Nullable Object>> javaType() {
    return (Class) List.class;
  }

  @Override
  public Codec<List<@Nullable Object>> codec() {
    return new Sent(sending);
  }

  @Override
  public String literal(List<@Nullable Object> value) {
    return value.stream()
        .map(element -> element == null ? "null" : "'" + quoted(element) + "'")
        .collect(Collectors.joining(", ", "cast(array[", "] as " + ddlName + ")"));
  }

  private String quoted(Object element) {
    return text.apply(element).replace("'", "''");
  }

  /** Binds arrays; none is ever read. */
  private record Sent(Sending sending) implements Codec<List<@Nullable Object>> {

    @Override
    public @Nullable List<@Nullable Object> read(ResultSet row, int column) {
      throw new UnsupportedOperationException("The values of a column are sent only");
    }

    @Override
    public void bind(
        PreparedStatement statement, int position, @Nullable List<@Nullable Object> value)
        throws SQLException {
      sending.bind(statement, position, value == null ? List.of() : value);
    }
  }

  /**
   * The type of a column without its length, which a cast would cut a value to.
   *
   * @param ddlName its name
   */
  record Target(String ddlName) implements NativeType<String> {

    @Override
    public String dialect() {
      return PostgresType.DIALECT;
    }

    @Override
    public Class<String> javaType() {
      return String.class;
    }

    @Override
    public Codec<String> codec() {
      throw new UnsupportedOperationException(ddlName + " is only cast to");
    }

    @Override
    public String literal(String value) {
      throw new UnsupportedOperationException(ddlName + " is only cast to");
    }
  }
}
