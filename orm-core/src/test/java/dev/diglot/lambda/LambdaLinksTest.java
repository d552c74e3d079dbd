package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.lambda.Town.Address;
import dev.diglot.lambda.Town.City;
import dev.diglot.reference.Ref;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Conditions along to-one links, references and embedded values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaLinksTest {
  @AutoClose private final TownDatabase town = new TownDatabase();

  private City ulm() {
    return town.session().query(City.class).where(c -> c.name().equals("Ulm")).one();
  }

  @Test
  void followsLinks() {
    assertThat(town.passing(p -> p.city() != null && p.city().name().equals("Ulm")))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.city() == null || p.city().getRegion() == null))
        .containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.city() != null && p.city().id() > 1)).containsExactly("Bob");
    assertThat(town.where(p -> p.city() != null && p.city().id() > 1))
        .isEqualTo("p.city_id is not null and p.city_id > 1");
  }

  @Test
  void linksThatMayBeMissingAreNull() {
    assertThat(
            town.passing(
                p -> (p.city() == null ? null : p.city().getRegion()) == null && p.age > 0))
        .containsExactly("Bob", "Eve");
    assertThat(town.where(p -> "South".equals(p.city == null ? null : p.city.region)))
        .isEqualTo("c.region = 'South'");
  }

  @Test
  void comparesEntitiesByKey() {
    City ulm = ulm();
    assertThat(town.passing(p -> p.city() == ulm)).containsExactly("Ada");
    assertThat(town.passing(p -> p.city() != ulm)).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.city() != null && p.city().equals(ulm))).containsExactly("Ada");
    assertThat(town.where(p -> p.city() == ulm)).isEqualTo("p.city_id = ?");
    List<City> cities = List.of(ulm);
    assertThat(town.passing(p -> p.city != null && cities.contains(p.city))).containsExactly("Ada");
  }

  @Test
  void comparesReferencesByKey() {
    City ulm = ulm();
    Ref<City> bonn = Ref.to(City.class, 2);
    assertThat(town.passing(p -> p.birthplace() != null && p.birthplace().equals(bonn)))
        .containsExactly("Ada");
    assertThat(town.passing(p -> bonn.equals(p.birthplace()))).containsExactly("Ada");
    assertThat(town.passing(p -> p.birthplace() == null)).containsExactly("Bob", "Eve");
    assertThat(town.passing(p -> p.birthplace != null && p.birthplace.id(City::id) == 2))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.birthplace != null && p.birthplace.get().name().equals("Bonn")))
        .containsExactly("Ada");
    assertThat(town.where(p -> p.birthplace != null && p.birthplace.get() == ulm))
        .isEqualTo("p.birthplace_id is not null and p.birthplace_id = ?");
  }

  @Test
  void looksIntoEmbeddedValues() {
    Address main = new Address("Main", 7);
    assertThat(town.passing(p -> p.address() != null && p.address().onMainStreet()))
        .containsExactly("Ada");
    assertThat(town.passing(p -> p.address() != null && p.address().number() == null))
        .containsExactly("Eve");
    assertThat(town.passing(p -> main.equals(p.address()))).containsExactly("Ada");
    assertThat(town.passing(p -> p.address != null && p.address.equals(main)))
        .containsExactly("Ada");
  }
}
