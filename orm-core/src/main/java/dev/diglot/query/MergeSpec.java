package dev.diglot.query;

import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge says, before it is compiled.
 *
 * @param entity whose rows are written
 * @param origin their place in the statement
 * @param using the place of the rows that they are joined with
 * @param on when rows belong together
 * @param branches what to do with which rows, the first that fits
 */
public record MergeSpec(
    Class<?> entity, Origin origin, Origin using, Node on, List<Branch> branches) {

  /**
   * With one more branch.
   *
   * @param branch the branch
   * @return the changed copy
   */
  public MergeSpec with(Branch branch) {
    List<Branch> more = new ArrayList<>(branches);
    more.add(branch);
    return new MergeSpec(entity, origin, using, on, List.copyOf(more));
  }

  /**
   * With another branch for the last one.
   *
   * @param branch the branch
   * @return the changed copy
   */
  public MergeSpec withLast(Branch branch) {
    List<Branch> more = new ArrayList<>(branches);
    more.set(more.size() - 1, branch);
    return new MergeSpec(entity, origin, using, on, List.copyOf(more));
  }

  /**
   * The branch that was added last.
   *
   * @return the branch
   */
  public Branch last() {
    return branches.get(branches.size() - 1);
  }

  /**
   * The settings of a branch that sets nothing yet.
   *
   * @return the settings
   */
  public WriteSpec nothingSet() {
    return WriteSpec.of(entity, origin);
  }

  /**
   * What to do with some rows.
   *
   * @param when which rows: those that met one, or did not
   * @param condition what they must fulfil besides, or null
   * @param action what is done
   * @param settings what is set by that
   */
  public record Branch(
      MergeBranch.When when,
      @Nullable Node condition,
      MergeBranch.Action action,
      WriteSpec settings) {

    /**
     * With other settings.
     *
     * @param more the settings
     * @return the changed copy
     */
    public Branch with(WriteSpec more) {
      return new Branch(when, condition, action, more);
    }
  }
}
