package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.Codec;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code json} or {@code jsonb} that holds values of a Java type. A Java null is SQL's null; a JSON
 * null is read as null too and never written: use {@link JsonValue} or {@link Json} to tell the two
 * apart.
 *
 * <p>Two values are the same when their JSON is, whatever their classes call equal: what the row
 * holds is JSON.
 *
 * @param <J> the Java type
 */
public final class JsonType<J> implements PostgresType<J> {
  private final boolean binary;
  private final Type declared;
  private final Class<J> javaType;
  private final JsonCodec json;

  private JsonType(boolean binary, Type declared, Class<J> javaType, JsonCodec json) {
    this.binary = binary;
    this.declared = declared;
    this.javaType = javaType;
    this.json = json;
  }

  /**
   * The type for a Java type.
   *
   * @param <J> the Java type
   * @param binary whether the column is {@code jsonb}
   * @param declared the declared type, with its type arguments
   * @param javaType the declared type's class
   * @return the type
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no {@link JsonCodec}
   */
  public static <J> JsonType<J> of(boolean binary, Type declared, Class<J> javaType) {
    return new JsonType<>(binary, declared, javaType, JsonCodecs.find());
  }

  /**
   * The type for a class.
   *
   * @param <J> the Java type
   * @param binary whether it is {@code jsonb}
   * @param javaType the class; that of a primitive stands for its box
   * @return the type
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no {@link JsonCodec}
   */
  @SuppressWarnings("unchecked")
  public static <J> JsonType<J> of(boolean binary, Class<J> javaType) {
    Class<J> boxed = (Class<J>) MethodType.methodType(javaType).wrap().returnType();
    return of(binary, boxed, boxed);
  }

  /**
   * The type for lists.
   *
   * @param <E> the elements' type
   * @param binary whether it is {@code jsonb}
   * @param element the elements' class
   * @return the type
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no {@link JsonCodec}
   */
  @SuppressWarnings("unchecked")
  public static <E> JsonType<List<E>> listOf(boolean binary, Class<E> element) {
    Type declared = new ParameterizedClass(List.class, List.of(element));
    return of(binary, declared, (Class<List<E>>) (Class<?>) List.class);
  }

  /**
   * The type for maps by the names of an object's members.
   *
   * @param <V> the members' type
   * @param binary whether it is {@code jsonb}
   * @param member the members' class
   * @return the type
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no {@link JsonCodec}
   */
  @SuppressWarnings("unchecked")
  public static <V> JsonType<Map<String, V>> mapOf(boolean binary, Class<V> member) {
    Type declared = new ParameterizedClass(Map.class, List.of(String.class, member));
    return of(binary, declared, (Class<Map<String, V>>) (Class<?>) Map.class);
  }

  /**
   * Whether the column is {@code jsonb}.
   *
   * @return whether it is
   */
  public boolean binary() {
    return binary;
  }

  @Override
  public String ddlName() {
    return binary ? "jsonb" : "json";
  }

  @Override
  public Class<J> javaType() {
    return javaType;
  }

  @Override
  public @Nullable J copy(@Nullable J value) {
    return value == null || value instanceof String ? value : decoded(write(value));
  }

  @Override
  public boolean same(@Nullable J left, @Nullable J right) {
    if (left == null || right == null) {
      return left == right;
    }
    String one = write(left);
    String other = write(right);
    return one.equals(other) || one.length() == other.length() && sameMembers(one, other);
  }

  /** Maps without an order of their own are written in any. */
  private static boolean sameMembers(String one, String other) {
    return JsonTree.ordered(new Json(one).text()).equals(JsonTree.ordered(new Json(other).text()));
  }

  @Override
  public String write(J value) {
    try {
      return json.encode(value, declared);
    } catch (RuntimeException failure) {
      throw new InvalidValueException(
          "A value of "
              + value.getClass().getName()
              + " was not turned into JSON: "
              + failure.getMessage()
              + " Correct the value, or tell the JSON library how to write it.",
          failure);
    }
  }

  @Override
  public String sent(J value) {
    return binary ? SentText.checkedJson(write(value)) : SentText.checked(write(value));
  }

  @Override
  public J read(String text) {
    return Objects.requireNonNull(decoded(text), "a JSON null is no element");
  }

  @Nullable J decoded(String text) {
    try {
      return javaType.cast(json.decode(text, declared));
    } catch (RuntimeException failure) {
      throw new InvalidValueException(
          "The row holds JSON that was not read as "
              + declared.getTypeName()
              + ": "
              + failure.getMessage()
              + " Correct the row, or map a type that fits it.",
          failure);
    }
  }

  @Override
  public Codec<J> codec() {
    return new Column<>(this, new TextCodec<>(this));
  }

  /** Reads a JSON null as null. */
  private record Column<J>(JsonType<J> type, TextCodec<J> text) implements Codec<J> {

    @Override
    public @Nullable J read(ResultSet row, int column) throws SQLException {
      String found = row.getString(column);
      return found == null ? null : type.decoded(found);
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable J value)
        throws SQLException {
      text.bind(statement, position, value);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonType<?> type
        && binary == type.binary
        && declared.equals(type.declared);
  }

  @Override
  public int hashCode() {
    return Objects.hash(binary, declared);
  }

  @Override
  public String toString() {
    return ddlName();
  }
}
