package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.lambda.Town.Person;
import dev.diglot.session.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Code that asks for the time gets that of the database's clock. */
class LambdaClockTest {

  @Test
  void nowIsTheDatabasesTime() {
    try (TownDatabase town = new TownDatabase()) {
      Query<Person> people = town.session().query(Person.class).where(p -> p.age == 36);
      assertThat(people.select(p -> p.name.isEmpty() ? null : LocalDate.now()).one())
          .isEqualTo(LocalDate.of(2024, 5, 6));
      assertThat(people.select(p -> Instant.now().plusSeconds(p.age)).one())
          .isEqualTo(Instant.parse("2024-05-06T07:08:45Z"));
      assertThat(people.select(p -> LocalDateTime.now(ZoneOffset.UTC).plusDays(p.age)).one())
          .isEqualTo(LocalDateTime.of(2024, 6, 11, 7, 8, 9));
      assertThat(people.where(p -> p.born.isBefore(LocalDate.now())).exists()).isTrue();
    }
  }
}
