package dev.diglot.sql;

import dev.diglot.error.MappingError;
import dev.diglot.error.MappingException;
import dev.diglot.error.MappingProblem;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Default SQL types of Java classes. */
final class Types {

  private Types() {}

  /** Text is unbounded: a cast to a bounded type would cut off silently. */
  @SuppressWarnings("unchecked")
  static <J> DataType<J> of(Class<J> javaType) {
    if (javaType == String.class) {
      return (DataType<J>) StandardTypes.ANY_VARCHAR;
    }
    return (DataType<J>)
        JavaTypes.find(javaType, Size.DEFAULT).orElseThrow(() -> unknown(javaType));
  }

  private static MappingException unknown(Class<?> javaType) {
    return new MappingException(
        MappingError.TYPE_NOT_MAPPED,
        List.of(
            new MappingProblem(
                javaType.getSimpleName(),
                "",
                "no SQL type is known for " + javaType.getName() + ".",
                "use a class with a default SQL type, or contribute one by a TypeContributor.")));
  }
}
