package dev.diglot.postgres.type;

import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The text forms of the standard types, as elements of arrays and bounds of ranges have them. */
public final class TextForms {
  private static final Map<Class<?>, TextForm<?>> STANDARD =
      Map.ofEntries(
          Map.entry(Boolean.class, new Form<>(v -> v ? "t" : "f", "t"::equals)),
          Map.entry(Short.class, new Form<>(String::valueOf, Short::valueOf)),
          Map.entry(Integer.class, new Form<>(String::valueOf, Integer::valueOf)),
          Map.entry(Long.class, new Form<>(String::valueOf, Long::valueOf)),
          Map.entry(Float.class, new Form<>(String::valueOf, Float::valueOf)),
          Map.entry(Double.class, new Form<>(String::valueOf, Double::valueOf)),
          Map.entry(BigDecimal.class, new Form<>(BigDecimal::toPlainString, Decimals::read)),
          Map.entry(String.class, new Form<>(Function.<String>identity(), Function.identity())),
          Map.entry(UUID.class, new Form<>(UUID::toString, UUID::fromString)),
          Map.entry(byte[].class, new Form<>(TextForms::hex, TextForms::bytes)),
          Map.entry(LocalDate.class, Moments.DATE),
          Map.entry(LocalTime.class, Moments.TIME_OF_DAY),
          Map.entry(LocalDateTime.class, Moments.TIMESTAMP),
          Map.entry(Instant.class, Moments.INSTANT),
          Map.entry(OffsetDateTime.class, Moments.OFFSET_DATE_TIME));

  private TextForms() {}

  /**
   * The text form of a type.
   *
   * @param <J> the Java type
   * @param type a standard type, one of PostgreSQL's, or one that converts to such a type
   * @return the form
   * @throws UnsupportedFeatureException when the type is another's
   */
  @SuppressWarnings("unchecked")
  public static <J> TextForm<J> of(DataType<J> type) {
    if (type instanceof TextForm<?> own) {
      return (TextForm<J>) own;
    }
    if (type instanceof ConvertedType<J, ?> converted) {
      return converted(converted);
    }
    @Nullable TextForm<?> known = STANDARD.get(type.javaType());
    if (known == null) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          "A PostgreSQL array or range of "
              + type
              + " was asked for, and its text form is not known. Use a PostgresType as element.");
    }
    return (TextForm<J>) known;
  }

  private static <J, D> TextForm<J> converted(ConvertedType<J, D> type) {
    TextForm<D> stored = of(type.stored());
    return new Form<>(
        value -> stored.write(type.toColumn(value)), text -> type.toProperty(stored.read(text)));
  }

  private static String hex(byte[] value) {
    return "\\x" + HexFormat.of().formatHex(value);
  }

  private static byte[] bytes(String text) {
    return HexFormat.of().parseHex(text.substring(2));
  }

  /** A form of two functions. */
  record Form<J>(Function<J, String> writer, Function<String, J> reader) implements TextForm<J> {

    @Override
    public String write(J value) {
      return writer.apply(value);
    }

    @Override
    public J read(String text) {
      return reader.apply(text);
    }
  }
}
