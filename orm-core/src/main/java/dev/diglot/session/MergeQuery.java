package dev.diglot.session;

import dev.diglot.query.CompiledReturning;
import dev.diglot.query.MergeCompiler;
import dev.diglot.query.MergeSpec;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.WriteSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.MergeBranch.Action;
import dev.diglot.sql.tree.MergeBranch.When;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A merge: it joins the rows of an entity with those of another, and updates, deletes or inserts by
 * what it meets. Branches are tried in order; the first that fits a row is taken.
 *
 * @param <T> the entity whose rows are written
 */
public sealed class MergeQuery<T> extends WriteQuery<T> permits MergeSetting {
  final QueryRunner runner;
  final MergeSpec spec;

  MergeQuery(QueryRunner runner, MergeSpec spec) {
    this.runner = runner;
    this.spec = spec;
  }

  /** A merge into an entity that waits for the rows to join with. */
  static <T> Target<T> of(QueryRunner runner, Root<T> root) {
    return new Target<>(runner, root);
  }

  /**
   * Says what to do with a row that meets one of the others.
   *
   * @return the branch
   */
  public Matched<T> whenMatched() {
    return new Matched<>(this, When.MATCHED, null);
  }

  /**
   * Says what to do with a row that meets one of the others, if a condition holds.
   *
   * @param condition a condition over both
   * @return the branch
   */
  public Matched<T> whenMatched(Expr<Boolean> condition) {
    return new Matched<>(this, When.MATCHED, condition.node());
  }

  /**
   * Says what to do with one of the others that meets no row.
   *
   * @return the branch
   */
  public NotMatched<T> whenNotMatched() {
    return new NotMatched<>(this, null);
  }

  /**
   * Says what to do with one of the others that meets no row, if a condition holds.
   *
   * @param condition a condition over it
   * @return the branch
   */
  public NotMatched<T> whenNotMatched(Expr<Boolean> condition) {
    return new NotMatched<>(this, condition.node());
  }

  /**
   * Says what to do with a row that meets none of the others; where the dialect can.
   *
   * @return the branch
   */
  public Matched<T> whenNotMatchedBySource() {
    return new Matched<>(this, When.NOT_MATCHED_BY_SOURCE, null);
  }

  /**
   * Says what to do with a row that meets none of the others, if a condition holds; where the
   * dialect can.
   *
   * @param condition a condition over the row
   * @return the branch
   */
  public Matched<T> whenNotMatchedBySource(Expr<Boolean> condition) {
    return new Matched<>(this, When.NOT_MATCHED_BY_SOURCE, condition.node());
  }

  @Override
  public final long execute() {
    return runner.execute(compiler().compile(spec));
  }

  @Override
  final Origin origin() {
    return spec.origin();
  }

  @Override
  final List<T> written() {
    WriteSpec self = spec.nothingSet();
    return new WrittenEntities<T>(runner, self, new Compiling()).list();
  }

  @Override
  final <R> List<R> written(
      List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    return runner.list(compiler().compile(spec, items, constructor));
  }

  /** Compiles this merge with what it gives back. */
  private final class Compiling implements WrittenEntities.Compilation {
    @Override
    public <R> CompiledReturning<R> compile(
        List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
      return compiler().compile(spec, items, constructor);
    }
  }

  private MergeCompiler compiler() {
    return new MergeCompiler(runner.metadata(), runner.clock());
  }

  private MergeSpec with(When when, @Nullable Node condition, Action action) {
    return spec.with(new MergeSpec.Branch(when, condition, action, spec.nothingSet()));
  }

  /**
   * A merge into an entity that waits for the rows to join with.
   *
   * @param <T> the entity
   */
  public static final class Target<T> {
    private final QueryRunner runner;
    private final Root<T> root;

    private Target(QueryRunner runner, Root<T> root) {
      this.runner = runner;
      this.root = root;
    }

    /**
     * Joins with the rows of another entity.
     *
     * @param other its place in the statement
     * @param on when two rows meet
     * @return the merge, to be told what to do
     */
    public MergeQuery<T> using(Root<?> other, Expr<Boolean> on) {
      return new MergeQuery<>(
          runner, new MergeSpec(root.type(), root.origin(), other.origin(), on.node(), List.of()));
    }
  }

  /**
   * A branch for rows that are there.
   *
   * @param <T> the entity whose rows are written
   */
  public static final class Matched<T> {
    private final MergeQuery<T> merge;
    private final When when;
    private final @Nullable Node condition;

    private Matched(MergeQuery<T> merge, When when, @Nullable Node condition) {
      this.merge = merge;
      this.when = when;
      this.condition = condition;
    }

    /**
     * Updates the row. Columns with an on-update value get it, and a version is counted up.
     *
     * @return the merge, to be told what to set
     */
    public MergeSetting<T> update() {
      return new MergeSetting<>(merge.runner, merge.with(when, condition, Action.UPDATE));
    }

    /**
     * Deletes the row.
     *
     * @return the merge
     */
    public MergeQuery<T> delete() {
      return new MergeQuery<>(merge.runner, merge.with(when, condition, Action.DELETE));
    }
  }

  /**
   * A branch for rows that are missing.
   *
   * @param <T> the entity whose rows are written
   */
  public static final class NotMatched<T> {
    private final MergeQuery<T> merge;
    private final @Nullable Node condition;

    private NotMatched(MergeQuery<T> merge, @Nullable Node condition) {
      this.merge = merge;
      this.condition = condition;
    }

    /**
     * Inserts a row. What is not set the database makes; a version starts.
     *
     * @return the merge, to be told what to set
     */
    public MergeSetting<T> insert() {
      return new MergeSetting<>(
          merge.runner, merge.with(MergeBranch.When.NOT_MATCHED, condition, Action.INSERT));
    }
  }
}
