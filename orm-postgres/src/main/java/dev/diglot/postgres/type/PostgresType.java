package dev.diglot.postgres.type;

import dev.diglot.type.Codec;
import dev.diglot.type.NativeType;

/**
 * A type of PostgreSQL, whose values travel as text. A type of one's own is a class that implements
 * this with its name, its Java class, {@link #write} and {@link #read}, and a {@link
 * dev.diglot.type.TypeContributor} that names the type for the Java class.
 *
 * @param <J> the Java type of its values
 */
public interface PostgresType<J> extends NativeType<J>, TextForm<J> {
  /** The name of PostgreSQL's dialect. */
  String DIALECT = "PostgreSQL";

  @Override
  default String dialect() {
    return DIALECT;
  }

  @Override
  default Codec<J> codec() {
    return new TextCodec<>(this);
  }

  @Override
  default String literal(J value) {
    return "cast('" + write(value).replace("'", "''") + "' as " + ddlName() + ")";
  }
}
