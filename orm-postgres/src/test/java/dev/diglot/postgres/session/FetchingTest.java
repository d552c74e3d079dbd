package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.postgres.testing.Store;
import dev.diglot.reference.Ref;
import dev.diglot.session.Query;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchingTest {
  private static final String ALL_TREES =
      "select t.id, t.forest_id, t.forest_number, t.parent_id"
          + " from tree t where t.forest_id is not null and t.forest_number is not null";

  @Entity
  static class Forest {
    @Id private long id;
    @Id private int number;

    @OneToMany(mappedBy = "forest")
    private List<Tree> trees = new ArrayList<>();

    List<Tree> trees() {
      return trees;
    }
  }

  @Entity
  static class Tree {
    @Id private long id;
    @ManyToOne private @Nullable Ref<Forest> forest;
    @ManyToOne private @Nullable Ref<Tree> parent;

    @OneToMany(mappedBy = "parent")
    private List<Tree> saplings = new ArrayList<>();

    long id() {
      return id;
    }

    Ref<Tree> parent() {
      return parent;
    }

    Ref<Forest> forest() {
      return forest;
    }

    List<Tree> saplings() {
      return saplings;
    }
  }

  private final Store store = new Store(Forest.class, Tree.class);

  @BeforeEach
  void fill() {
    store.run("insert into forest (id, number) values (1, 1), (1, 2), (2, 1)");
    store.run(
        "insert into tree (id, forest_id, forest_number, parent_id) values"
            + " (1, 1, 1, null), (2, 1, 2, 1), (3, 1, 1, 1), (4, null, 1, 2), (5, null, null, 2)");
    store.forget();
  }

  @AfterEach
  void close() {
    store.database().close();
  }

  @Test
  void elementsOfOwnersWithSeveralKeyColumnsAreReadWithoutKeys() {
    try (Session session = store.database().openSession()) {
      List<Forest> forests = inOrder(session.query(Forest.class)).fetch(Forest::trees).list();
      assertThat(store.statements()).hasSize(2).endsWith(ALL_TREES);
      assertThat(forests).extracting(forest -> forest.trees().size()).containsExactly(2, 1, 0);
      Tree first = forests.get(0).trees().get(0);
      assertThat(first.forest().get()).isSameAs(forests.get(0));
    }
  }

  private static Query<Forest> inOrder(Query<Forest> all) {
    return all.orderBy(forest -> forest.id, forest -> forest.number);
  }

  @Test
  void treesAreLoadedWithoutKeysInASession() {
    try (Session session = store.database().openSession()) {
      List<Tree> trees = session.query(Tree.class).fetch(Tree::saplings).orderBy(Tree::id).list();
      assertThat(store.statements()).hasSize(2);
      assertThat(store.statements().get(1)).endsWith(" where t.parent_id is not null");
      assertThat(trees.get(1).saplings()).containsExactlyInAnyOrder(trees.get(3), trees.get(4));
      assertThat(trees.get(2).saplings()).isEmpty();
    }
  }

  @Test
  void aPartAsksByAnArrayOfKeys() {
    try (StatelessSession session = store.database().openStateless()) {
      List<Tree> trees =
          session
              .query(Tree.class)
              .where(tree -> tree.id() < 3)
              .fetch(Tree::saplings)
              .orderBy(Tree::id)
              .list();
      assertThat(store.statements().get(1)).endsWith(" where t.parent_id = any(?)");
      assertThat(trees).extracting(tree -> tree.saplings().size()).containsExactly(2, 2);
      assertThat(trees.get(0).saplings().get(0).parent().get()).isSameAs(trees.get(0));
    }
  }
}
