package dev.diglot.postgres.type;

import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/**
 * The binary forms of values, found by the server's type and the Java type together: a binary value
 * for another type than the column's could be taken for one of that type.
 */
public final class BinaryForms {
  private static final Map<Key, BinaryForm<?>> KNOWN = new HashMap<>();

  static {
    add("bool", Boolean.class, BinaryForms::bool);
    add("int2", Short.class, BinaryForms::int2);
    add("int4", Integer.class, BinaryForms::int4);
    add("int8", Long.class, BinaryForms::int8);
    add("float4", Float.class, (value, out) -> int4(Float.floatToIntBits(value), out));
    add("float8", Double.class, (value, out) -> int8(Double.doubleToLongBits(value), out));
    add("numeric", BigDecimal.class, (value, out) -> bytes(ByteConverter.numeric(value), out));
    add("text", String.class, BinaryForms::text);
    add("varchar", String.class, BinaryForms::text);
    add("bpchar", String.class, BinaryForms::text);
    add("citext", String.class, BinaryForms::text);
    add("bytea", byte[].class, BinaryForms::bytes);
    add("uuid", UUID.class, BinaryForms::uuid);
    add("date", LocalDate.class, (value, out) -> int4(BinaryMoments.days(value), out));
    add("time", LocalTime.class, (value, out) -> int8(BinaryMoments.micros(value), out));
    add("timestamp", LocalDateTime.class, (value, out) -> int8(BinaryMoments.micros(value), out));
    add("timestamptz", Instant.class, (value, out) -> int8(BinaryMoments.micros(value), out));
    add(
        "timestamptz",
        OffsetDateTime.class,
        (value, out) -> int8(BinaryMoments.micros(value), out));
  }

  private BinaryForms() {}

  /**
   * The binary form of a column's values.
   *
   * @param <J> the Java type
   * @param type the mapped type
   * @param server the name of the column's type, as the server has it
   * @return the form, or null when there is none and text must do
   */
  @SuppressWarnings("unchecked")
  public static <J> @Nullable BinaryForm<J> of(DataType<J> type, String server) {
    if (type instanceof ConvertedType<J, ?> converted) {
      return converted(converted, server);
    }
    if (type instanceof PostgresType<J> own && own.ddlName().equals(server)) {
      return ofText(own, server);
    }
    return (@Nullable BinaryForm<J>) KNOWN.get(new Key(server, type.javaType()));
  }

  /** Enums and JSON are received as their text, {@code jsonb} with the format's version before. */
  private static <J> @Nullable BinaryForm<J> ofText(PostgresType<J> type, String server) {
    if (type instanceof EnumType<?> || server.equals("json")) {
      return (value, out) -> text(type.write(value), out);
    }
    return server.equals("jsonb") ? (value, out) -> jsonb(type.write(value), out) : null;
  }

  private static <J, D> @Nullable BinaryForm<J> converted(ConvertedType<J, D> type, String server) {
    BinaryForm<D> stored = of(type.stored(), server);
    return stored == null ? null : (value, out) -> stored.write(type.toColumn(value), out);
  }

  private static <J> void add(String server, Class<J> type, BinaryForm<J> form) {
    KNOWN.put(new Key(server, type), form);
  }

  private static void bool(boolean value, DataOutput out) throws IOException {
    out.writeInt(1);
    out.writeBoolean(value);
  }

  private static void int2(short value, DataOutput out) throws IOException {
    out.writeInt(Short.BYTES);
    out.writeShort(value);
  }

  private static void int4(int value, DataOutput out) throws IOException {
    out.writeInt(Integer.BYTES);
    out.writeInt(value);
  }

  private static void int8(long value, DataOutput out) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(value);
  }

  private static void uuid(UUID value, DataOutput out) throws IOException {
    out.writeInt(2 * Long.BYTES);
    out.writeLong(value.getMostSignificantBits());
    out.writeLong(value.getLeastSignificantBits());
  }

  private static void text(String value, DataOutput out) throws IOException {
    ByteBuffer encoded = Utf8.bytes(value);
    out.writeInt(encoded.remaining());
    out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
  }

  private static void jsonb(String value, DataOutput out) throws IOException {
    ByteBuffer encoded = Utf8.bytes(value);
    out.writeInt(1 + encoded.remaining());
    out.writeByte(1);
    out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
  }

  private static void bytes(byte[] value, DataOutput out) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  /** What a form is found by. */
  private record Key(String server, Class<?> type) {}
}
