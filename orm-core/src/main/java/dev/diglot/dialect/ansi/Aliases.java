package dev.diglot.dialect.ansi;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.Source;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the sources of one statement: the user's alias, else the table's first letter, with
 * a number when the letter is taken. One origin has one alias in the whole statement.
 */
final class Aliases {
  private final Map<Origin, String> names = new IdentityHashMap<>();
  private final Set<Origin> unqualified = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> taken = new HashSet<>();

  /** Reserves the aliases that users chose, wherever in the statement they stand. */
  Aliases(List<Source> sources) {
    Map<String, Origin> chosen = new HashMap<>();
    for (Source source : sources) {
      Origin origin = source.origin();
      if (origin.alias() != null) {
        Origin other = chosen.putIfAbsent(folded(origin.alias()), origin);
        if (other != null && other != origin) {
          throw twice(origin.alias());
        }
        names.put(origin, origin.alias());
      }
    }
    taken.addAll(chosen.keySet());
  }

  /** Names the target of an insert, update or delete: by its table, or not at all. */
  void target(TableName table, Origin origin, boolean qualified) {
    names.put(origin, table.name());
    taken.add(folded(table.name()));
    if (!qualified) {
      unqualified.add(origin);
    }
  }

  /** Names the rows that an upsert gives. */
  void given(Origin origin) {
    String name = Objects.requireNonNull(origin.alias());
    names.put(origin, name);
    taken.add(folded(name));
  }

  /** Names the sources of a select, in the order in which they stand. */
  void declare(Select select) {
    if (select.from() != null) {
      declare(select.from());
    }
    for (Join join : select.joins()) {
      declare(join.source());
    }
  }

  /** Names a source that a statement reads besides its target. */
  void declare(Source source) {
    names.computeIfAbsent(source.origin(), origin -> free(letter(source)));
  }

  boolean qualified(Origin origin) {
    return !unqualified.contains(origin);
  }

  String of(Origin origin) {
    @Nullable String name = names.get(origin);
    if (name == null) {
      throw new IllegalStateException("No alias was declared for " + origin);
    }
    return name;
  }

  /** The qualifier of a column, or null when it needs none. */
  @Nullable String qualifier(ColumnNode column) {
    if (!names.containsKey(column.origin())) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The column '"
              + column.column()
              + "' belongs to "
              + column.origin()
              + ", which is no source of this statement. Join it, or use the root that the query"
              + " gives you.");
    }
    return qualified(column.origin()) ? of(column.origin()) : null;
  }

  private String free(String letter) {
    String name = letter;
    for (int number = 2; !taken.add(name); number++) {
      name = letter + number;
    }
    return name;
  }

  private static String letter(Source source) {
    if (!(source instanceof TableSource table)) {
      return "q";
    }
    char first = folded(table.table().name()).charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first) : "t";
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static QueryException twice(String alias) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        "The alias '"
            + alias
            + "' is given to two sources of one statement. Give each its own, or none.");
  }
}
