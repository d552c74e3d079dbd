package dev.diglot.examples.ch09trees;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree: it refers to its parent, in the same table. */
// tag::node[]
@Entity
public class Node {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50, nullable = false)
  private String name;

  @ManyToOne private @Nullable Ref<Node> parent;

  @OneToMany(mappedBy = "parent", cascade = ALL)
  @OrderBy("id")
  private List<Node> children = new ArrayList<>();

  // constructors and accessors follow
  // end::node[]

  /** For Diglot, which fills the fields of rows that it reads. */
  Node() {}

  /**
   * Makes a node that has no row and no parent yet.
   *
   * @param name the name
   * @param children the nodes below it
   */
  public Node(String name, Node... children) {
    this.name = name;
    this.children.addAll(List.of(children));
  }

  /**
   * The key.
   *
   * @return the key, null before the first flush
   */
  public Integer id() {
    return id;
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The node above.
   *
   * @return a link to the parent, null for a root
   */
  public @Nullable Ref<Node> parent() {
    return parent;
  }

  /**
   * The nodes below, loaded on first touch.
   *
   * @return the children
   */
  public List<Node> children() {
    return children;
  }

  /**
   * The node and all below it, a line each, indented by depth.
   *
   * @return the text
   */
  public String tree() {
    StringBuilder text = new StringBuilder();
    describe(text, 0);
    return text.toString();
  }

  private void describe(StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(name).append('\n');
    children.forEach(child -> child.describe(text, depth + 1));
  }
}
