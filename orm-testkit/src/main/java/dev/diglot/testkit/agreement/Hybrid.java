package dev.diglot.testkit.agreement;

import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.PathNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java code over a row that is asked for its answer in both places.
 *
 * @param name what it is called in messages
 * @param function the code, for the database
 * @param java the code, for an instance
 * @param condition whether it is asked for in where, too
 * @param raising whether the database may raise an error where Java wraps around
 */
record Hybrid(
    String name,
    Serializable function,
    Function<Wide, @Nullable Object> java,
    boolean condition,
    boolean raising) {

  LambdaNode node() {
    return new LambdaNode(function, List.of(new PathNode(null, Wide.class.getName(), List.of())));
  }

  static Hybrid of(String name, Property<Wide, ?> value) {
    return new Hybrid(name, value, value::of, false, false);
  }

  /** Hybrids about one thing, numbered. */
  static final class Group {
    private final String name;
    private final List<Hybrid> all = new ArrayList<>();

    Group(String name) {
      this.name = name;
    }

    /** A condition: asked for as value, in where, and negated in where. */
    Group when(Filter<Wide> filter) {
      all.add(new Hybrid(next(), filter, filter::test, true, false));
      return this;
    }

    Group value(Property<Wide, ?> value) {
      all.add(of(next(), value));
      return this;
    }

    /** A value for which the database may raise an error where Java wraps around. */
    Group raising(Property<Wide, ?> value) {
      all.add(new Hybrid(next(), value, value::of, false, true));
      return this;
    }

    List<Hybrid> all() {
      return List.copyOf(all);
    }

    private String next() {
      return name + " " + (all.size() + 1);
    }
  }
}
