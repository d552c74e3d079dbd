package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ColumnFitTest {

  @Test
  void aValueTakesTheColumnsForm() {
    Column price = Column.named("price", StandardTypes.decimal(10, 2)).build();

    assertThat(price.fit(new BigDecimal("1.5"))).isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void aValueThatDoesNotFitNamesTheColumn() {
    Column name = Column.named("name", StandardTypes.varchar(3)).build();

    assertThatThrownBy(() -> name.fit("Adam"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("[DG-403] A value does not fit the column 'name': The text has 4")
        .hasMessageContaining("'Adam'");
  }

  @Test
  void aSensitiveValueIsNeverShown() {
    Column pin = Column.named("pin", StandardTypes.varchar(3)).sensitive(true).build();

    assertThatThrownBy(() -> pin.fit("4711"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'pin', which is sensitive")
        .hasNoCause()
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("4711"));
  }
}
