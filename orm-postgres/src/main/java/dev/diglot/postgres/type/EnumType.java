package dev.diglot.postgres.type;

import dev.diglot.dialect.ansi.Fold;
import dev.diglot.dialect.ansi.QuotedIdentifiers;
import dev.diglot.error.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A type made of the constants of an enum, which PostgreSQL orders as they are declared. Creating
 * the schema creates the type, and adds the constants that the type of an older schema lacks; they
 * can be stored when that is committed.
 *
 * @param <E> the enum
 * @param javaType its class
 * @param type the type's name, unquoted
 */
public record EnumType<E extends Enum<E>>(Class<E> javaType, String type)
    implements PostgresType<E> {

  /**
   * The type of an enum under its name in snake case.
   *
   * @param <E> the enum
   * @param javaType its class
   * @return the type
   */
  public static <E extends Enum<E>> EnumType<E> of(Class<E> javaType) {
    String name = javaType.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    return new EnumType<>(javaType, name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String ddlName() {
    return QuotedIdentifiers.standard(Fold.LOWER).quote(type);
  }

  @Override
  public List<String> creation() {
    String constants =
        Arrays.stream(javaType.getEnumConstants())
            .map(constant -> "'" + constant.name() + "'")
            .collect(Collectors.joining(", "));
    return Creation.unlessThere(
        "create type " + ddlName() + " as enum (" + constants + ")", additions());
  }

  /** Adds the constants that an older type lacks, from the last on, each before the next. */
  private String additions() {
    StringBuilder text = new StringBuilder();
    String next = "";
    for (int i = javaType.getEnumConstants().length - 1; i >= 0; i--) {
      String constant = "'" + javaType.getEnumConstants()[i].name() + "'";
      text.append("alter type ").append(ddlName()).append(" add value if not exists ");
      text.append(constant).append(next).append("; ");
      next = " before " + constant;
    }
    return text.toString();
  }

  @Override
  public String write(E value) {
    return value.name();
  }

  @Override
  public E read(String text) {
    return Arrays.stream(javaType.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private InvalidValueException unknown(String text) {
    return new InvalidValueException(
        "The row holds '"
            + text
            + "', expected a constant of "
            + javaType.getName()
            + ". Add the constant, or correct the row.",
        null);
  }
}
