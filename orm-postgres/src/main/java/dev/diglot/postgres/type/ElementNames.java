package dev.diglot.postgres.type;

import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import dev.diglot.type.Size;
import dev.diglot.type.TypeName;

/** The standard types as PostgreSQL names them in arrays. */
final class ElementNames {
  private ElementNames() {}

  static String of(DataType<?> type) {
    if (type instanceof NativeType<?> own) {
      return own.ddlName();
    }
    if (type instanceof ConvertedType<?, ?> converted) {
      return of(converted.stored());
    }
    TypeName name = type.name();
    if (name.equals(TypeName.DOUBLE)) {
      return "double precision";
    }
    if (name.equals(TypeName.BINARY)) {
      return "bytea";
    }
    if (name.equals(TypeName.TIMESTAMP_TZ)) {
      return "timestamp" + seconds(type.size()) + " with time zone";
    }
    if (name.equals(TypeName.TIME) || name.equals(TypeName.TIMESTAMP)) {
      return name + seconds(type.size());
    }
    return name + type.size().toString();
  }

  private static String seconds(Size size) {
    return size.precision() == Size.UNSET ? "" : size.toString();
  }
}
