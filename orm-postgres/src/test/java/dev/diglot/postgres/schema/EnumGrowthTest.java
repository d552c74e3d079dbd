package dev.diglot.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.postgres.testing.Store;
import dev.diglot.session.StatelessSession;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnumGrowthTest {

  enum Before {
    OK,
    HAPPY
  }

  enum After {
    SAD,
    OK,
    FINE,
    HAPPY,
    GLAD
  }

  @Entity
  @Table(name = "day", extendExisting = true)
  record OldDay(@Id int id, @PgEnum("mood") Before mood) {}

  @Entity
  @Table(name = "day", extendExisting = true)
  record Day(@Id int id, @PgEnum("mood") After mood, @PgEnum("mood") @Nullable After evening) {}

  @Test
  void constantsThatAnOlderTypeLacksAreAddedInTheirPlace() {
    try (Store store = new Store(OldDay.class);
        StatelessSession old = store.database().openStateless()) {
      old.insert(new OldDay(1, Before.HAPPY));
      old.commit();
      try (Database grown =
          Database.open(store.url(), Metadata.of(MethodHandles.lookup(), Day.class))) {
        grown.createAll();
        grown.createAll();
        try (StatelessSession session = grown.openStateless()) {
          session.insert(new Day(2, After.SAD, After.FINE));
          session.commit();
          assertThat(session.query(Day.class).orderBy(Day::mood).list())
              .containsExactly(new Day(2, After.SAD, After.FINE), new Day(1, After.HAPPY, null));
        }
      }
      assertThat(
              store.rows(
                  "select enumlabel from pg_enum where enumtypid = 'mood'::regtype order by"
                      + " enumsortorder"))
          .containsExactly("SAD", "OK", "FINE", "HAPPY", "GLAD");
    }
  }
}
