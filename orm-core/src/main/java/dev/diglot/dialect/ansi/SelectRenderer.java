package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Source;
import org.jspecify.annotations.Nullable;

/** Writes selects. */
public class SelectRenderer implements StatementPart<Select> {
  private final Bounds bounds;

  /**
   * Creates the renderer.
   *
   * @param bounds writes limit and offset
   */
  public SelectRenderer(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void render(Select select, SqlOutput out) {
    out.text(select.distinct() ? "select distinct " : "select ");
    distinctOn(select, out);
    Items.render(select.items(), out);
    if (select.from() != null) {
      out.text(" from ");
      from(select, select.from(), out);
    } else {
      withoutSource(out);
    }
    for (Join join : select.joins()) {
      join(join, out);
    }
    condition(" where ", where(select), out);
    if (!select.groupBy().isEmpty()) {
      out.text(" group by ").nodes(select.groupBy(), ", ", Precedence.LOWEST);
    }
    condition(" having ", select.having(), out);
    order(select, out);
    bounds.render(select.limit(), select.offset(), out);
    if (select.lock() != null) {
      lock(select, select.lock(), out);
    }
  }

  /**
   * Writes what comes after {@code from}, up to the joins.
   *
   * @param select the select
   * @param from its source
   * @param out where to write
   */
  protected void from(Select select, Source from, SqlOutput out) {
    out.source(from);
  }

  /**
   * The condition that is written after {@code where}.
   *
   * @param select the select
   * @return its condition, or what is left of it when {@link #from} wrote a part
   */
  protected @Nullable Node where(Select select) {
    return select.where();
  }

  private static void distinctOn(Select select, SqlOutput out) {
    if (!select.distinctOn().isEmpty()) {
      out.dialect().capabilities().require(Capability.DISTINCT_ON, "A query with distinct on");
      out.text("distinct on (").nodes(select.distinctOn(), ", ", Precedence.LOWEST).text(") ");
    }
  }

  private static void join(Join join, SqlOutput out) {
    out.text(join.kind() == Join.Kind.LEFT ? " left join " : " join ");
    out.source(join.source()).text(" on ").node(join.condition());
  }

  private static void condition(String keyword, @Nullable Node condition, SqlOutput out) {
    if (condition != null) {
      out.text(keyword).node(condition);
    }
  }

  private static void order(Select select, SqlOutput out) {
    if (!select.orderBy().isEmpty()) {
      out.text(" ");
      Ordering.render(select.orderBy(), out);
    }
  }

  private void lock(Select select, LockClause lock, SqlOutput out) {
    Capabilities capabilities = out.dialect().capabilities();
    capabilities.require(Capability.FOR_UPDATE, "A locking query");
    out.text(" for update");
    locked(select, out);
    switch (lock.whenLocked()) {
      case WAIT -> {}
      case NOWAIT -> {
        capabilities.require(Capability.NOWAIT, "A locking query that does not wait");
        out.text(" nowait");
      }
      case SKIP_LOCKED -> {
        capabilities.require(Capability.SKIP_LOCKED, "A query that skips locked rows");
        out.text(" skip locked");
      }
    }
  }

  /**
   * Writes what follows the values of a select that reads no table: by default nothing.
   *
   * @param out where to write
   */
  protected void withoutSource(SqlOutput out) {}

  /**
   * Writes whose rows are locked: by default nothing, which means those of every source.
   *
   * @param select the select
   * @param out where to write
   */
  protected void locked(Select select, SqlOutput out) {}
}
