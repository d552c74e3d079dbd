package dev.diglot.postgres.session;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.postgres.type.BinaryForm;
import dev.diglot.postgres.type.BinaryForms;
import dev.diglot.type.DataType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values as the server keeps them, which spares it to parse them: the binary format of PostgreSQL's
 * documentation of {@code copy}.
 */
record BinaryFormat(List<BinaryForm<Object>> forms) implements CopyFormat {
  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final int PIECE = 1 << 16;
  private static final int NULL = -1;
  private static final int END = -1;

  /**
   * The format for columns.
   *
   * @param types the types that the server's columns have
   * @return the format, or null when a column has no binary form
   */
  static @Nullable BinaryFormat of(List<ColumnMapping> columns, Map<String, String> types) {
    List<BinaryForm<Object>> forms = new ArrayList<>(columns.size());
    for (ColumnMapping column : columns) {
      BinaryForm<Object> form = form(column, types.getOrDefault(column.name(), ""));
      if (form == null) {
        return null;
      }
      forms.add(form);
    }
    return new BinaryFormat(forms);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable BinaryForm<Object> form(ColumnMapping column, String server) {
    return BinaryForms.of((DataType<Object>) column.type(), server);
  }

  @Override
  public String options() {
    return " (format binary)";
  }

  @Override
  public void write(List<@Nullable Object[]> rows, Consumer<byte[]> out) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * PIECE);
    DataOutputStream data = new DataOutputStream(bytes);
    try {
      data.write(SIGNATURE);
      data.writeLong(0);
      for (@Nullable Object[] row : rows) {
        write(row, data);
        if (bytes.size() >= PIECE) {
          out.accept(bytes.toByteArray());
          bytes.reset();
        }
      }
      data.writeShort(END);
      out.accept(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(@Nullable Object[] row, DataOutputStream data) throws IOException {
    data.writeShort(row.length);
    for (int i = 0; i < row.length; i++) {
      Object value = row[i];
      if (value == null) {
        data.writeInt(NULL);
      } else {
        forms.get(i).write(value, data);
      }
    }
  }
}
