package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.StatelessSession;
import dev.diglot.type.Converter;
import org.junit.jupiter.api.Test;

/** A class that a column holds converted: what is in it exists in Java only. */
class ConvertedClassTest {

  record Weight(int grams) {}

  @Entity
  record Parcel(@Id int id, @Convert(converter = Grams.class) Weight weight) {}

  static final class Grams implements Converter<Weight, Integer> {
    @Override
    public Integer toColumn(Weight value) {
      return value.grams();
    }

    @Override
    public Weight toProperty(Integer value) {
      return new Weight(value);
    }
  }

  @Test
  void aFieldOfItIsRefusedWithBothWaysOut() {
    try (Database database = Database.open("jdbc:h2:mem:", Metadata.of(Parcel.class));
        StatelessSession session = database.openStateless()) {
      assertThatThrownBy(
              () -> session.query(Parcel.class).where(p -> p.weight().grams() > 3).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("Weight.grams cannot be translated to SQL")
          .hasMessageContaining("Use a property of the entity, or let MethodTranslations say");
    }
  }
}
