package dev.diglot.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTypesTest {

  private static DataType<?> type(Type javaType, Size size) {
    return JavaTypes.find(javaType, size).orElseThrow();
  }

  private static DataType<?> type(Type javaType) {
    return type(javaType, Size.DEFAULT);
  }

  @Test
  void primitivesCountAsTheirBoxes() {
    assertThat(type(boolean.class)).isEqualTo(type(Boolean.class)).isEqualTo(StandardTypes.BOOLEAN);
    assertThat(type(byte.class)).isEqualTo(type(Byte.class)).isEqualTo(StandardTypes.BYTE);
    assertThat(type(short.class)).isEqualTo(type(Short.class)).isEqualTo(StandardTypes.SMALLINT);
    assertThat(type(int.class)).isEqualTo(type(Integer.class)).isEqualTo(StandardTypes.INTEGER);
    assertThat(type(long.class)).isEqualTo(type(Long.class)).isEqualTo(StandardTypes.BIGINT);
    assertThat(type(float.class)).isEqualTo(type(Float.class)).isEqualTo(StandardTypes.REAL);
    assertThat(type(double.class)).isEqualTo(type(Double.class)).isEqualTo(StandardTypes.DOUBLE);
    assertThat(type(char.class))
        .isEqualTo(type(Character.class))
        .isEqualTo(StandardTypes.CHARACTER);
  }

  @Test
  void sizesHaveDefaults() {
    assertThat(type(String.class)).isEqualTo(StandardTypes.varchar(255));
    assertThat(type(byte[].class)).isEqualTo(StandardTypes.BYTES);
    assertThat(type(BigDecimal.class)).isEqualTo(StandardTypes.decimal(19, 2));
    assertThat(type(BigInteger.class)).isEqualTo(StandardTypes.bigInteger(38));
    assertThat(type(LocalTime.class)).isEqualTo(StandardTypes.time(6));
    assertThat(type(LocalDateTime.class)).isEqualTo(StandardTypes.timestamp(6));
    assertThat(type(Instant.class)).isEqualTo(StandardTypes.instant(6));
    assertThat(type(OffsetDateTime.class)).isEqualTo(StandardTypes.offsetDateTime(6));
    assertThat(type(DayOfWeek.class)).isEqualTo(StandardTypes.enumByName(DayOfWeek.class, 255));
    assertThat(type(URI.class)).isEqualTo(StandardTypes.uri(255));
  }

  @Test
  void givenSizesAreTaken() {
    assertThat(type(String.class, Size.length(5))).isEqualTo(StandardTypes.varchar(5));
    assertThat(type(byte[].class, Size.length(5))).isEqualTo(StandardTypes.binary(5));
    assertThat(type(BigDecimal.class, Size.decimal(9, 4))).isEqualTo(StandardTypes.decimal(9, 4));
    assertThat(type(BigDecimal.class, new Size(-1, 9, -1))).isEqualTo(StandardTypes.decimal(9, 0));
    assertThat(type(BigDecimal.class, new Size(-1, -1, 4))).isEqualTo(StandardTypes.decimal(19, 4));
    assertThat(type(BigDecimal.class, new Size(-1, -1, 30)))
        .isEqualTo(StandardTypes.decimal(30, 30));
    assertThat(type(BigInteger.class, new Size(-1, 9, -1))).isEqualTo(StandardTypes.bigInteger(9));
    assertThat(type(Instant.class, Size.seconds(0))).isEqualTo(StandardTypes.instant(0));
    assertThat(type(DayOfWeek.class, Size.length(9)))
        .isEqualTo(StandardTypes.enumByName(DayOfWeek.class, 9));
    assertThatThrownBy(() -> JavaTypes.find(String.class, Size.length(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        UUID.class,
        LocalDate.class,
        Year.class,
        Duration.class,
        ZoneId.class,
        Currency.class
      })
  void valuesWithoutASizeAreKnown(Class<?> javaType) {
    assertThat(type(javaType).javaType()).isEqualTo(javaType);
  }

  @Test
  void whatNobodyKnowsIsEmpty() {
    assertThat(JavaTypes.find(ZonedDateTime.class, Size.DEFAULT)).isEmpty();
    assertThat(JavaTypes.find(Object.class, Size.DEFAULT)).isEmpty();
    assertThat(JavaTypes.find(List.class, Size.DEFAULT)).isEmpty();
    assertThat(JavaTypes.find(Enum.class, Size.DEFAULT)).isEmpty();
  }

  @Test
  void aValueGetsATypeThatLosesNothingOfIt() {
    assertThat(JavaTypes.ofValue("x".repeat(1000))).contains(StandardTypes.ANY_VARCHAR);
    assertThat(JavaTypes.ofValue(new BigDecimal("123.4567"))).contains(StandardTypes.decimal(7, 4));
    assertThat(JavaTypes.ofValue(new BigDecimal("0.001"))).contains(StandardTypes.decimal(4, 3));
    assertThat(JavaTypes.ofValue(new BigDecimal("1E+3"))).contains(StandardTypes.decimal(4, 0));
    assertThat(JavaTypes.ofValue(BigDecimal.ZERO)).contains(StandardTypes.decimal(1, 0));
    assertThat(JavaTypes.ofValue(new BigInteger("12345"))).contains(StandardTypes.bigInteger(5));
    assertThat(JavaTypes.ofValue(LocalTime.MAX)).contains(StandardTypes.time(9));
    assertThat(JavaTypes.ofValue(DayOfWeek.MONDAY)).isPresent();
    assertThat(JavaTypes.ofValue(new Object())).isEmpty();
  }
}
