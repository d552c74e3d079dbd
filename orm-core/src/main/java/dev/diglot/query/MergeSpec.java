package dev.diglot.query;

import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a merge says, before it is compiled. */
record MergeSpec(Class<?> entity, Origin origin, Origin using, Node on, List<Branch> branches) {

  MergeSpec with(Branch branch) {
    List<Branch> more = new ArrayList<>(branches);
    more.add(branch);
    return new MergeSpec(entity, origin, using, on, List.copyOf(more));
  }

  MergeSpec withLast(Branch branch) {
    List<Branch> more = new ArrayList<>(branches);
    more.set(more.size() - 1, branch);
    return new MergeSpec(entity, origin, using, on, List.copyOf(more));
  }

  Branch last() {
    return branches.get(branches.size() - 1);
  }

  WriteSpec nothingSet() {
    return new WriteSpec(entity, origin, List.of(), List.of(), List.of());
  }

  /** What to do with some rows; what is set is in the settings. */
  record Branch(
      MergeBranch.When when,
      @Nullable Node condition,
      MergeBranch.Action action,
      WriteSpec settings) {

    Branch with(WriteSpec more) {
      return new Branch(when, condition, action, more);
    }
  }
}
