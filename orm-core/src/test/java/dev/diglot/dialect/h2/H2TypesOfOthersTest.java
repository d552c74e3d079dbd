package dev.diglot.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.ansi.JdbcCodec;
import dev.diglot.dialect.ansi.ScalarMapping;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The parts from which a dialect makes a type of its own, against a real driver. */
class H2TypesOfOthersTest {
  private static final JdbcCodec<UUID> CODEC = JdbcCodec.ofObject(Types.OTHER, UUID.class);
  private static final UUID ONE = UUID.fromString("0187e0c0-0000-7000-8000-0000000000ff");

  @AutoClose private final H2Database database = new H2Database();

  private @Nullable UUID sent(@Nullable UUID value) throws SQLException {
    try (PreparedStatement select =
        database.connection.prepareStatement("select cast(? as uuid)")) {
      CODEC.bind(select, 1, value);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return CODEC.read(row, 1);
      }
    }
  }

  @Test
  void theDriverConvertsObjects() throws SQLException {
    assertThat(sent(ONE)).isEqualTo(ONE);
    assertThat(sent(null)).isNull();
    assertThat(CODEC.getter().asked()).isEqualTo(UUID.class);
  }

  @Test
  void aTypeHasTheSameValuesUnderAnotherName() {
    ScalarMapping<UUID> mapping =
        new ScalarMapping<>(size -> "uuid", CODEC, value -> "uuid '" + value + "'");
    ScalarMapping<UUID> renamed = mapping.named(size -> "guid(" + size.precision() + ")");
    assertThat(renamed.name().apply(Size.decimal(16, 0))).isEqualTo("guid(16)");
    assertThat(renamed.codec(StandardTypes.UUID)).isSameAs(CODEC);
    assertThat(renamed.literal(ONE)).isEqualTo("uuid '" + ONE + "'");
    assertThat(mapping.ddlName(StandardTypes.UUID)).isEqualTo("uuid");
  }
}
