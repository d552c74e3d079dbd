package dev.diglot.sql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the expressions of a statement clause by clause. What does not change is given back as
 * the same instance.
 */
public abstract class ClauseMapping {

  /** Creates the mapping. */
  protected ClauseMapping() {}

  /**
   * Rewrites an expression whose value is wanted: an item, a sort key, what is grouped by, what is
   * assigned.
   *
   * @param node the expression
   * @return the rewritten expression, or the same
   */
  protected abstract Node value(Node node);

  /**
   * Rewrites an expression that chooses rows: {@code where}, {@code having}, {@code on}.
   *
   * @param node the expression
   * @return the rewritten expression, or the same
   */
  protected abstract Node condition(Node node);

  /**
   * Rewrites a {@code where}.
   *
   * @param node the condition
   * @return the rewritten condition, or the same; null for none
   */
  protected @Nullable Node where(Node node) {
    return condition(node);
  }

  /**
   * Rewrites a subquery in {@code from}.
   *
   * @param select the subquery
   * @return the rewritten subquery, or the same
   */
  protected abstract Select nested(Select select);

  /**
   * Rewrites a select.
   *
   * @param select the select
   * @return the rewritten select, or the same
   */
  public final Select select(Select select) {
    List<SelectItem> items = each(select.items(), this::item);
    Source from = select.from() == null ? null : source(select.from());
    List<Join> joins = each(select.joins(), this::join);
    Node where = select.where() == null ? null : where(select.where());
    List<Node> groupBy = each(select.groupBy(), this::value);
    Node having = select.having() == null ? null : condition(select.having());
    List<OrderItem> orderBy = each(select.orderBy(), this::order);
    List<Node> distinctOn = each(select.distinctOn(), this::value);
    Node limit = select.limit() == null ? null : value(select.limit());
    Node offset = select.offset() == null ? null : value(select.offset());
    boolean same =
        items == select.items()
            && from == select.from()
            && joins == select.joins()
            && where == select.where()
            && groupBy == select.groupBy()
            && having == select.having()
            && orderBy == select.orderBy()
            && distinctOn == select.distinctOn()
            && limit == select.limit()
            && offset == select.offset();
    return same
        ? select
        : new Select(
            select.distinct(),
            items,
            from,
            joins,
            where,
            groupBy,
            having,
            orderBy,
            limit,
            offset,
            select.lock(),
            distinctOn);
  }

  /**
   * Rewrites an update.
   *
   * @param update the update
   * @return the rewritten update, or the same
   */
  public final Update update(Update update) {
    List<Assignment> assignments = each(update.assignments(), this::assignment);
    Node where = update.where() == null ? null : where(update.where());
    List<SelectItem> returning = each(update.returning(), this::item);
    List<Source> from = each(update.from(), this::source);
    boolean same =
        assignments == update.assignments()
            && where == update.where()
            && returning == update.returning()
            && from == update.from();
    return same ? update : new Update(update.target(), assignments, where, returning, from);
  }

  /**
   * Rewrites a delete.
   *
   * @param delete the delete
   * @return the rewritten delete, or the same
   */
  public final Delete delete(Delete delete) {
    Node where = delete.where() == null ? null : where(delete.where());
    List<SelectItem> returning = each(delete.returning(), this::item);
    List<Source> using = each(delete.using(), this::source);
    boolean same =
        where == delete.where() && returning == delete.returning() && using == delete.using();
    return same ? delete : new Delete(delete.target(), where, returning, using);
  }

  /**
   * Rewrites what an upsert makes of a row that exists.
   *
   * @param update the update
   * @return the rewritten update, or the same
   */
  public final ConflictUpdate conflict(ConflictUpdate update) {
    List<Assignment> assignments = each(update.assignments(), this::assignment);
    Node where = update.where() == null ? null : where(update.where());
    boolean same = assignments == update.assignments() && where == update.where();
    return same ? update : new ConflictUpdate(update.given(), update.columns(), assignments, where);
  }

  private SelectItem item(SelectItem item) {
    Node node = value(item.node());
    return node == item.node() ? item : new SelectItem(node, item.alias());
  }

  private OrderItem order(OrderItem item) {
    Node node = value(item.node());
    return node == item.node() ? item : item.over(node);
  }

  private Assignment assignment(Assignment assignment) {
    Node value = value(assignment.value());
    return value == assignment.value() ? assignment : new Assignment(assignment.column(), value);
  }

  private Join join(Join join) {
    Source source = source(join.source());
    Node condition = condition(join.condition());
    return source == join.source() && condition == join.condition()
        ? join
        : new Join(join.kind(), source, condition);
  }

  private Source source(Source source) {
    if (source instanceof SelectSource derived) {
      Select select = nested(derived.select());
      return select == derived.select() ? source : new SelectSource(select, derived.origin());
    }
    if (source instanceof ElementSource elements
        && value(elements.collection()) instanceof PathNode collection) {
      return collection == elements.collection()
          ? source
          : new ElementSource(collection, elements.origin());
    }
    if (source instanceof FunctionSource function) {
      Node call = value(function.call());
      return call == function.call()
          ? source
          : new FunctionSource(
              call,
              function.columns(),
              function.definitions(),
              function.ordinality(),
              function.origin());
    }
    return source;
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> mapping) {
    List<T> mapped = new ArrayList<>(all.size());
    boolean same = true;
    for (T one : all) {
      T other = mapping.apply(one);
      same &= other == one;
      mapped.add(other);
    }
    return same ? all : mapped;
  }
}
