package dev.diglot.postgres.dialect;

import dev.diglot.postgres.type.DomainType;
import dev.diglot.postgres.type.NumericType;
import dev.diglot.postgres.type.PostgresType;
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
  private static final Map<Class<?>, Carrier> STANDARD =
      Map.ofEntries(
          entry(StandardTypes.BIGINT, "bigint[]", Sendings.LONGS),
          entry(StandardTypes.INTEGER, "integer[]", Sendings.INTEGERS),
          entry(StandardTypes.SMALLINT, "smallint[]", Sendings.boxed(Short[]::new)),
          entry(StandardTypes.BOOLEAN, "boolean[]", Sendings.boxed(Boolean[]::new)),
          entry(StandardTypes.REAL, "real[]", Sendings.boxed(Float[]::new)),
          entry(StandardTypes.DOUBLE, "double precision[]", Sendings.boxed(Double[]::new)),
          entry(StandardTypes.TEXT, "text[]", Sendings.boxed(String[]::new)),
          entry(StandardTypes.BYTES, "bytea[]", Sendings.BYTES),
          plain(NumericType.ANY, "numeric[]"),
          plain(StandardTypes.UUID, "uuid[]"),
          plain(StandardTypes.DATE, "date[]"),
          plain(StandardTypes.time(DIGITS), "time[]"),
          plain(StandardTypes.timestamp(DIGITS), "timestamp[]"),
          plain(StandardTypes.instant(DIGITS), "timestamp with time zone[]"),
          plain(StandardTypes.offsetDateTime(DIGITS), "timestamp with time zone[]"));

  private Carriers() {}

  private static Map.Entry<Class<?>, Carrier> entry(
      DataType<?> type, String name, Sending sending) {
    return Map.entry(type.javaType(), new Carrier(name, sending, ArrayTexts.of(type), null));
  }

  private static Map.Entry<Class<?>, Carrier> plain(DataType<?> type, String name) {
    return entry(type, name, Sendings.plain(ArrayTexts.of(type)));
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
    Function<Object, String> form = ((PostgresType<Object>) type)::write;
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
        Sendings.converted(stored.sending(), any.converter()::toColumn),
        TextForms.of(any)::write,
        stored.target());
  }
}
