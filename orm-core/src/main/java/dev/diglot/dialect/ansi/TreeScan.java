package dev.diglot.dialect.ansi;

import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a whole statement, subqueries included, without recursion. */
final class TreeScan {
  private final Deque<Node> nodes = new ArrayDeque<>();
  private final List<Source> sources = new ArrayList<>();
  private final Deque<Select> selects = new ArrayDeque<>();
  private boolean readsOtherTables;

  private TreeScan() {}

  static TreeScan of(Statement statement) {
    TreeScan scan = new TreeScan();
    scan.begin(statement);
    scan.finish();
    return scan;
  }

  /** Every source of every select in the statement. */
  List<Source> sources() {
    return sources;
  }

  /** Whether the statement has a subquery. */
  boolean readsOtherTables() {
    return readsOtherTables;
  }

  private void begin(Statement statement) {
    if (statement instanceof Select select) {
      selects.add(select);
    } else if (statement instanceof Insert insert) {
      insert.rows().forEach(nodes::addAll);
      rows(insert.select());
      items(insert.returning());
    } else if (statement instanceof Upsert upsert) {
      upsert.rows().forEach(nodes::addAll);
      rows(upsert.select());
      upsert.update().assignments().forEach(assignment -> nodes.add(assignment.value()));
      add(upsert.update().where());
      items(upsert.returning());
    } else if (statement instanceof Update update) {
      update.assignments().forEach(assignment -> nodes.add(assignment.value()));
      add(update.where());
      items(update.returning());
      update.from().forEach(this::source);
    } else if (statement instanceof Delete delete) {
      add(delete.where());
      items(delete.returning());
      delete.using().forEach(this::source);
    } else if (statement instanceof Merge merge) {
      merge(merge);
    }
  }

  /** Rows to write; they are no subquery, which would look at the target. */
  private void rows(@Nullable Select select) {
    if (select != null) {
      selects.add(select);
    }
  }

  private void merge(Merge merge) {
    source(merge.using());
    add(merge.on());
    for (MergeBranch branch : merge.branches()) {
      add(branch.condition());
      branch.assignments().forEach(assignment -> nodes.add(assignment.value()));
    }
    items(merge.returning());
  }

  private void finish() {
    while (true) {
      if (!nodes.isEmpty()) {
        node(nodes.pop());
      } else if (!selects.isEmpty()) {
        select(selects.pop());
      } else {
        return;
      }
    }
  }

  private void node(Node node) {
    nodes.addAll(node.children());
    if (node instanceof ExistsNode exists) {
      subquery(exists.subquery());
    } else if (node instanceof SubqueryNode scalar) {
      subquery(scalar.subquery());
    } else if (node instanceof InSubqueryNode in) {
      subquery(in.subquery());
    }
  }

  private void subquery(Select select) {
    readsOtherTables = true;
    selects.add(select);
  }

  private void select(Select select) {
    items(select.items());
    source(select.from());
    for (Join join : select.joins()) {
      source(join.source());
      nodes.add(join.condition());
    }
    add(select.where());
    nodes.addAll(select.groupBy());
    add(select.having());
    nodes.addAll(select.distinctOn());
    for (OrderItem item : select.orderBy()) {
      nodes.add(item.node());
    }
  }

  private void source(@Nullable Source source) {
    if (source != null) {
      sources.add(source);
    }
    if (source instanceof SelectSource derived) {
      selects.add(derived.select());
    } else if (source instanceof FunctionSource function) {
      nodes.add(function.call());
    }
  }

  private void items(List<SelectItem> items) {
    for (SelectItem item : items) {
      nodes.add(item.node());
    }
  }

  private void add(@Nullable Node node) {
    if (node != null) {
      nodes.add(node);
    }
  }
}
