package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.unnest;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of functions in the expression of a property, which stands in one statement twice. */
class RowsInComputedTest {

  /** A club whose best score decides. */
  @Entity
  static class Club {
    @Id Integer id;
    List<Integer> scores = List.of();
    @Computed @Nullable Boolean good;

    Club() {}

    Club(int id, Integer... scores) {
      this.id = id;
      this.scores = List.of(scores);
    }

    Integer id() {
      return id;
    }

    List<Integer> scores() {
      return scores;
    }

    @Nullable Boolean good() {
      return good;
    }

    @ExpressionOf("good")
    static Condition goodSql(Root<Club> club) {
      ElementRows<Integer> score = unnest(array(club.get(Club::scores)));
      return exists(score.select(score.value()).where(score.value().gt(8)));
    }
  }

  @Test
  void eachUseHasRowsOfItsOwn() {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Club.class);
    try (Database db = Database.open(PostgresServer.newDatabase(), metadata)) {
      db.createAll();
      Club best = new Club(1, 3, 9);
      db.transaction(session -> List.of(best, new Club(2, 8)).forEach(session::add));
      assertThat(best.good()).isTrue();
      db.transaction(
          session -> {
            Root<Club> club = alias(Club.class, "c");
            Root<Club> other = alias(Club.class, "o");
            assertThat(
                    session
                        .query(club)
                        .join(other, other.get(Club::good).ne(club.get(Club::good)))
                        .where(club.get(Club::good))
                        .select(other.get(Club::id))
                        .one())
                .isEqualTo(2);
            assertThat(session.query(Club.class).where(col(Club::good)).one().id()).isEqualTo(1);
          });
    }
  }
}
