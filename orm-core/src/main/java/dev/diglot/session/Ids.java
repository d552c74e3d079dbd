package dev.diglot.session;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.reference.CompositeKey;
import dev.diglot.reference.EntityKeys;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ids as users write them. */
final class Ids {
  private Ids() {}

  /** What was found by an id, which has to be there. */
  static <T> T required(EntityType<T> type, @Nullable T found, Object id, Object[] more) {
    if (found == null) {
      throw missing(type, key(type, id, more));
    }
    return found;
  }

  /** One value, or the parts of a composite key in declaration order. */
  static Object key(EntityType<?> type, Object id, Object[] more) {
    Objects.requireNonNull(id, "id");
    if (more.length == 0) {
      return normalised(type, id);
    }
    List<Object> parts = new ArrayList<>(List.of(id));
    parts.addAll(List.of(more));
    return normalised(type, new CompositeKey(parts));
  }

  private static Object normalised(EntityType<?> type, Object key) {
    Object normalised = EntityKeys.normalise(type.javaType(), key);
    int expected = type.idColumns().size();
    int got = normalised instanceof CompositeKey composite ? composite.values().size() : 1;
    boolean fits =
        expected == got
            && (got > 1 || type.idColumns().get(0).type().javaType().isInstance(normalised));
    if (!fits) {
      throw new QueryException(
          QueryError.INVALID_PARAMETER,
          "The id of "
              + type.name()
              + " is "
              + type.idColumns().stream().map(Ids::describe).toList()
              + ", got "
              + key
              + " ("
              + key.getClass().getSimpleName()
              + "). Give its parts in that order.");
    }
    return normalised;
  }

  private static String describe(ColumnMapping column) {
    return column.property() + " " + column.type().javaType().getSimpleName();
  }

  private static QueryException missing(EntityType<?> type, Object key) {
    return new QueryException(
        QueryError.NO_RESULT,
        "There is no "
            + type.name()
            + " with id "
            + key
            + ". Use find(...) where it may be missing.");
  }

  static SessionException dangling(Ref<?> ref) {
    return new SessionException(
        SessionError.DANGLING_REFERENCE,
        ref
            + " points to a row that does not exist. Check the data, or use find(...) with its key.");
  }
}
