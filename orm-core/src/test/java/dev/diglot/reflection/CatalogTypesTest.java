package dev.diglot.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import org.junit.jupiter.api.Test;

class CatalogTypesTest {

  @Test
  void secondsAreCountedFromTheLengthOfTheText() {
    assertThat(CatalogTypes.secondDigits(Types.TIME, 8)).isZero();
    assertThat(CatalogTypes.secondDigits(Types.TIME, 15)).isEqualTo(6);
    assertThat(CatalogTypes.secondDigits(Types.TIMESTAMP, 19)).isZero();
    assertThat(CatalogTypes.secondDigits(Types.TIMESTAMP, 26)).isEqualTo(6);
    assertThat(CatalogTypes.secondDigits(Types.TIMESTAMP_WITH_TIMEZONE, 29)).isEqualTo(3);
    assertThat(CatalogTypes.secondDigits(Types.INTEGER, 32)).isZero();
  }
}
