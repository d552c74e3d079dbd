package dev.diglot.examples.ch09trees;

import static dev.diglot.sql.Sql.col;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.reference.Ref;
import dev.diglot.session.Session;

/** Shows a table that refers to itself: a tree saved by one add, and read in both directions. */
public final class Trees {

  private Trees() {}

  /**
   * Runs the chapter.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(9, "A table that refers to itself");
    Metadata metadata = Metadata.of(Node.class);
    try (Database db = ExampleDatabase.open("trees", metadata)) {
      db.createAll();
      db.transaction(Trees::save);
      try (Session session = db.openSession()) {
        down(session);
        up(session);
      }
    }
  }

  private static void save(Session session) {
    Show.step("One add saves the whole tree, parents before children");
    // tag::save[]
    Node root =
        new Node(
            "root",
            new Node("node 1", new Node("node 1.1"), new Node("node 1.2")),
            new Node("node 2", new Node("node 2.1", new Node("node 2.1.1"))));
    session.add(root);
    // end::save[]
  }

  private static void down(Session session) {
    Show.step("From the root down: one statement a level, not one a node");
    // tag::down[]
    Node root = session.query(Node.class).where(col(Node::parent).isNull()).one();
    System.out.print(root.tree());
    // end::down[]
  }

  private static void up(Session session) {
    Show.step("From a leaf up");
    // tag::up[]
    Node leaf = session.query(Node.class).where(col(Node::name).eq("node 2.1.1")).one();
    for (Ref<Node> parent = leaf.parent(); parent != null; parent = parent.get().parent()) {
      System.out.println(parent.get().name());
    }
    // end::up[]
  }
}
