package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.testing.PostgresServer;
import java.lang.invoke.MethodHandles;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random work on a session does to rows and memory what it does to a model of them. */
class RandomWorkTest {
  private static final Database H2 = open("jdbc:h2:mem:warehouse");
  private static final Database POSTGRES = open(PostgresServer.newDatabase());

  /** What can be done. */
  enum Action {
    ADD_ITEM,
    CHANGE_ITEM,
    LABEL_CRATE,
    NEST_CRATE,
    MOVE_ITEM,
    REMOVE_ITEM,
    ADD_CRATE,
    REMOVE_CRATE,
    ADD_SLIP,
    REMOVE_SLIP,
    SWAP_SLIPS,
    WALK,
    STREAM,
    WALK_CRATE,
    BULK_UPDATE,
    BULK_DELETE,
    REFRESH,
    DETACH,
    DETACH_ALL,
    MERGE,
    FLUSH,
    COMMIT,
    ROLLBACK,
    NEST,
    KEEP,
    UNDO,
    FAIL,
    ELSEWHERE,
    COMPARE,
    REOPEN
  }

  /**
   * One step.
   *
   * @param action what to do
   * @param first picks the object
   * @param second picks the way, or another object
   */
  record Step(Action action, int first, int second) {}

  private static Database open(String url) {
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Warehouse.CLASSES);
    Database database = Database.builder().url(url).metadata(metadata).open();
    database.createAll();
    return database;
  }

  @AfterContainer
  static void close() {
    H2.close();
    POSTGRES.close();
  }

  @Provide
  Arbitrary<List<Step>> work() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 50);
    return Combinators.combine(Arbitraries.of(Action.class), number, number)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void h2FollowsTheModel(@ForAll("work") List<Step> steps) {
    follow(H2, steps);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void postgresFollowsTheModel(@ForAll("work") List<Step> steps) {
    follow(POSTGRES, steps);
  }

  private static void follow(Database database, List<Step> steps) {
    try (WarehouseSession session = new WarehouseSession(database)) {
      steps.forEach(session::run);
      session.finish();
    }
  }
}
