package dev.diglot.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.ConfigurationException;
import dev.diglot.error.UnsupportedFeatureException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DialectsTest {

  @Test
  void h2IsFoundAndFittedToItsSettings() throws SQLException {
    assertThat(catalogName("jdbc:h2:mem:")).isEqualTo("USERS");
    assertThat(catalogName("jdbc:h2:mem:;DATABASE_TO_UPPER=FALSE")).isEqualTo("users");
    assertThat(catalogName("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE")).isEqualTo("users");
  }

  private static String catalogName(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      Dialect dialect = Dialects.find(connection.getMetaData());
      assertThat(dialect).isInstanceOf(H2Dialect.class).hasToString("H2");
      return dialect.identifiers().catalogName("users");
    }
  }

  @Test
  void anUnknownDatabaseIsNamedWithoutItsSecrets() {
    DatabaseMetaData stranger =
        (DatabaseMetaData)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> "jdbc:strange://host/db?password=secret");
    assertThatThrownBy(() -> Dialects.find(stranger))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("DG-502")
        .hasMessageContaining("'jdbc:strange:'")
        .hasMessageContaining("H2DialectProvider")
        .hasMessageNotContaining("secret");
  }

  @Test
  void capabilitiesSayWhatIsMissing() {
    Capabilities some = Capabilities.none("Small").with(Capability.UPSERT, Capability.NOWAIT);
    assertThat(some.has(Capability.UPSERT)).isTrue();
    assertThat(some.without(Capability.UPSERT).has(Capability.UPSERT)).isFalse();
    assertThat(some.has(Capability.UPSERT)).isTrue();
    assertThat(some).hasToString("Small [UPSERT, NOWAIT]");
    some.require(Capability.UPSERT, "It");
    assertThatThrownBy(() -> some.require(Capability.SEQUENCES, "The sequence s"))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("The sequence s needs sequences, which Small does not have");
  }

  @Test
  void insertsAreCutToTheLimits() {
    Limits limits = new Limits(100, 30, 10, 63);
    assertThat(limits.insertChunk(1)).isEqualTo(30);
    assertThat(limits.insertChunk(10)).isEqualTo(10);
    assertThat(limits.insertChunk(1_000)).isEqualTo(1);
    assertThat(limits.insertChunk(0)).isEqualTo(30);
    assertThat(new Limits(100, 30, 20, 63, 50).insertChunk(10)).isEqualTo(5);
  }
}
