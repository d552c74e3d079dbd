package dev.diglot.robustness;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A chain of ten thousand rows that refer to one another, on a thread with a small stack. */
class DeepChainTest {
  private static final int LENGTH = 10_000;
  private static final int SMALL_STACK = 256 * 1024;

  @AutoClose private final TestDatabase database = TestDatabase.of(Link.class, Given.class);

  @Entity
  static class Link {
    @Id @GeneratedValue private @Nullable Integer id;
    private int depth;
    @ManyToOne private @Nullable Ref<Link> parent;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Link> children = new ArrayList<>();

    int depth() {
      return depth;
    }

    @Nullable Ref<Link> parent() {
      return parent;
    }

    List<Link> children() {
      return children;
    }
  }

  /** Its ids are given, and run against the order of insertion. */
  @Entity
  static class Given {
    @Id private int id;
    @ManyToOne private @Nullable Ref<Given> next;

    Given() {}

    Given(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }
  }

  private static Link chain() {
    Link root = new Link();
    Link last = root;
    for (int depth = 1; depth < LENGTH; depth++) {
      Link link = new Link();
      link.depth = depth;
      last.children.add(link);
      last = link;
    }
    return root;
  }

  private void inSession(Consumer<Session> work) {
    Throwable[] failure = {null};
    Thread thread =
        new Thread(
            null, () -> database.database().transaction(work::accept), "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure[0] = thrown);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    assertThat(failure[0]).isNull();
  }

  @Test
  void oneAddAndOneFlushSaveIt() {
    inSession(session -> session.add(chain()));
    assertThat(database.read("select count(*) from link")).containsExactly((long) LENGTH);
    assertThat(
            database.read(
                "select count(*) from link c join link p on p.id = c.parent_id"
                    + " where c.depth = p.depth + 1"))
        .containsExactly(LENGTH - 1L);
  }

  @Test
  void itIsSavedFromItsLastLinkUp() {
    inSession(
        session -> {
          List<Given> all = new ArrayList<>();
          Given next = null;
          for (int id = 1; id <= LENGTH; id++) {
            Given given = new Given(id);
            given.next = next == null ? null : Ref.of(next);
            next = given;
            all.add(given);
          }
          Collections.reverse(all);
          session.addAll(all);
          session.flush();
        });
    assertThat(database.read("select count(*) from given where next_id = id - 1"))
        .containsExactly(LENGTH - 1L);
  }

  @Test
  void itIsWalkedDownAndUpByQueriesForSiblings() {
    inSession(session -> session.add(chain()));
    database.forgetSent();
    inSession(
        session -> {
          List<Link> links = session.query(Link.class).list();
          Link link = links.stream().filter(l -> l.depth() == 0).findFirst().orElseThrow();
          int steps = 0;
          while (!link.children().isEmpty()) {
            link = link.children().get(0);
            steps++;
          }
          assertThat(steps).isEqualTo(LENGTH - 1);
          while (link.parent() != null) {
            link = link.parent().get();
            steps--;
          }
          assertThat(steps).isZero();
        });
    assertThat(database.sent()).hasSizeLessThanOrEqualTo(1 + LENGTH / 1000 * 2);
  }

  @Test
  void itIsDeletedByOneRemove() {
    inSession(session -> session.add(chain()));
    inSession(
        session -> {
          session.query(Link.class).list();
          session.remove(session.query(Link.class).where(col(Link::depth).eq(0)).one());
        });
    assertThat(database.read("select count(*) from link")).containsExactly(0L);
  }

  @Test
  void itIsDetachedMergedAndRefreshed() {
    inSession(session -> session.add(chain()));
    inSession(
        session -> {
          List<Link> links = session.query(Link.class).list();
          Link root = links.stream().filter(l -> l.depth() == 0).findFirst().orElseThrow();
          assertThat(root.children()).hasSize(1);
          session.refresh(root);
          session.detach(root);
          assertThat(session.contains(root)).isFalse();
          root.depth = 7;
          Link merged = session.merge(root);
          assertThat(merged.depth()).isEqualTo(7);
        });
    assertThat(database.read("select count(*) from link where depth = 7")).containsExactly(2L);
  }

  @Test
  void cuttingItRemovesWhatHangsBelow() {
    inSession(session -> session.add(chain()));
    inSession(
        session ->
            session.query(Link.class).list().stream()
                .filter(link -> link.depth() == LENGTH / 2)
                .forEach(link -> link.children().clear()));
    assertThat(database.read("select max(depth) from link")).containsExactly(LENGTH / 2);
  }
}
