package dev.diglot.session;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random work on a session does to the rows what it does to a model of them. */
class UnitOfWorkPropertyTest {
  /** More than a session keeps with entries of their own when it reads them. */
  private static final int MANY = 20;

  private static final TestDatabase DB =
      TestDatabase.of(Owner.class, Pet.class, Book.class, Tag.class);

  /**
   * One step.
   *
   * @param action what to do
   * @param first picks the object
   * @param second picks the other object
   */
  record Step(Action action, int first, int second) {}

  /** What can be done. */
  enum Action {
    ADD_OWNER,
    ADD_PET_TO_COLLECTION,
    ADD_PET_WITH_OWNER,
    ADD_STRAY_PET,
    RENAME_OWNER,
    RENAME_PET,
    MOVE_BY_FIELD,
    MOVE_BY_COLLECTION,
    MOVE_BY_BOTH,
    ORPHAN,
    REMOVE_PET,
    REMOVE_OWNER,
    ADD_BOOK,
    LINK_BY_BOOK,
    LINK_BY_TAG,
    UNLINK_BY_BOOK,
    UNLINK_BY_TAG,
    REMOVE_BOOK,
    REMOVE_TAG,
    QUERY,
    FLUSH,
    COMMIT,
    ROLLBACK,
    NEST,
    KEEP_NESTED,
    UNDO_NESTED,
    REOPEN
  }

  @AfterContainer
  static void close() {
    DB.close();
  }

  @Provide
  Arbitrary<List<Step>> work() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, MANY - 1);
    return Combinators.combine(Arbitraries.of(Action.class), number, number)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(50);
  }

  @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
  void rowsAndMemoryFollowTheModel(@ForAll("work") List<Step> steps) {
    try (ModelledSession session = new ModelledSession(DB)) {
      steps.forEach(session::run);
      session.finish();
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void soItIsWithObjectsThatWereReadTogether(@ForAll("work") List<Step> steps) {
    try (ModelledSession session = new ModelledSession(DB)) {
      for (int i = 0; i < MANY; i++) {
        session.run(new Step(Action.ADD_OWNER, 0, 0));
        session.run(new Step(Action.ADD_PET_TO_COLLECTION, i / 2, 0));
        session.run(new Step(Action.ADD_BOOK, 0, 0));
        session.run(new Step(Action.LINK_BY_BOOK, i / 2, i));
      }
      session.run(new Step(Action.COMMIT, 0, 0));
      session.run(new Step(Action.REOPEN, 0, 0));
      steps.forEach(session::run);
      session.finish();
    }
  }
}
