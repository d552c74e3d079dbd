package dev.diglot.query;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one shape with its text, to be filled with the values of each query.
 *
 * @param text the SQL
 * @param binds what is bound, the values of single executions masked
 * @param sources for each bind the position of its value, or {@link BindTrace#CONSTANT}
 * @param comparators what makes keys of values, by the position of the bind
 * @param select the statement, its values masked
 * @param shape gives what its columns mean, or null when the code that makes them was dropped
 * @param tables the tables that it reads
 * @param fetches what is loaded ahead
 */
record KeptStatement(
    String text,
    List<BindNode> binds,
    int[] sources,
    Map<Integer, ComparatorTemplate> comparators,
    Select select,
    Supplier<@Nullable ResultShape<?>> shape,
    Set<TableName> tables,
    List<List<Attribute>> fetches) {

  static KeptStatement of(
      CompiledQuery<?> query,
      RenderedSql sql,
      int[] sources,
      Map<Integer, ComparatorTemplate> comparators,
      Supplier<@Nullable ResultShape<?>> shape) {
    List<BindNode> binds = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      BindNode bind = sql.binds().get(i);
      binds.add(sources[i] == BindTrace.CONSTANT ? bind : masked(bind));
    }
    Select masked =
        new Rewriting(node -> node instanceof BindNode bind ? masked(bind) : node)
            .select(query.select());
    return new KeptStatement(
        sql.text(),
        List.copyOf(binds),
        sources,
        Map.copyOf(comparators),
        masked,
        shape,
        query.tables(),
        query.fetches());
  }

  private static BindNode masked(BindNode bind) {
    return new BindNode(null, bind.type(), bind.name(), bind.sensitive());
  }

  /** The statement with values, or null when one of them does not fit its type. */
  @Nullable RenderedSql filled(List<BindNode> values, Function<BindNode, Node> keyed) {
    List<BindNode> filled = new ArrayList<>(sources.length);
    for (int i = 0; i < sources.length; i++) {
      BindNode bind = binds.get(i);
      if (sources[i] != BindTrace.CONSTANT) {
        BindNode given = values.get(sources[i]);
        Object value = ((BindNode) keyed.apply(given)).value();
        ComparatorTemplate comparator = comparators.get(i);
        if (comparator != null && value != null) {
          if (!Numbers.fits(value, comparator.type())) {
            return null;
          }
          value = Comparators.key(comparator, value);
        }
        DataType<?> type = bind.type();
        if (type == null || value != null && !Numbers.fits(value, type.javaType())) {
          return null;
        }
        Object converted = value == null ? null : Numbers.convert(value, type.javaType());
        bind = new BindNode(converted, type, bind.name(), bind.sensitive());
      }
      filled.add(bind);
    }
    return new RenderedSql(text, filled);
  }
}
