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
      new TextValueType<>("xml", Xml.class, Xml::text, Xml::new, false);

  /** {@code tsvector}. */
  public static final TextValueType<TsVector> TS_VECTOR =
      new TextValueType<>("tsvector", TsVector.class, TsVector::text, TsVector::new, true);

  /** {@code tsquery}. */
  public static final TextValueType<TsQuery> TS_QUERY =
      new TextValueType<>("tsquery", TsQuery.class, TsQuery::text, TsQuery::new, true);

  /** {@code inet}. */
  public static final TextValueType<Inet> INET =
      new TextValueType<>("inet", Inet.class, Inet::text, Inet::new, true);

  /** {@code cidr}. */
  public static final TextValueType<Cidr> CIDR =
      new TextValueType<>("cidr", Cidr.class, Cidr::text, Cidr::new, true);

  /** {@code macaddr}. */
  public static final TextValueType<MacAddress> MAC_ADDRESS =
      new TextValueType<>("macaddr", MacAddress.class, MacAddress::text, MacAddress::new, true);

  static final List<TextValueType<?>> ALL =
      List.of(XML, TS_VECTOR, TS_QUERY, INET, CIDR, MAC_ADDRESS);

  private final String name;
  private final Class<J> javaType;
  private final Function<J, String> writer;
  private final Function<String, J> reader;
  private final boolean rewritten;

  private TextValueType(
      String name,
      Class<J> javaType,
      Function<J, String> writer,
      Function<String, J> reader,
      boolean rewritten) {
    this.name = name;
    this.javaType = javaType;
    this.writer = writer;
    this.reader = reader;
    this.rewritten = rewritten;
  }

  /**
   * A type of one's own, whose values are immutable and which PostgreSQL writes as they were given,
   * or so that {@code equals} takes no notice.
   *
   * @param <J> the Java type
   * @param name the type's name in PostgreSQL
   * @param javaType the class of the values
   * @param writer makes text that PostgreSQL reads
   * @param reader makes a value of text that PostgreSQL wrote
   * @return the type
   */
  public static <J> TextValueType<J> of(
      String name, Class<J> javaType, Function<J, String> writer, Function<String, J> reader) {
    return new TextValueType<>(name, javaType, writer, reader, false);
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
  public boolean rewritten() {
    return rewritten;
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
    return other instanceof TextValueType<?> type
        && name.equals(type.name)
        && javaType == type.javaType;
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
