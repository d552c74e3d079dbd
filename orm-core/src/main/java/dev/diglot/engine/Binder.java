package dev.diglot.engine;

import dev.diglot.dialect.TypeSystem;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds values to the parameters of a statement, each as the dialect binds its type. */
final class Binder {
  private final TypeSystem types;

  Binder(TypeSystem types) {
    this.types = types;
  }

  void bind(PreparedStatement statement, List<BindNode> binds) throws SQLException {
    for (int i = 0; i < binds.size(); i++) {
      codec(binds, i).bind(statement, i + 1, binds.get(i).value());
    }
  }

  /** The codecs of a statement that is run many times. */
  Codec<@Nullable Object>[] codecs(List<BindNode> binds) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Codec<@Nullable Object>[] codecs = new Codec[binds.size()];
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = codec(binds, i);
    }
    return codecs;
  }

  @SuppressWarnings("unchecked")
  private Codec<@Nullable Object> codec(List<BindNode> binds, int index) {
    BindNode bind = binds.get(index);
    DataType<?> type = bind.type();
    if (type == null) {
      throw new QueryException(
          QueryError.INVALID_PARAMETER,
          String.format(
              "Parameter %d%s has no SQL type. Compare it with a column, cast it, or bind a value"
                  + " of a Java type that is mapped.",
              index + 1, bind.name() == null ? "" : " (" + bind.name() + ")"));
    }
    return (Codec<@Nullable Object>) types.codec(type);
  }
}
