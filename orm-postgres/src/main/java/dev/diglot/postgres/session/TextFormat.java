package dev.diglot.postgres.session;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.postgres.type.TextForm;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines of text, which hold values of every type. */
record TextFormat(List<TextForm<Object>> forms) implements CopyFormat {

  static TextFormat of(List<ColumnMapping> columns) {
    return new TextFormat(columns.stream().map(TextFormat::form).toList());
  }

  @SuppressWarnings("unchecked")
  private static TextForm<Object> form(ColumnMapping column) {
    return TextForms.of((DataType<Object>) column.type());
  }

  @Override
  public String options() {
    return "";
  }

  @Override
  public void write(List<@Nullable Object[]> rows, Consumer<byte[]> out) {
    rows.forEach(row -> out.accept(line(row)));
  }

  private byte[] line(@Nullable Object[] row) {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < row.length; i++) {
      Object value = row[i];
      values.add(value == null ? null : forms.get(i).write(value));
    }
    return CopyText.line(values);
  }
}
