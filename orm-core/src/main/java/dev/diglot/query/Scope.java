package dev.diglot.query;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at one place of a statement: the places that paths without a root are searched
 * in, places that stand for others (an inlined expression's own entity), and where joins are added.
 */
final class Scope {
  private final @Nullable Scope parent;
  private final List<Origin> candidates;
  private final Map<Origin, Origin> substitutes;
  private final @Nullable JoinSink sink;
  private final @Nullable Object expanding;
  private final Map<Origin, Node> given;

  private Scope(
      @Nullable Scope parent,
      List<Origin> candidates,
      Map<Origin, Origin> substitutes,
      @Nullable JoinSink sink,
      @Nullable Object expanding,
      Map<Origin, Node> given) {
    this.parent = parent;
    this.candidates = candidates;
    this.substitutes = substitutes;
    this.sink = sink;
    this.expanding = expanding;
    this.given = given;
  }

  /** The scope of a statement or subquery. */
  static Scope of(@Nullable Scope parent, JoinSink sink) {
    return new Scope(parent, sink.origins(), new IdentityHashMap<>(), sink, null, Map.of());
  }

  /** The scope of an inlined expression, whose own entity is the one at hand. */
  Scope inlining(Object attribute, Origin self, Origin at) {
    Map<Origin, Origin> substitutes = new IdentityHashMap<>();
    substitutes.put(self, at);
    return inlining(attribute, substitutes);
  }

  /** The scope of inlined code over several entities, each in the place of its own. */
  Scope inlining(Object code, Map<Origin, Origin> substitutes) {
    return new Scope(this, List.copyOf(substitutes.values()), substitutes, null, code, Map.of());
  }

  /** The scope of an inlined function, whose argument is resolved. */
  Scope applying(Object function, Origin argument, Node value) {
    return new Scope(
        this, List.of(), new IdentityHashMap<>(), null, function, Map.of(argument, value));
  }

  /** The resolved argument that a place stands for, or null when it is no argument. */
  @Nullable Node given(Origin place) {
    Node value = given.get(place);
    return value != null || parent == null ? value : parent.given(place);
  }

  @Nullable Scope parent() {
    return parent;
  }

  List<Origin> candidates() {
    return candidates;
  }

  /**
   * Whether an expression is being inlined here, so that its subqueries need places of their own.
   */
  boolean inlined() {
    return expanding != null || (parent != null && parent.inlined());
  }

  /** Whether an attribute's expression is being inlined already: it refers to itself. */
  boolean expanding(Object attribute) {
    return expanding == attribute || (parent != null && parent.expanding(attribute));
  }

  void substitute(Origin origin, Origin by) {
    substitutes.put(origin, by);
  }

  /** The place that an origin stands for here. */
  Origin actual(Origin origin) {
    Origin found = substitutes.get(origin);
    if (found != null) {
      return found;
    }
    return parent == null ? origin : parent.actual(origin);
  }

  /** Where a join to an origin is added, or null when nothing here knows the origin. */
  @Nullable JoinSink sinkOf(Origin origin) {
    if (sink != null && sink.owns(origin)) {
      return sink;
    }
    return parent == null ? null : parent.sinkOf(origin);
  }
}
