package dev.diglot.postgres.type;

import dev.diglot.type.DataType;
import dev.diglot.type.TypeContributor;
import dev.diglot.type.TypeRequest;
import java.util.List;
import java.util.Optional;

/** Chooses PostgreSQL's types for Java types and annotations. */
public final class PostgresTypeContributor implements TypeContributor {
  /** Arrays come last: what is said of a whole list goes before what is said of its elements. */
  private static final List<TypeContributor> ALL =
      List.of(
          new AnnotatedTypes(),
          new JsonTypes(),
          new ValueTypes(),
          new RangeTypes(),
          new ArrayTypes());

  /** Creates the contributor. */
  public PostgresTypeContributor() {}

  @Override
  public Optional<DataType<?>> contribute(TypeRequest request) {
    return ALL.stream().flatMap(one -> one.contribute(request).stream()).findFirst();
  }
}
