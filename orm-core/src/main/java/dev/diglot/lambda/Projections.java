package dev.diglot.lambda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a lambda returns. */
final class Projections {
  private final Translating translating;

  Projections(Translating translating) {
    this.translating = translating;
  }

  Projection of(Term term) {
    if (term instanceof JavaTerm java) {
      return java.isConstant() && java.type().isPrimitive()
          ? new Projection.Value(new Nodes(translating).node(java), java.type())
          : new Projection.Computed(translating.hole(java.computation()), java.type());
    }
    if (term instanceof ConstructedTerm constructed) {
      return constructed(constructed.type(), constructed.parts(), constructed.maker());
    }
    if (term instanceof ListTerm list) {
      return constructed(
          list.type(), list.elements(), parts -> Elements.made(list.type(), Arrays.asList(parts)));
    }
    if (term instanceof OptionalTerm optional && optional.rows() == null) {
      return constructed(
          Optional.class, List.of(optional.value()), parts -> Optional.ofNullable(parts[0]));
    }
    return new Projection.Value(new Nodes(translating).node(term), term.type());
  }

  private Projection constructed(Class<?> type, List<Term> parts, ConstructedTerm.Maker maker) {
    Stream<Projection> all = parts.stream().map(this::of);
    return new Projection.Constructed(type, all.toList(), maker);
  }
}
