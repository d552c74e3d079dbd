package dev.diglot.query;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.engine.Run;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one shape with its text, to be filled with the values of each query.
 *
 * @param run the text, and the values that are the same each time
 * @param places where the other values go
 * @param select the statement, its values masked
 * @param shape gives what its columns mean, or null when the code that makes them was dropped
 * @param tables the tables that it reads
 * @param fetches what is loaded ahead
 */
record KeptStatement(
    Run run,
    List<Place> places,
    Select select,
    Supplier<@Nullable ResultShape<?>> shape,
    Set<TableName> tables,
    List<List<Attribute>> fetches) {

  /**
   * Where a value of the query goes.
   *
   * @param bind which bind of the statement it is
   * @param source which value of the query
   * @param type the class that the bind takes
   * @param comparator what makes a key of the value, or null to bind the value
   */
  record Place(int bind, int source, Class<?> type, @Nullable ComparatorTemplate comparator) {

    /** Puts a value among those that are bound; refuses one that does not fit. */
    boolean put(@Nullable Object given, @Nullable Object[] bound) {
      Object value = given;
      if (value != null && comparator != null) {
        if (!Numbers.fits(value, comparator.type())) {
          return false;
        }
        value = Comparators.key(comparator, value);
      }
      bound[bind] = value == null ? null : Numbers.fitted(value, type);
      return value == null || bound[bind] != null;
    }
  }

  static KeptStatement of(
      CompiledQuery<?> query,
      RenderedSql sql,
      TypeSystem types,
      List<Place> places,
      Supplier<@Nullable ResultShape<?>> shape) {
    List<BindNode> binds = new ArrayList<>(sql.binds());
    places.forEach(place -> binds.set(place.bind(), masked(binds.get(place.bind()))));
    Select masked =
        new Rewriting(node -> node instanceof BindNode bind ? masked(bind) : node)
            .select(query.select());
    return new KeptStatement(
        Run.of(new RenderedSql(sql.text(), binds), types),
        places,
        masked,
        shape,
        query.tables(),
        query.fetches());
  }

  private static BindNode masked(BindNode bind) {
    return new BindNode(null, bind.type(), bind.name(), bind.sensitive());
  }

  /** Whether values make of it the statement that was written for them. */
  boolean gives(RenderedSql sql, List<BindNode> values, Tuples tuples) {
    Run filled = filled(values, tuples);
    return filled != null && sql.equals(filled.shown());
  }

  /** The statement with values, or null when one of them does not fit its type. */
  @Nullable Run filled(List<BindNode> values, Tuples tuples) {
    @Nullable Object[] bound = run.values().clone();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Node given = tuples.keyed(values.get(place.source()));
      if (!place.put(((BindNode) given).value(), bound)) {
        return null;
      }
    }
    return run.with(bound);
  }
}
