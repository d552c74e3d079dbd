package dev.diglot.postgres.dialect;

import dev.diglot.postgres.type.DomainType;
import dev.diglot.postgres.type.NumericType;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.postgres.type.SentText;
import dev.diglot.postgres.type.TextForm;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.BasicType;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which array carries the values of a type: standard types are elements of their own arrays, the
 * types of PostgreSQL travel as text, since an array of arrays would be taken for one array.
 */
final class Carriers {
  private static final int DIGITS = 6;
  private static final int NUMBER_WIDTH = 10;
  private static final int UUID_WIDTH = 36;
  private static final int DAY_WIDTH = 10;
  private static final int TIME_WIDTH = 15;
  private static final int MOMENT_WIDTH = 26;
  private static final Map<Class<?>, Carrier> STANDARD =
      Map.ofEntries(
          entry(StandardTypes.BIGINT, "bigint[]", Sendings.boxed(Long[]::new)),
          entry(StandardTypes.INTEGER, "integer[]", Sendings.boxed(Integer[]::new)),
          entry(StandardTypes.SMALLINT, "smallint[]", Sendings.boxed(Short[]::new)),
          entry(StandardTypes.BOOLEAN, "boolean[]", Sendings.boxed(Boolean[]::new)),
          entry(StandardTypes.REAL, "real[]", Sendings.boxed(Float[]::new)),
          entry(StandardTypes.DOUBLE, "double precision[]", Sendings.boxed(Double[]::new)),
          entry(
              StandardTypes.TEXT,
              "text[]",
              Sendings.texts(text -> SentText.checked((String) text))),
          entry(StandardTypes.BYTES, "bytea[]", Sendings.BYTES),
          entry(NumericType.ANY, "numeric[]", Sendings.plain(StringBuilder::append, NUMBER_WIDTH)),
          plain(StandardTypes.UUID, "uuid[]", UUID_WIDTH),
          entry(StandardTypes.DATE, "date[]", Sendings.plain(ArrayTexts.DAYS, DAY_WIDTH)),
          plain(StandardTypes.time(DIGITS), "time[]", TIME_WIDTH),
          entry(
              StandardTypes.timestamp(DIGITS),
              "timestamp[]",
              Sendings.plain(ArrayTexts.TIMESTAMPS, MOMENT_WIDTH)),
          plain(StandardTypes.instant(DIGITS), "timestamp with time zone[]", MOMENT_WIDTH),
          plain(StandardTypes.offsetDateTime(DIGITS), "timestamp with time zone[]", MOMENT_WIDTH));

  private Carriers() {}

  private static <J> Map.Entry<Class<?>, Carrier> entry(
      DataType<J> type, String name, Sending sending) {
    TextForm<J> form = TextForms.of(type);
    Function<Object, String> text = element -> form.write(type.javaType().cast(element));
    return Map.entry(type.javaType(), new Carrier(name, sending, text, null));
  }

  private static <J> Map.Entry<Class<?>, Carrier> plain(DataType<J> type, String name, int width) {
    return entry(type, name, Sendings.plain(ArrayTexts.plain(type), width));
  }

  /** The array for a type, or null when it is none of PostgreSQL's. */
  static @Nullable Carrier of(DataType<?> type) {
    if (type instanceof ConvertedType<?, ?> converted) {
      return converted(converted);
    }
    if (type instanceof DomainType<?> domain) {
      return of(domain.base());
    }
    if (type instanceof PostgresType<?> own) {
      return text(own);
    }
    return type instanceof BasicType<?> ? STANDARD.get(type.javaType()) : null;
  }

  @SuppressWarnings("unchecked")
  private static Carrier text(PostgresType<?> type) {
    Function<Object, String> form = ((PostgresType<Object>) type)::sent;
    String target = Lengths.without(type.ddlName());
    return new Carrier("text[]", Sendings.texts(form), form, new Carrier.Target(target));
  }

  private static <J, D> @Nullable Carrier converted(ConvertedType<J, D> type) {
    Carrier stored = of(type.stored());
    if (stored == null) {
      return null;
    }
    @SuppressWarnings("unchecked")
    ConvertedType<Object, Object> any = (ConvertedType<Object, Object>) type;
    return new Carrier(
        stored.ddlName(),
        Sendings.converted(stored.sending(), any::toColumn),
        TextForms.of(any)::write,
        stored.target());
  }
}
