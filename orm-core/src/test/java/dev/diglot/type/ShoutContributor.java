package dev.diglot.type;

import java.util.Locale;
import java.util.Optional;

/** Contributes a type for members that carry {@link Shout}. */
public final class ShoutContributor implements TypeContributor {
  static final DataType<String> SHOUTED =
      new ConvertedType<>(
          String.class,
          StandardTypes.varchar(99),
          new Converter<>() {
            @Override
            public String toColumn(String value) {
              return value.toUpperCase(Locale.ROOT);
            }

            @Override
            public String toProperty(String value) {
              return value;
            }
          });

  /** Made by the service loader. */
  public ShoutContributor() {}

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    return request.qualifier(Shout.class).map(shout -> SHOUTED);
  }
}
