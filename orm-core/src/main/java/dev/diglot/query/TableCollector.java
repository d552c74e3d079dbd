package dev.diglot.query;

import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.InSubqueryNode;
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
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects every table that a resolved statement touches, subqueries included. */
final class TableCollector {
  private final Set<TableName> tables = new LinkedHashSet<>();

  private TableCollector() {}

  static Set<TableName> of(Statement statement) {
    TableCollector collector = new TableCollector();
    if (statement instanceof Select select) {
      collector.select(select);
    } else if (statement instanceof Update update) {
      collector.source(update.target());
      update.from().forEach(collector::source);
      update.assignments().forEach(assignment -> collector.node(assignment.value()));
      collector.node(update.where());
      update.returning().forEach(item -> collector.node(item.node()));
    } else if (statement instanceof Delete delete) {
      collector.source(delete.target());
      delete.using().forEach(collector::source);
      collector.node(delete.where());
      delete.returning().forEach(item -> collector.node(item.node()));
    }
    if (statement instanceof Merge merge) {
      collector.merge(merge);
    }
    return collector.tables;
  }

  private void merge(Merge merge) {
    source(merge.target());
    source(merge.using());
    node(merge.on());
    for (MergeBranch branch : merge.branches()) {
      node(branch.condition());
      branch.assignments().forEach(assignment -> node(assignment.value()));
    }
    merge.returning().forEach(item -> node(item.node()));
  }

  /** The tables that subqueries of an upsert read. */
  static Set<TableName> of(ConflictUpdate update) {
    TableCollector collector = new TableCollector();
    update.assignments().forEach(assignment -> collector.node(assignment.value()));
    collector.node(update.where());
    return collector.tables;
  }

  private void select(Select select) {
    source(select.from());
    for (Join join : select.joins()) {
      source(join.source());
    }
    for (Join join : select.joins()) {
      node(join.condition());
    }
    for (SelectItem item : select.items()) {
      node(item.node());
    }
    node(select.where());
    nodes(select.groupBy());
    node(select.having());
    for (OrderItem item : select.orderBy()) {
      node(item.node());
    }
    nodes(select.distinctOn());
  }

  private void nodes(List<Node> nodes) {
    for (Node node : nodes) {
      node(node);
    }
  }

  private void source(@Nullable Source source) {
    if (source instanceof TableSource table) {
      tables.add(table.table());
    } else if (source instanceof SelectSource nested) {
      select(nested.select());
    } else if (source instanceof FunctionSource function) {
      node(function.call());
    }
  }

  private void node(@Nullable Node root) {
    Deque<Node> open = new ArrayDeque<>();
    for (Node node = root; node != null; node = open.poll()) {
      if (node instanceof ExistsNode exists) {
        select(exists.subquery());
      } else if (node instanceof SubqueryNode scalar) {
        select(scalar.subquery());
      } else if (node instanceof InSubqueryNode in) {
        select(in.subquery());
      }
      open.addAll(node.children());
    }
  }
}
