package dev.diglot.postgres.type;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose Java values hold PostgreSQL's text.
 *
 * @param <J> the Java type
 */
public final class TextValueType<J> implements PostgresType<J> {
  /** {@code xml}. */
  public static final TextValueType<Xml> XML =
      new TextValueType<>("xml", Xml.class, Xml::text, Xml::new);

  /** {@code tsvector}. */
  public static final TextValueType<TsVector> TS_VECTOR =
      new TextValueType<>("tsvector", TsVector.class, TsVector::text, TsVector::new);

  /** {@code tsquery}. */
  public static final TextValueType<TsQuery> TS_QUERY =
      new TextValueType<>("tsquery", TsQuery.class, TsQuery::text, TsQuery::new);

  /** {@code bit varying}. */
  public static final TextValueType<BitString> BITS =
      new TextValueType<>("bit varying", BitString.class, BitString::text, BitString::new);

  /** {@code inet}. */
  public static final TextValueType<Inet> INET =
      new TextValueType<>("inet", Inet.class, Inet::text, Inet::new);

  /** {@code cidr}. */
  public static final TextValueType<Cidr> CIDR =
      new TextValueType<>("cidr", Cidr.class, Cidr::text, Cidr::new);

  /** {@code macaddr}. */
  public static final TextValueType<MacAddress> MAC_ADDRESS =
      new TextValueType<>("macaddr", MacAddress.class, MacAddress::text, MacAddress::new);

  static final List<TextValueType<?>> ALL =
      List.of(XML, TS_VECTOR, TS_QUERY, BITS, INET, CIDR, MAC_ADDRESS);

  private final String name;
  private final Class<J> javaType;
  private final Function<J, String> writer;
  private final Function<String, J> reader;

  private TextValueType(
      String name, Class<J> javaType, Function<J, String> writer, Function<String, J> reader) {
    this.name = name;
    this.javaType = javaType;
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public String ddlName() {
    return name;
  }

  @Override
  public Class<J> javaType() {
    return javaType;
  }

  @Override
  public String write(J value) {
    return writer.apply(value);
  }

  @Override
  public J read(String text) {
    return reader.apply(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextValueType<?> type && name.equals(type.name);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
