package dev.diglot.query;

import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources of one select, and the joins that paths along to-one relationships add to it. */
final class JoinSink {
  private final boolean joins;
  private final List<Origin> origins = new ArrayList<>();
  private final List<Join> implicit = new ArrayList<>();
  private final Map<Step, Origin> reached = new HashMap<>();
  private final Set<Origin> all = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Origin> optional = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Origin, FunctionSource> functions = new IdentityHashMap<>();
  private @Nullable Origin closed;

  /** With joins false, as in updates and deletes, paths become subqueries instead. */
  JoinSink(boolean joins) {
    this.joins = joins;
  }

  void add(Origin origin, boolean nullable) {
    origins.add(origin);
    all.add(origin);
    if (nullable) {
      optional.add(origin);
    }
  }

  /** A place that only paths which name it reach. */
  void own(Origin origin) {
    all.add(origin);
  }

  /** Remembers a function's rows, for the types of their columns. */
  void resolved(Source source) {
    if (source instanceof FunctionSource function) {
      functions.put(function.origin(), function);
    }
  }

  /** A column of a function's rows, with the type that it has. */
  ColumnNode column(Origin origin, String name) {
    FunctionSource function = functions.get(origin);
    return new ColumnNode(origin, name, function == null ? null : function.typeOf(name), true);
  }

  /** The places written by the user, in order. */
  List<Origin> origins() {
    return Collections.unmodifiableList(origins);
  }

  boolean owns(Origin origin) {
    return all.contains(origin);
  }

  /** Whether rows may have no partner at this place. */
  boolean optional(Origin origin) {
    return optional.contains(origin);
  }

  /** While the condition of a join is resolved, its own target cannot be joined to yet. */
  void close(@Nullable Origin target) {
    closed = target;
  }

  boolean joinable(Origin origin) {
    return joins && origin != closed;
  }

  @Nullable Origin reached(Origin from, Object relationship) {
    return reached.get(new Step(from, relationship));
  }

  void reach(Origin from, Object relationship, Origin target, Join join) {
    reached.put(new Step(from, relationship), target);
    all.add(target);
    optional.add(target);
    implicit.add(join);
  }

  /** The joins added since the last call. */
  List<Join> drain() {
    List<Join> drained = List.copyOf(implicit);
    implicit.clear();
    return drained;
  }

  /** A relationship from a place; both have identity. */
  private record Step(Origin from, Object relationship) {}
}
