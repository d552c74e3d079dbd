package dev.diglot.dialect.h2;

import dev.diglot.dialect.ansi.TypeRegistry;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of keys.
 *
 * @param element their type
 */
record KeyArray(DataType<?> element) implements NativeType<List<?>> {
  private static final TypeRegistry TYPES = TypeRegistry.standard(H2Dialect.NAME);
  private static final Codec<List<?>> CODEC = new ArrayCodec();

  @Override
  public String dialect() {
    return H2Dialect.NAME;
  }

  @Override
  public String ddlName() {
    return TYPES.ddlName(element) + " array";
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<List<?>> javaType() {
    return (Class<List<?>>) (Class<?>) List.class;
  }

  @Override
  public Codec<List<?>> codec() {
    return CODEC;
  }

  @Override
  public String literal(List<?> keys) {
    return keys.stream()
        .map(key -> TYPES.literal(key, element))
        .collect(Collectors.joining(", ", "array[", "]"));
  }

  /** Arrays as H2's driver takes them. */
  private static final class ArrayCodec implements Codec<List<?>> {

    @Override
    public @Nullable List<?> read(ResultSet row, int column) throws SQLException {
      Array array = row.getArray(column);
      return array == null ? null : List.of((Object[]) array.getArray());
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable List<?> keys)
        throws SQLException {
      if (keys == null) {
        statement.setNull(position, Types.ARRAY);
      } else {
        statement.setObject(position, keys.toArray());
      }
    }
  }
}
