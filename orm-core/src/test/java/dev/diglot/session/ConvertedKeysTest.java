package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;
import dev.diglot.type.Converter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 14: references whose keys are of a class of the application")
class ConvertedKeysTest {

  record Code(String letters) {}

  static class Letters implements Converter<Code, String> {
    @Override
    public String toColumn(Code value) {
      return value.letters();
    }

    @Override
    public Code toProperty(String value) {
      return new Code(value);
    }
  }

  @Entity
  static class Country {
    @Id
    @Column(length = 2)
    @Convert(converter = Letters.class)
    Code code = new Code("");

    Country() {}

    Country(String letters) {
      this.code = new Code(letters);
    }
  }

  @Entity
  static class Town {
    @Id int id;

    @Column(length = 20)
    String name = "";

    @ManyToOne @Nullable Ref<Country> country;
  }

  @AutoClose private final TestDatabase store = TestDatabase.of(Country.class, Town.class);

  @BeforeEach
  void open() {
    try (Session session = store.database().openSession()) {
      session.add(new Country("de"));
      session.add(new Country("fr"));
      Town town = new Town();
      town.id = 1;
      town.country = Ref.to(Country.class, new Code("de"));
      session.add(town);
      session.commit();
    }
  }

  @Test
  void stayWhenSomethingElseChanges() {
    try (Session session = store.database().openSession()) {
      Town town = Objects.requireNonNull(session.get(Town.class, 1));
      town.name = "Bonn";
      session.flush();
      town.name = "Berlin";
      session.commit();
      town.country = Ref.to(Country.class, new Code("fr"));
      session.flush();
      session.rollback();
      assertThat(town.country).isEqualTo(Ref.to(Country.class, new Code("de")));
    }
    assertThat(store.rows("select name, country_code from town")).containsExactly("Berlin,de");
  }
}
