package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.lambda.LambdaTemplate;
import dev.diglot.lambda.Projection;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.SerializedLambdas;
import dev.diglot.query.PathResolver.Place;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Holes;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what lambdas mean in their place. */
final class LambdaResolver {
  private static final @Nullable Object[] NOTHING = {};

  private final Metadata metadata;
  private final PathResolver paths;
  private final Clock clock;
  private final BindTrace trace;

  LambdaResolver(Metadata metadata, PathResolver paths, Clock clock, BindTrace trace) {
    this.trace = trace;
    this.metadata = metadata;
    this.paths = paths;
    this.clock = clock;
  }

  /** A lambda at a place of a statement: its meaning, the values it needs, and what is in scope. */
  record Applied(Projection result, @Nullable Object[] values, Scope scope) {

    /** The result as one value, whose paths are resolved in the scope. */
    Node node() {
      if (result instanceof Projection.Value value) {
        return Holes.fill(value.node(), values);
      }
      if (result instanceof Projection.Computed computed) {
        Object value = values[computed.hole()];
        return value instanceof BindNode bind ? bind : new BindNode(value, null);
      }
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "A lambda makes a "
              + result.type().getSimpleName()
              + " where one value of the database is needed. Make objects in select(…) only.");
    }
  }

  Applied apply(LambdaNode lambda, Scope scope) {
    List<Place> places = new ArrayList<>();
    lambda.entities().forEach(path -> places.add(paths.reach(path, scope)));
    List<Class<?>> entities = new ArrayList<>();
    places.forEach(place -> entities.add(place.type().javaType()));
    LambdaTemplate template = LambdaSites.template(metadata, lambda.function(), entities);
    Map<Origin, Origin> substitutes = new IdentityHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      substitutes.put(template.parameters().get(i), places.get(i).origin());
    }
    List<BindNode> traced = trace.holes(lambda);
    if (traced == null && !template.holes().isEmpty()) {
      trace.changing();
    }
    @Nullable Object[] values =
        traced == null ? values(template, lambda.function(), clock) : traced.toArray();
    return new Applied(template.result(), values, scope.inlining(template, substitutes));
  }

  /** What Java computes for this execution. */
  static @Nullable Object[] values(LambdaTemplate template, Serializable function, Clock clock) {
    return template.holes().isEmpty() ? NOTHING : template.values(captured(function), clock);
  }

  /** What a lambda captured, in order. */
  static List<@Nullable Object> captured(Serializable function) {
    SerializedLambda form = SerializedLambdas.of(function);
    @Nullable Object[] captured = new @Nullable Object[form.getCapturedArgCount()];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = form.getCapturedArg(i);
    }
    return Arrays.asList(captured);
  }
}
