package dev.diglot.dialect.ansi;

import dev.diglot.type.BasicType;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.Size;

/**
 * A type under the standard's name (ISO 9075-2, 6.1). One class with a switch, because every
 * program makes all of these before its first row.
 */
record StandardMapping<J>(Codec<J> codec) implements TypeMapping<J> {

  @Override
  public String ddlName(DataType<J> type) {
    String name = ((BasicType<J>) type).name().value();
    Size size = type.size();
    boolean unbounded = size.length() == Size.UNSET;
    return switch (name) {
      case "double" -> "double precision";
      case "decimal" -> "decimal(" + size.precision() + ", " + size.scale() + ")";
      case "varchar" -> unbounded ? "varchar" : "varchar(" + size.length() + ")";
      case "text" -> "character large object";
      case "binary" -> unbounded ? "binary large object" : "varbinary(" + size.length() + ")";
      case "time", "timestamp" -> name + "(" + size.precision() + ")";
      case "timestamptz" -> "timestamp(" + size.precision() + ") with time zone";
      default -> name;
    };
  }

  @Override
  public Codec<J> codec(DataType<J> type) {
    return codec;
  }

  @Override
  public String literal(J value) {
    return StandardLiterals.of(value);
  }
}
